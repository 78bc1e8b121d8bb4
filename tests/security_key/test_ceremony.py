"""Both ceremonies through the port, with practice keys, judged by fido2's own relying party."""

import json
from threading import Event

import pytest
from fido2.webauthn import ResidentKeyRequirement

from desktop.security_key.ctap_keys import CtapKeys
from desktop.security_key.failures import Declined, Interrupted, Trouble, Unavailable
from desktop.security_key.port import Account, Use
from desktop.security_key.practice import Algorithm, PracticeKey, PracticeSource, practice_keys
from desktop.security_key.stop import Stop
from tests.security_key.rehearsal import (
    PIN,
    Alarms,
    Clock,
    Owner,
    creation_text,
    registered,
    relying_party,
    request_text,
    touched_when_waiting,
    trouble_of,
)


@pytest.mark.parametrize("algorithm", Algorithm)
def test_a_registered_key_passes_a_challenge(algorithm: Algorithm) -> None:
    server, owner = relying_party(), Owner()
    keys = practice_keys([touched_when_waiting(PracticeKey(name="Blue key", algorithms=[algorithm]))])
    credential = registered(server, keys, owner)
    text, state = request_text(server, credentials=[credential])
    answer = json.loads(keys.get_assertion(text, Use.SECURITY_KEY, owner, Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert owner.touches == [("Blue key",), ("Blue key",)]
    assert credential.public_key[3] == algorithm


def test_the_same_key_is_not_registered_twice(key: PracticeKey) -> None:
    credential = registered(relying_party(), practice_keys([key]), Owner())
    assert trouble_of(key, Owner(), credentials=[credential]).trouble is Trouble.ALREADY_REGISTERED


def test_a_key_that_was_never_registered_has_no_credential(key: PracticeKey) -> None:
    server = relying_party()
    stranger = practice_keys([touched_when_waiting(PracticeKey(name="Stranger"))])
    text, _ = request_text(server, credentials=[registered(server, practice_keys([key]), Owner())])
    with pytest.raises(Declined) as failed:
        stranger.get_assertion(text, Use.SECURITY_KEY, Owner(), Stop())
    assert failed.value.trouble is Trouble.NO_CREDENTIAL
    assert failed.value.__cause__ is not None


def test_an_algorithm_that_the_key_lacks_is_named() -> None:
    server = relying_party()
    server.allowed_algorithms = [entry for entry in server.allowed_algorithms if entry.alg == Algorithm.EDDSA]
    text, _ = creation_text(server)
    keys = practice_keys([PracticeKey(name="Old key", algorithms=[Algorithm.ES256])])
    with pytest.raises(Declined) as failed:
        keys.make_credential(text, Owner(), Stop())
    assert failed.value.trouble is Trouble.UNSUPPORTED_ALGORITHM


@pytest.mark.parametrize("keys", [[], [PracticeKey(name="In the drawer", plugged=False)]])
def test_without_a_key_nothing_is_asked(keys: list[PracticeKey]) -> None:
    owner = Owner()
    text, _ = creation_text(relying_party())
    with pytest.raises(Unavailable) as failed:
        practice_keys(keys).make_credential(text, owner, Stop())
    assert failed.value.trouble is Trouble.NO_DEVICE
    assert owner.touches == []


def test_a_key_that_is_pulled_out_while_it_waits_ends_the_ceremony() -> None:
    key = PracticeKey(name="Blue key")
    key.subscribe(lambda state: state.waiting_for_touch and key.unplug())
    failure = trouble_of(key, Owner())
    assert isinstance(failure, Interrupted)
    assert failure.trouble is Trouble.REMOVED


def test_a_stop_while_the_key_waits_cancels() -> None:
    key, stop = PracticeKey(name="Blue key"), Stop()
    key.subscribe(lambda state: stop.set() if state.waiting_for_touch else None)
    text, _ = creation_text(relying_party())
    with pytest.raises(Interrupted) as failed:
        practice_keys([key]).make_credential(text, Owner(), stop)
    assert failed.value.trouble is Trouble.CANCELLED
    assert not key.waiting_for_touch


def test_the_services_time_out_ends_the_ceremony() -> None:
    alarms, key = Alarms(), PracticeKey(name="Blue key")
    key.subscribe(lambda state: alarms.go_off() if state.waiting_for_touch else None)
    server = relying_party()
    server.timeout = 60_000
    text, _ = creation_text(server)
    with pytest.raises(Interrupted) as failed:
        CtapKeys(PracticeSource([key]), alarms).make_credential(text, Owner(), Stop())
    assert failed.value.trouble is Trouble.TIMED_OUT
    assert alarms.seconds == [60.0]


def test_a_key_that_nobody_touches_gives_up() -> None:
    clock = Clock()
    key = PracticeKey(name="Blue key", clock=clock)

    def half_a_minute_passes(*, waiting: bool) -> None:
        clock.now += 31 if waiting else 0

    key.subscribe(lambda state: half_a_minute_passes(waiting=state.waiting_for_touch))
    assert trouble_of(key, Owner()).trouble is Trouble.TIMED_OUT


def test_of_several_keys_the_touched_one_wins() -> None:
    ignored, meant = PracticeKey(name="Ignored"), PracticeKey(name="Meant")
    both_wait = Event()

    def look(_state: object) -> None:
        if ignored.waiting_for_touch and meant.waiting_for_touch:
            both_wait.set()
        if both_wait.is_set() and meant.waiting_for_touch:
            meant.touch()

    ignored.subscribe(look)
    meant.subscribe(look)
    server, owner = relying_party(), Owner()
    registered(server, practice_keys([ignored, meant]), owner)
    assert (ignored.state.credentials, meant.state.credentials) == (0, 1)
    assert owner.touches == [("Ignored", "Meant"), ("Meant",)]
    assert not ignored.waiting_for_touch


def test_of_several_keys_one_may_be_pulled_out() -> None:
    leaving, staying = PracticeKey(name="Leaving"), PracticeKey(name="Staying")
    leaving.subscribe(lambda state: state.waiting_for_touch and leaving.unplug())
    staying.subscribe(lambda state: state.waiting_for_touch and not leaving.plugged and staying.touch())
    leaving.subscribe(lambda state: state.plugged or staying.touch())
    registered(relying_party(), practice_keys([leaving, staying]), Owner())
    assert staying.state.credentials == 1


def test_with_several_keys_a_stop_cancels_too() -> None:
    keys, stop = [PracticeKey(name="One"), PracticeKey(name="Two")], Stop()
    keys[0].subscribe(lambda state: stop.set() if state.waiting_for_touch else None)
    text, _ = creation_text(relying_party())
    with pytest.raises(Interrupted) as failed:
        practice_keys(keys).make_credential(text, Owner(), stop)
    assert failed.value.trouble is Trouble.CANCELLED
    assert not any(key.waiting_for_touch for key in keys)


def test_a_passkey_is_found_without_a_name(key: PracticeKey) -> None:
    server, keys = relying_party(), practice_keys([key])
    credential = registered(server, keys, Owner(), resident_key_requirement=ResidentKeyRequirement.REQUIRED)
    text, state = request_text(server)
    answer = json.loads(keys.get_assertion(text, Use.PASSKEY, Owner(), Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert answer["response"]["userHandle"]


def test_a_key_that_is_no_passkey_is_not_found_without_a_name(key: PracticeKey) -> None:
    server, keys = relying_party(), practice_keys([key])
    registered(server, keys, Owner())
    text, _ = request_text(server)
    with pytest.raises(Declined) as failed:
        keys.get_assertion(text, Use.PASSKEY, Owner(), Stop())
    assert failed.value.trouble is Trouble.NO_CREDENTIAL


@pytest.mark.parametrize(("choice", "name"), [(0, "second"), (1, "first")])
def test_of_several_passkeys_the_owner_chooses(locked_key: PracticeKey, choice: int, name: str) -> None:
    server, keys, owner = relying_party(), practice_keys([locked_key]), Owner(pins=[PIN] * 3, choice=choice)
    held = {}
    for account in ("first", "second"):
        text, state = creation_text(server, account, resident_key_requirement="required")
        answer = json.loads(keys.make_credential(text, owner, Stop()))
        held[account] = server.register_complete(state, answer).credential_data
    text, state = request_text(server, user_verification="required")
    answer = json.loads(keys.get_assertion(text, Use.PASSKEY, owner, Stop()))
    chosen = server.authenticate_complete(state, [one for one in held.values() if one], answer)
    assert owner.accounts == [
        Account(name="second", display_name="second"),
        Account(name="first", display_name="first"),
    ]
    assert chosen is held[name]


def test_choosing_no_account_cancels(locked_key: PracticeKey) -> None:
    server, keys, owner = relying_party(), practice_keys([locked_key]), Owner(pins=[PIN] * 3, choice=None)
    for account in ("first", "second"):
        text, _ = creation_text(server, account, resident_key_requirement="required")
        keys.make_credential(text, owner, Stop())
    text, _ = request_text(server, user_verification="required")
    with pytest.raises(Interrupted) as failed:
        keys.get_assertion(text, Use.PASSKEY, owner, Stop())
    assert failed.value.trouble is Trouble.CANCELLED


def test_a_key_that_is_busy_elsewhere_is_in_use(key: PracticeKey) -> None:
    with key.busy:
        failure = trouble_of(key, Owner())
    assert isinstance(failure, Unavailable)
    assert failure.trouble is Trouble.IN_USE
