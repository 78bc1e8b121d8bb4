"""How a key makes sure of its owner: by a PIN that it counts, or by a finger."""

import json

import pytest
from fido2.webauthn import UserVerificationRequirement

from desktop.security_key.failures import Declined, Trouble, WrongPin
from desktop.security_key.port import Use
from desktop.security_key.practice import PracticeKey, practice_keys
from desktop.security_key.stop import Stop
from tests.security_key.rehearsal import (
    PIN,
    Owner,
    registered,
    relying_party,
    request_text,
    touched_when_waiting,
    trouble_of,
)


@pytest.mark.parametrize("wish", [None, *UserVerificationRequirement])
def test_a_key_with_a_pin_verifies_its_owner_where_that_is_wished_for(
    locked_key: PracticeKey,
    wish: UserVerificationRequirement | None,
) -> None:
    server, owner, keys = relying_party(), Owner(pins=[PIN, PIN]), practice_keys([locked_key])
    credential = registered(server, keys, owner, user_verification=UserVerificationRequirement.REQUIRED)
    text, state = request_text(server, credentials=[credential], user_verification=wish)
    answer = json.loads(keys.get_assertion(text, Use.SECURITY_KEY, owner, Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert len(owner.pin_prompts) == (1 if wish is UserVerificationRequirement.DISCOURAGED else 2)


@pytest.mark.parametrize("wish", [None, UserVerificationRequirement.PREFERRED, UserVerificationRequirement.DISCOURAGED])
def test_a_key_without_a_pin_will_do_unless_verification_is_required(
    key: PracticeKey,
    wish: UserVerificationRequirement | None,
) -> None:
    registered(relying_party(), practice_keys([key]), Owner(), user_verification=wish)


def test_a_key_without_a_pin_cannot_verify_its_owner(key: PracticeKey) -> None:
    failure = trouble_of(key, Owner(), user_verification=UserVerificationRequirement.REQUIRED)
    assert isinstance(failure, Declined)
    assert failure.trouble is Trouble.PIN_NOT_SET


def test_a_wrong_pin_is_asked_for_again_with_the_tries_left(locked_key: PracticeKey) -> None:
    owner = Owner(pins=["canary-wrong", PIN])
    registered(relying_party(), practice_keys([locked_key]), owner, user_verification="required")
    assert [(asked.tries_left, asked.was_wrong) for asked in owner.pin_prompts] == [(8, False), (7, True)]
    assert locked_key.state.pin_tries_left == 8


def test_the_third_wrong_pin_in_a_row_pauses_the_key_until_it_is_plugged_in_again(locked_key: PracticeKey) -> None:
    owner = Owner(pins=["canary-wrong"] * 3)
    failure = trouble_of(locked_key, owner, user_verification="required")
    assert failure.trouble is Trouble.PIN_PAUSED
    untried = Owner(pins=[PIN])
    assert trouble_of(locked_key, untried, user_verification="required").trouble is Trouble.PIN_PAUSED
    assert untried.pin_prompts == []
    locked_key.unplug()
    locked_key.plug()
    registered(relying_party(), practice_keys([locked_key]), untried, user_verification="required")


def test_the_last_try_wants_a_new_decision_and_then_blocks_the_key(locked_key: PracticeKey) -> None:
    for _ in range(2):
        trouble_of(locked_key, Owner(pins=["canary-wrong"] * 3), user_verification="required")
        locked_key.unplug()
        locked_key.plug()
    owner = Owner(pins=["canary-wrong"] * 3)
    failure = trouble_of(locked_key, owner, user_verification="required")
    assert isinstance(failure, WrongPin)
    assert failure.tries_left == 1
    assert [asked.is_last_try for asked in owner.pin_prompts] == [False]

    last = Owner(pins=["canary-wrong"])
    assert trouble_of(locked_key, last, user_verification="required").trouble is Trouble.PIN_BLOCKED
    assert [asked.is_last_try for asked in last.pin_prompts] == [True]
    unasked = Owner(pins=[PIN])
    assert trouble_of(locked_key, unasked, user_verification="required").trouble is Trouble.PIN_BLOCKED
    assert unasked.pin_prompts == []


def test_a_finger_that_the_key_knows_is_touch_and_proof_in_one() -> None:
    key = touched_when_waiting(PracticeKey(name="Red key", pin=PIN, fingerprint=True))
    server, owner, keys = relying_party(), Owner(), practice_keys([key])
    credential = registered(server, keys, owner, user_verification="required")
    text, state = request_text(server, credentials=[credential], user_verification="required")
    server.authenticate_complete(
        state, [credential], json.loads(keys.get_assertion(text, Use.SECURITY_KEY, owner, Stop()))
    )
    assert (owner.fingers, owner.touches, owner.pin_prompts) == (["Red key", "Red key"], [], [])


def test_a_finger_that_the_key_does_not_know_is_told_and_after_three_it_asks_for_its_pin() -> None:
    key = PracticeKey(name="Red key", pin=PIN, fingerprint=True)
    key.subscribe(lambda state: state.waiting_for_touch and key.touch(known=False))
    for _ in range(2):
        failure = trouble_of(key, Owner(pins=[PIN]), user_verification="required")
        assert failure.trouble is Trouble.FINGER_NOT_RECOGNISED
    owner = Owner(pins=[PIN])
    registered(relying_party(), practice_keys([key]), owner, user_verification="required")
    assert (owner.fingers, len(owner.pin_prompts), owner.touches) == (["Red key"], 1, [("Red key",)])


def test_giving_no_pin_cancels(locked_key: PracticeKey) -> None:
    assert trouble_of(locked_key, Owner(), user_verification="required").trouble is Trouble.CANCELLED
