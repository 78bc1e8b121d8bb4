"""Can this computer see my key? Asked of computers that are made of folders."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fido2.ctap import CtapError
from fido2.hid import CAPABILITY, ConnectionFailure
from fido2.hid.base import HidDescriptor

from desktop.security_key.computer import diagnose
from desktop.security_key.diagnosis import Computer, diagnose_linux, diagnose_listed
from desktop.security_key.sight import Sight

FIDO = bytes.fromhex("06d0f10901a1010920150026ff007508954081020921150026ff00750895409102c0")
MOUSE = bytes.fromhex("05010902a1010901a10005091901290315002501950375018102c0c0")
FIDO2 = CAPABILITY.CBOR | CAPABILITY.WINK


def answering(capabilities: int) -> Callable[[Path], int]:
    return lambda _node: capabilities


def failing(error: Exception) -> Callable[[object], int]:
    def ask(_node: object) -> int:
        raise error

    return ask


@pytest.fixture
def computer(tmp_path: Path) -> Callable[..., Computer]:
    """Build a computer with HID devices, each a report descriptor."""

    def build(*descriptors: bytes, ask: Callable[[Path], int]) -> Computer:
        for number, descriptor in enumerate(descriptors):
            device = tmp_path / f"sys/class/hidraw/hidraw{number}/device"
            device.mkdir(parents=True)
            (device / "report_descriptor").write_bytes(descriptor)
            (device / "uevent").write_text("HID_ID=0003:00001050:00000407\nHID_NAME=Blue key\n")
        return Computer(sys=tmp_path / "sys", dev=tmp_path / "dev", proc=tmp_path / "proc", ask=ask)

    return build


@pytest.mark.parametrize("devices", [[], [MOUSE], [b""]])
def test_no_key_is_plugged_in(computer: Callable[..., Computer], devices: list[bytes]) -> None:
    found = diagnose_linux(computer(*devices, ask=answering(FIDO2)))
    assert (found.sight, found.keys) == (Sight.NONE_PLUGGED_IN, ())


@pytest.mark.parametrize(
    ("ask", "sight"),
    [
        (answering(FIDO2), Sight.WORKING),
        (answering(CAPABILITY.WINK), Sight.NOT_FIDO2),
        (failing(PermissionError(errno.EACCES, "denied")), Sight.NO_PERMISSION),
        (failing(FileNotFoundError(errno.ENOENT, "hidden by a sandbox")), Sight.NO_PERMISSION),
        (failing(OSError(errno.EBUSY, "busy")), Sight.IN_USE),
        (failing(CtapError(CtapError.ERR.CHANNEL_BUSY)), Sight.IN_USE),
        (failing(ConnectionFailure("Wrong channel")), Sight.IN_USE),
    ],
)
def test_a_key_is_told_apart(computer: Callable[..., Computer], ask: Callable[[Path], int], sight: Sight) -> None:
    found = diagnose_linux(computer(MOUSE, FIDO, ask=ask))
    assert found.sight is sight
    assert [(key.node, key.name) for key in found.keys] == [("hidraw1", "Blue key")]


def test_a_key_that_is_pulled_out_meanwhile_is_not_plugged_in(computer: Callable[..., Computer]) -> None:
    found = diagnose_linux(computer(FIDO, ask=failing(OSError(errno.ENODEV, "gone"))))
    assert (found.sight, found.keys) == (Sight.NONE_PLUGGED_IN, ())


def test_the_rule_names_the_very_key(computer: Callable[..., Computer]) -> None:
    (key,) = diagnose_linux(computer(FIDO, ask=failing(PermissionError(errno.EACCES, "denied")))).keys
    assert key.udev_rule == (
        'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", ATTRS{idVendor}=="1050", ATTRS{idProduct}=="0407", TAG+="uaccess"'
    )


def test_a_key_in_use_names_the_program(computer: Callable[..., Computer], tmp_path: Path) -> None:
    handles = tmp_path / "proc/4711/fd"
    handles.mkdir(parents=True)
    (tmp_path / "proc/4711/comm").write_text("browser\n")
    (handles / "7").symlink_to(tmp_path / "dev/hidraw0")
    other = tmp_path / "proc/4712/fd"
    other.mkdir(parents=True)
    (other / "3").symlink_to(os.devnull)
    (key,) = diagnose_linux(computer(FIDO, ask=failing(OSError(errno.EBUSY, "busy")))).keys
    assert key.users == ("browser",)


def test_the_best_key_counts(computer: Callable[..., Computer]) -> None:
    def ask(node: Path) -> int:
        if node.name == "hidraw0":
            raise PermissionError(errno.EACCES, "denied")
        return FIDO2

    found = diagnose_linux(computer(FIDO, FIDO, ask=ask))
    assert found.sight is Sight.WORKING
    assert [key.sight for key in found.keys] == [Sight.NO_PERMISSION, Sight.WORKING]


@pytest.mark.parametrize(
    ("ask", "sight"),
    [
        (lambda _: FIDO2, Sight.WORKING),
        (lambda _: CAPABILITY.WINK, Sight.NOT_FIDO2),
        (failing(OSError(errno.EBUSY, "held by another program")), Sight.IN_USE),
    ],
)
def test_elsewhere_what_is_listed_is_talked_to(ask: Callable[[object], int], sight: Sight) -> None:
    found = diagnose_listed(lambda: [HidDescriptor("1", 1, 2, 64, 64, "Blue key", None)], ask)
    assert [(key.name, key.sight) for key in found.keys] == [("Blue key", sight)]
    assert found.sight is sight


def test_windows_keeps_its_keys_to_itself() -> None:
    assert diagnose("win32").sight is Sight.LEFT_TO_WINDOWS


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_the_check_itself_works_on_this_computer(platform: str) -> None:
    assert diagnose(platform).sight in Sight
