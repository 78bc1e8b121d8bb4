"""Solving what holds a call up, stage by stage, against the pretend service."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract import neighbours, two_step
from desktop.contract.challenge_kinds import BROWSER_ONLY
from desktop.model.challenges import (
    GenericChallenge,
    PassedChallenge,
    Proof,
    ReauthenticationStage,
    TwoStepChallenge,
    TwoStepStage,
)
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import ActionType, MediaType
from desktop.model.secret import Secret
from desktop.services.challenges import Challenges
from desktop.services.reauthentication import ReauthenticationCheck
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.media import ActionType as PretendAction
from tests.support.owner import Owner
from tests.support.pretend import pretend


class Scene:
    """A signed-in account whose challenges are solved by an :class:`Owner`."""

    def __init__(self, persona: str = "every_way") -> None:
        self.world = pretend(persona)
        signed_in = self.world.simulator.sign_in()
        assert signed_in is not None
        session = Session(self.world.wire, cookie=Secret(signed_in.cookie))
        self.unaided = Client(session, user_id=signed_in.user_id)
        self.owner = Owner(self.world)
        self.set_ups = 0
        self.challenges = Challenges(self.unaided, self.owner, account=None, keys=None, open_set_up=self._open_set_up)
        self.client = Client(session, user_id=signed_in.user_id, solve=self.challenges.solve)

    def guard(self, *kinds: ChallengeKind) -> None:
        self.world.simulator.world.generic_challenges.guarded = {two_step.REGENERATE_RECOVERY_CODES: kinds}

    def _open_set_up(self) -> None:
        self.set_ups += 1

    def regenerate(self) -> Awaitable[object]:
        return self.client.recovery_codes.regenerate(password=Secret(self.world.simulator.controls.password))

    def run(self, *calls: Callable[[], Awaitable[object]]) -> list[object]:
        async def together() -> list[object]:
            return await asyncio.gather(*(call() for call in calls), return_exceptions=True)

        return asyncio.run(together())


async def unsent(_: object) -> None:
    pytest.fail("what was not solved is not sent again")


@pytest.mark.parametrize(
    "kinds",
    [
        (ChallengeKind.CHEF,),
        (ChallengeKind.TWO_STEP,),
        (ChallengeKind.CHEF, ChallengeKind.TWO_STEP),
        (ChallengeKind.REAUTHENTICATION,),
        (ChallengeKind.CHEF, ChallengeKind.TWO_STEP, ChallengeKind.REAUTHENTICATION),
    ],
)
def test_stages_are_passed_one_after_the_other(kinds: tuple[ChallengeKind, ...]) -> None:
    scene = Scene()
    scene.guard(*kinds)
    (codes,) = scene.run(scene.regenerate)
    assert not isinstance(codes, BaseException)
    assert scene.world.wire.count(neighbours.CONTINUE_CHALLENGE) == len(kinds)
    assert scene.world.wire.count(two_step.REGENERATE_RECOVERY_CODES) == 2


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (ChallengeKind.CAPTCHA, Unsolved.BROWSER_ONLY),
        (ChallengeKind.DEVICE_INTEGRITY, Unsolved.BROWSER_ONLY),
        (ChallengeKind.BLOCK_SESSION, Unsolved.BLOCKED),
        (ChallengeKind.DENIED, Unsolved.DENIED),
        (ChallengeKind.FORCE_TWO_STEP, Unsolved.MUST_SET_UP),
        (ChallengeKind.FORCE_AUTHENTICATOR, Unsolved.MUST_SET_UP),
    ],
)
def test_what_cannot_be_solved_here_is_named_and_left_alone(kind: ChallengeKind, reason: Unsolved) -> None:
    scene = Scene()
    scene.guard(ChallengeKind.CHEF, kind)
    (problem,) = scene.run(scene.regenerate)
    assert isinstance(problem, ChallengeUnsolved)
    assert (problem.reason, problem.kind) == (reason, kind.value)
    assert scene.world.wire.count(neighbours.CONTINUE_CHALLENGE) == 1
    assert scene.set_ups == (reason is Unsolved.MUST_SET_UP)
    assert not scene.owner.checks


@pytest.mark.parametrize("kind", sorted(BROWSER_ONLY))
def test_nothing_is_sent_for_what_only_a_browser_shows(kind: str) -> None:
    scene = Scene()
    challenge = GenericChallenge(challenge_id="c", kind=kind, metadata={})
    (problem,) = scene.run(lambda: scene.challenges.solve(challenge, unsent))
    assert isinstance(problem, ChallengeUnsolved)
    assert problem.reason is Unsolved.BROWSER_ONLY
    assert scene.world.wire.count(neighbours.CONTINUE_CHALLENGE) == 0


def test_a_kind_that_nobody_knows_is_handed_back_once_and_then_named() -> None:
    scene = Scene()
    (problem,) = scene.run(
        lambda: scene.challenges.solve(GenericChallenge(challenge_id="c", kind="new", metadata={"a": 1}), unsent)
    )
    assert isinstance(problem, ChallengeUnsolved)
    assert problem.reason is Unsolved.UNKNOWN
    assert scene.world.wire.count(neighbours.CONTINUE_CHALLENGE) == 1


def test_stages_without_end_are_given_up() -> None:
    scene = Scene()
    scene.guard(*[ChallengeKind.CHEF] * 50)
    (problem,) = scene.run(scene.regenerate)
    assert isinstance(problem, ChallengeUnsolved)
    assert problem.reason is Unsolved.TOO_MANY
    assert scene.world.wire.count(neighbours.CONTINUE_CHALLENGE) < 10


def test_two_step_metadata_that_names_no_challenge_is_no_crash() -> None:
    scene = Scene()
    challenge = GenericChallenge(challenge_id="c", kind="twostepverification", metadata={"userId": "me"})
    (problem,) = scene.run(lambda: scene.challenges.solve(challenge, unsent))
    assert isinstance(problem, ChallengeUnsolved)
    assert problem.reason is Unsolved.UNKNOWN


def sensitive_calls(scene: Scene) -> list[Callable[[], Awaitable[object]]]:
    """Calls that the ``challenged`` persona's service holds up, in two different ways."""
    calls, password = scene.client.configuration, Secret(scene.world.simulator.controls.password)
    return [calls.disable_email, calls.enable_sms, lambda: scene.client.recovery_codes.regenerate(password=password)]


