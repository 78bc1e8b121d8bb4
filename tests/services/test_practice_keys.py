from desktop.security_key.sight import Sight
from desktop.services.practice_keys import PracticeKeyRing
from desktop.simulator.service import Simulator


def ring(persona: str) -> PracticeKeyRing:
    return PracticeKeyRing(Simulator(persona=persona).controls.security_keys, "roblox.com")


def test_what_the_account_has_registered_lies_on_the_keys_in_turn() -> None:
    assert [one.key.state.credentials for one in ring("guarded").held()] == [1, 1]
    assert [one.key.state.credentials for one in ring("last_key").held()] == [1, 0]
    assert [one.key.state.credentials for one in ring("fresh").held()] == [0, 0]


def test_passkeys_of_two_accounts_lie_on_the_key_with_a_pin() -> None:
    without_pin, with_pin = ring("every_way").held()
    assert [one.key.state.credentials for one in (without_pin, with_pin)] == [1, 3]
    owners = [held.user.display_name for held in with_pin.key.authenticator.credentials.discoverable("roblox.com")]
    assert owners == ["Practice Penguin", "Practice Puffin"]


def test_the_dock_and_the_app_have_the_same_keys_in_hand() -> None:
    keys = ring("fresh")
    behind_port = keys.as_security_keys()
    assert behind_port.devices() == ()
    keys.held()[1].key.plug()
    assert [device.name for device in behind_port.devices()] == ["Black key"]


def test_one_key_has_a_pin_and_one_has_none() -> None:
    assert [(one.key.state.has_pin, one.pin is not None) for one in ring("fresh").held()] == [
        (False, False),
        (True, True),
    ]


def test_only_what_is_plugged_in_is_seen() -> None:
    keys = ring("fresh")
    assert keys.diagnose().sight is Sight.NONE_PLUGGED_IN
    keys.held()[0].key.plug()
    found = keys.diagnose()
    assert (found.sight, [key.name for key in found.keys]) == (Sight.WORKING, ["Blue key"])
