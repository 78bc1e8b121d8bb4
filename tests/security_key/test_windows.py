"""Windows' dialog, played by fido2's client and a practice key."""

import json

import pytest
from fido2.client import ClientError, DefaultClientDataCollector, Fido2Client, WebAuthnClient

from desktop.security_key.failures import SecurityKeyFailure, Trouble
from desktop.security_key.folding import folded
from desktop.security_key.port import Use
from desktop.security_key.practice import PracticeKey
from desktop.security_key.stop import Stop
from desktop.security_key.windows import WindowsKeys
from tests.security_key.rehearsal import (
    Alarms,
    Owner,
    creation_text,
    registered,
    relying_party,
    request_text,
    touched_when_waiting,
)

WINDOW = 0x00010002


def keys_over_a_window(key: PracticeKey, alarms: Alarms, windows: list[int]) -> WindowsKeys:
    def client(window: int) -> WebAuthnClient:
        windows.append(window)
        return Fido2Client(key.open(), DefaultClientDataCollector("https://www.roblox.com"))

    return WindowsKeys(lambda: WINDOW, client, alarms)


def test_both_ceremonies_go_through_windows() -> None:
    server, owner, windows = relying_party(), Owner(), list[int]()
    keys = keys_over_a_window(touched_when_waiting(PracticeKey(name="Blue key")), Alarms(), windows)
    credential = registered(server, keys, owner, user_verification="discouraged")
    text, state = request_text(server, credentials=[credential], user_verification="discouraged")
    answer = json.loads(keys.get_assertion(text, Use.SECURITY_KEY, owner, Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert windows == [WINDOW, WINDOW]
    assert owner.touches == []
    assert keys.system_prompts
    assert keys.devices() == ()


@pytest.mark.parametrize("timed_out", [True, False])
def test_the_dialog_can_be_closed_from_here(timed_out: bool) -> None:  # noqa: FBT001  (a test's parameter)
    alarms, stop, key = Alarms(), Stop(), PracticeKey(name="Blue key")
    end = alarms.go_off if timed_out else stop.set
    key.subscribe(lambda state: end() if state.waiting_for_touch else None)
    text, _ = creation_text(relying_party(), user_verification="discouraged")
    with pytest.raises(SecurityKeyFailure) as failed:
        keys_over_a_window(key, alarms, []).make_credential(text, Owner(), stop)
    assert failed.value.trouble is (Trouble.TIMED_OUT if timed_out else Trouble.CANCELLED)
    assert stop.is_set()


@pytest.mark.parametrize(
    ("result", "trouble"),
    [
        (-2146893809, Trouble.ALREADY_REGISTERED),
        (-2147023673, Trouble.CANCELLED),
        (-2147023436, Trouble.TIMED_OUT),
        (-2146893771, Trouble.NO_DEVICE),
    ],
)
def test_what_windows_answers_is_named(result: int, trouble: Trouble) -> None:
    error = OSError(22, "the operation failed")
    error.winerror = result  # type: ignore[attr-defined]  # as Windows sets it, a signed HRESULT
    assert folded(ClientError.ERR.OTHER_ERROR(error)).trouble is trouble