def test_calls_that_are_held_up_together_are_one_check_for_the_owner() -> None:
    scene = Scene("challenged")
    scene.world.simulator.world.policy.password_in_challenges = True
    results = scene.run(*sensitive_calls(scene))
    assert not any(isinstance(result, BaseException) for result in results)
    assert len(scene.owner.checks) == 1
    asked = (two_step.DISABLE_EMAIL, two_step.ENABLE_SMS, two_step.REGENERATE_RECOVERY_CODES)
    assert [scene.world.wire.count(endpoint) for endpoint in asked] == [2, 2, 2]


def test_giving_up_once_counts_for_all_that_wait() -> None:
    scene = Scene("challenged")
    scene.owner.gives_up = True
    results = scene.run(*sensitive_calls(scene))
    assert [result.reason for result in results if isinstance(result, ChallengeUnsolved)] == [Unsolved.CANCELLED] * 3
    assert len(scene.owner.checks) == 1


def test_what_is_offered_begins_with_the_services_first_choice() -> None:
    scene = Scene()
    scene.guard(ChallengeKind.TWO_STEP)
    scene.run(scene.regenerate)
    (offer,) = scene.owner.offers
    assert offer.ways[0] is MediaType.AUTHENTICATOR
    assert set(offer.ways) == set(MediaType) - {MediaType.UNKNOWN}
    assert offer.email == "p******@example.com"


def test_a_sign_in_begins_with_the_method_that_it_names_and_needs_no_session() -> None:
    scene = Scene()
    world = scene.world.simulator.world
    opened = world.challenges.open(world.account.user_id, PretendAction.LOGIN)
    challenge = TwoStepChallenge(
        user_id=world.account.user_id, challenge_id=opened.challenge_id, action_type=ActionType.LOGIN
    )
    nobody = Client(Session(scene.world.wire))
    challenges = Challenges(nobody, scene.owner, account=None, keys=None, open_set_up=lambda: None)
    stage = TwoStepStage(challenge=challenge, may_remember=True, primary=MediaType.EMAIL)
    (passed,) = scene.run(lambda: challenges.pass_two_step(stage))
    assert isinstance(passed, PassedChallenge)
    assert passed.remember_device
    assert scene.owner.offers[0].ways[0] is MediaType.EMAIL


def test_a_passkey_reauthenticates_here_only_where_its_ceremony_was_begun() -> None:
    stage = ReauthenticationStage(proofs=(Proof.EMAIL_CODE, Proof.PASSWORD, Proof.PASSKEY))
    offer = asyncio.run(ReauthenticationCheck(Scene().unaided, stage, None, None).offer())
    assert offer.ways == (MediaType.EMAIL, MediaType.PASSWORD)
    assert offer.elsewhere == (MediaType.PASSKEY,)
