"""What is lost is away for exactly as long as the owner tries to get in without it."""

import asyncio

import pytest

from desktop.model.challenges import PassedChallenge, TwoStepStage
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import ActionType
from desktop.model.secret import Secret
from desktop.services.drill import Thing
from desktop.services.rehearsal import Outcome
from desktop.simulator.media import ActionType as Protects
from desktop.viewmodels.practice.losses import LossesViewModel
from tests.support.pretend import pretend

LOST = frozenset({Thing.PHONE, Thing.MAILBOX})


@pytest.mark.parametrize(
    ("unsolved", "outcome"),
    [(None, Outcome.GOT_IN), (Unsolved.CANCELLED, Outcome.GAVE_UP), (Unsolved.EXPIRED, Outcome.RAN_OUT)],
)
def test_a_drill_is_a_real_check_without_what_is_lost(unsolved: Unsolved | None, outcome: Outcome) -> None:
    simulator = pretend("guarded").simulator
    user_id = simulator.world.account.user_id

    async def pass_check(stage: TwoStepStage) -> PassedChallenge:
        assert losses.state == LOST
        asked = stage.challenge
        assert (asked.user_id, asked.action_type) == (user_id, ActionType.LOGIN)
        assert simulator.world.challenges.matches(asked.challenge_id, Protects.LOGIN, user_id)
        if unsolved is not None:
            raise ChallengeUnsolved(unsolved, kind="")
        return PassedChallenge(token=Secret("canary-token"), remember_device=False)

    losses = LossesViewModel(simulator.controls, pass_check, lambda: user_id)
    assert asyncio.run(losses.play(LOST)) is outcome
    assert losses.state == frozenset()


def test_nobody_is_asked_for_an_account_that_there_is_not() -> None:
    with pytest.raises(KeyError):
        pretend("guarded").simulator.controls.open_check(7)
