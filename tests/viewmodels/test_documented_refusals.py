"""Each refusal that the description lists for the 15 operations on methods and recovery codes, where they are used.

What is said is about that refusal alone, nothing was changed, and the same button works once the service agrees.
"""

from typing import Final

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Effect, Endpoint, Group
from desktop.contract.refusals import Refusal
from desktop.simulator.faults import Fault, FaultKind
from desktop.viewmodels.flow import PasswordReason
from desktop.views.wording.problems import explain
from tests.support.refusal_stories import SAID, STORIES, Story

AT_LAST: Final = {Refusal.WRONG_PASSWORD, Refusal.SIGNED_OUT}
"""Refusals after which one goes on elsewhere: with the password, or with a sign-in."""
EVERY_TIME: Final = 9
"""The client itself asks again where that can help; refused this often it gives up."""


async def refused(story: Story, endpoint: Endpoint, status: int, code: int) -> None:
    """Press the button while the service refuses, and look."""
    refusal, before = endpoint.refusals[status, code], story.on_the_server()
    fault = Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=status, code=code, times=EVERY_TIME)
    story.simulator.world.faults.order(fault)
    await story.press()
    story.simulator.world.faults.clear()
    assert story.on_the_server() == story.on_screen() == before
    problem = story.problem()
    if refusal is Refusal.WRONG_PASSWORD and story.password is not None:
        assert (story.reason(), problem) == (PasswordReason.AGAIN, None)
    elif refusal is Refusal.SIGNED_OUT and endpoint.effect is Effect.READ:
        assert story.overview.state.session_ended, "which the window says over everything else"
    else:
        assert problem is not None
        assert (problem.endpoint, problem.refusal) == (endpoint.name, refusal)
        assert SAID[refusal] in str(explain(problem))
        assert not story.done()


@pytest.mark.parametrize("endpoint", STORIES, ids=lambda endpoint: endpoint.name)
def test_a_documented_refusal_is_told_and_changes_nothing(endpoint: Endpoint) -> None:
    async def tell(story: Story) -> None:
        for status, code in sorted(endpoint.refusals, key=lambda pair: endpoint.refusals[pair] in AT_LAST):
            await refused(story, endpoint, status, code)
        await story.press_again()
        assert story.done()
        assert story.on_screen() == story.on_the_server()

    STORIES[endpoint](endpoint, tell)


def test_every_operation_and_every_refusal_is_here() -> None:
    groups = {Group.CONFIGURATION, Group.RECOVERY_CODES}
    assert set(STORIES) == {endpoint for endpoint in two_step.ENDPOINTS if endpoint.group in groups}
    assert set(SAID) == {refusal for endpoint in STORIES for refusal in endpoint.refusals.values()}
