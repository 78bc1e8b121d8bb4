"""Windows' dialog: python-fido2's own client for Windows, with the library below it replaced."""

import json
from collections.abc import Iterator

import pytest
from fido2.utils import websafe_decode
from fido2.webauthn import AttestationObject, ResidentKeyRequirement

from desktop.security_key.computer import computer_keys
from desktop.security_key.failures import SecurityKeyFailure, Trouble
from desktop.security_key.port import SecurityKeys, Use
from desktop.security_key.practice import PracticeKey
from desktop.security_key.stop import Stop
from desktop.security_key.windows import WindowsKeys
from tests.security_key.pretend_windows import PretendWindows, instead_of_this_computer
from tests.security_key.rehearsal import Alarms, Owner, creation_text, registered, relying_party, request_text

WINDOW = 0x00010002


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[PretendWindows]:
    pretend = PretendWindows()
    with instead_of_this_computer(pretend, monkeypatch):
        yield pretend


@pytest.fixture
def keys() -> SecurityKeys:
    return computer_keys(lambda: WINDOW, "win32")


def trouble_of(keys: SecurityKeys, stop: Stop | None = None, rp_id: str = "roblox.com") -> Trouble:
    text, _ = creation_text(relying_party())
    options = json.loads(text)
    options["publicKey"]["rp"]["id"] = rp_id
    with pytest.raises(SecurityKeyFailure) as failed:
        keys.make_credential(json.dumps(options), Owner(), stop or Stop())
    return failed.value.trouble


def test_both_ceremonies_go_through_windows_over_the_apps_window(windows: PretendWindows, keys: SecurityKeys) -> None:
    server, owner = relying_party(), Owner()
    credential = registered(server, keys, owner)
    text, state = request_text(server, credentials=[credential])
    answer = json.loads(keys.get_assertion(text, Use.SECURITY_KEY, owner, Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert answer["response"]["userHandle"] == ""
    assert windows.over == [WINDOW, WINDOW]
    assert (owner.touches, owner.pin_prompts) == ([], [])


def test_a_passkey_says_whose_it_is(windows: PretendWindows, keys: SecurityKeys) -> None:
    server, owner = relying_party(), Owner()
    credential = registered(server, keys, owner, resident_key_requirement=ResidentKeyRequirement.REQUIRED)
    text, state = request_text(server)
    answer = json.loads(keys.get_assertion(text, Use.PASSKEY, owner, Stop()))
    server.authenticate_complete(state, [credential], answer)
    assert websafe_decode(answer["response"]["userHandle"]) == b"builder"
    assert windows.over == [WINDOW, WINDOW]


def test_windows_keeps_to_itself_which_keys_there_are(keys: SecurityKeys) -> None:
    assert keys.system_prompts
    assert keys.devices() == ()
    keys.watch(lambda _: pytest.fail("something was noticed"))()


@pytest.mark.usefixtures("windows")
def test_nobody_learns_the_model_of_a_key_without_asking(keys: SecurityKeys) -> None:
    text, _ = creation_text(relying_party())
    answer = json.loads(keys.make_credential(text, Owner(), Stop()))
    assert AttestationObject(websafe_decode(answer["response"]["attestationObject"])).fmt == "none"


def test_windows_is_not_asked_for_another_site(windows: PretendWindows, keys: SecurityKeys) -> None:
    assert trouble_of(keys, rp_id="roblox.com.example") is Trouble.FOREIGN_RP_ID
    assert windows.over == []


@pytest.mark.parametrize("timed_out", [True, False])
def test_the_dialog_can_be_closed_from_here(windows: PretendWindows, timed_out: bool) -> None:  # noqa: FBT001  (a test's parameter)
    alarms, stop, windows.key = Alarms(), Stop(), PracticeKey(name="Never touched")
    end = alarms.go_off if timed_out else stop.set
    windows.key.subscribe(lambda state: end() if state.waiting_for_touch else None)
    trouble = trouble_of(WindowsKeys(lambda: WINDOW, alarms), stop)
    assert trouble is (Trouble.TIMED_OUT if timed_out else Trouble.CANCELLED)
    assert not windows.key.waiting_for_touch


@pytest.mark.parametrize(
    ("result", "trouble"),
    [
        (0x8009000F, Trouble.ALREADY_REGISTERED),
        (0x80070032, Trouble.UNSUPPORTED),
        (0x80090029, Trouble.UNSUPPORTED),
        (0x80090027, Trouble.UNSUPPORTED),
        (0x80090023, Trouble.KEY_FULL),
        (0x80090035, Trouble.NO_DEVICE),
        (0x80090011, Trouble.NO_CREDENTIAL),
        (0x800704C7, Trouble.CANCELLED),
        (0x80090036, Trouble.CANCELLED),
        (0x800705B4, Trouble.TIMED_OUT),
        (0x80004005, Trouble.UNEXPECTED),
    ],
)
def test_what_windows_answers_is_named(
    windows: PretendWindows, keys: SecurityKeys, result: int, trouble: Trouble
) -> None:
    windows.fails_with = result
    assert trouble_of(keys) is trouble


@pytest.mark.parametrize("version", [None, 0])
def test_a_windows_without_the_interface_is_too_old(
    windows: PretendWindows, keys: SecurityKeys, version: int | None
) -> None:
    windows.version = version
    assert trouble_of(keys) is Trouble.WINDOWS_TOO_OLD
