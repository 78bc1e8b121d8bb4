"""What a practice dock sees and does, and the personas it chooses from."""

import pytest

from desktop.contract import neighbours, two_step
from desktop.simulator.personas import Persona
from desktop.simulator.randomness import SeededRandomness
from desktop.simulator.service import Simulator
from tests.simulator.steps import begin_authenticator, nicknames
from tests.simulator.visitor import NOON, StoppedClock, Visitor, pair

ON = {
    "fresh": set(),
    "email_only": {"Email", "CrossDevice"},
    "guarded": {"Authenticator", "RecoveryCode", "SecurityKey", "CrossDevice"},
    "last_key": {"Authenticator", "SecurityKey", "CrossDevice"},
    "throttled": {"Authenticator", "RecoveryCode", "SecurityKey", "CrossDevice"},
    "maintenance": {"Email", "CrossDevice"},
    "challenged": {"Email", "RecoveryCode", "CrossDevice"},
    "every_way": {"Authenticator", "CrossDevice", "Email", "Passkey", "RecoveryCode", "SMS", "SecurityKey"},
}


@pytest.mark.parametrize("persona", ON)
def test_each_persona_starts_where_its_name_says(persona: str) -> None:
    methods = Visitor(persona).ask(two_step.GET_CONFIGURATION).json()["methods"]
    assert {method["mediaType"] for method in methods if method["enabled"]} == ON[persona]


def test_every_persona_is_known_by_name() -> None:
    assert {persona.value for persona in Persona} == {*ON, "signed_out"}
    with pytest.raises(ValueError, match="nobody"):
        Simulator(persona="nobody")


def test_keys_and_codes_of_the_guarded() -> None:
    visitor = Visitor("guarded")
    assert len(nicknames(visitor)) == 2
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json()["activeCount"] == 10


def test_the_signed_out_cannot_be_signed_in_without_ceremony() -> None:
    assert Visitor("signed_out").simulator.sign_in() is None


def test_another_persona_keeps_the_device_signed_in() -> None:
    visitor = Visitor()
    visitor.simulator.controls.use_persona("guarded")
    assert visitor.simulator.controls.persona == "guarded"
    assert visitor.is_on("Authenticator")
    visitor.simulator.controls.use_persona("signed_out")
    assert pair(visitor.ask(neighbours.WHO_AM_I)) == (401, 0)


def test_whoever_subscribes_hears_of_messages_and_prompts() -> None:
    visitor = Visitor("email_only")
    heard: list[int] = []
    controls = visitor.simulator.controls
    unsubscribe = controls.subscribe(lambda: heard.append(len(controls.inbox()) + len(controls.prompts())))
    challenge = visitor.challenge()
    visitor.ask(two_step.SEND_EMAIL_CODE, challenge)
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    controls.approve(challenge["challengeId"])
    assert heard == [1, 2, 1]
    unsubscribe()
    visitor.ask(two_step.SEND_EMAIL_CODE, challenge)
    assert len(heard) == 3
    unsubscribe()


def test_the_newest_message_comes_first() -> None:
    visitor = Visitor("email_only")
    visitor.ask(two_step.SEND_EMAIL_CODE, visitor.challenge())
    visitor.simulator.controls.advance(5)
    visitor.ask(two_step.SEND_EMAIL_CODE, visitor.challenge())
    newest, oldest = visitor.simulator.controls.inbox()
    assert (newest.id, newest.sent_at, oldest.id, oldest.sent_at) == (2, NOON + 5, 1, NOON)
    assert newest.to == "p******@example.com"


def test_a_set_up_under_way_can_be_let_run_out() -> None:
    visitor = Visitor()
    finish = begin_authenticator(visitor)
    assert visitor.simulator.controls.authenticator_code() == finish["code"]
    visitor.simulator.controls.expire_setup()
    assert visitor.simulator.controls.authenticator_code() is None
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, finish)) == (400, 12)


def test_nobody_can_answer_what_is_not_asked() -> None:
    controls = Visitor().simulator.controls
    for answer in (controls.approve, controls.deny, controls.expire, controls.enter):
        with pytest.raises(KeyError):
            answer("nothing")


def test_the_same_seed_draws_the_same() -> None:
    def drawn(seed: int) -> list[str]:
        simulator = Simulator(clock=StoppedClock(), randomness=SeededRandomness(seed))
        return list(simulator.world.configuration.regenerate_recovery_codes())

    assert drawn(1) == drawn(1) != drawn(2)
