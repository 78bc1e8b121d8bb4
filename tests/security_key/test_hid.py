"""Keys on USB ports, with the ports replaced."""

import errno
from collections.abc import Callable
from threading import Event

import pytest
from fido2.ctap import CtapDevice, CtapError
from fido2.hid.base import CtapHidConnection, HidDescriptor

from desktop.security_key import hid_device
from desktop.security_key.ctap_keys import CtapKeys
from desktop.security_key.failures import SecurityKeyFailure, Trouble
from desktop.security_key.hid import HidSource
from desktop.security_key.hid_device import StoppableHidDevice
from desktop.security_key.port import Device, DeviceEvent
from desktop.security_key.practice import PracticeKey
from desktop.security_key.stop import Stop
from desktop.security_key.watching import Changes, watch_by_looking
from tests.security_key.rehearsal import Owner, registered, relying_party, touched_when_waiting

BLUE = HidDescriptor("/dev/hidraw0", 1, 2, 64, 64, "Blue key", None)
RED = HidDescriptor("/dev/hidraw1", 1, 2, 64, 64, None, None)
Connect = Callable[[HidDescriptor, Stop], CtapDevice]


def failing(error: Exception) -> Connect:
    def connect(_descriptor: HidDescriptor, _stop: Stop) -> CtapDevice:
        raise error

    return connect


def test_what_is_plugged_in_is_listed() -> None:
    source = HidSource(descriptors=lambda: [BLUE, RED])
    assert source.devices() == (Device(id="/dev/hidraw0", name="Blue key"), Device(id="/dev/hidraw1", name=""))


def test_a_ceremony_runs_over_usb() -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key"))
    registered(relying_party(), CtapKeys(HidSource(lambda: [BLUE], lambda _descriptor, _stop: key.open())), Owner())
    assert key.state.credentials == 1


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (PermissionError(errno.EACCES, "denied"), Trouble.NO_PERMISSION),
        (OSError(errno.EBUSY, "busy"), Trouble.IN_USE),
        (OSError(errno.ENODEV, "gone"), Trouble.REMOVED),
        (CtapError(CtapError.ERR.CHANNEL_BUSY), Trouble.IN_USE),
    ],
)
def test_a_key_that_cannot_be_opened_says_why(error: Exception, trouble: Trouble) -> None:
    with pytest.raises(SecurityKeyFailure) as failed:
        HidSource(lambda: [BLUE], failing(error)).open(Stop())
    assert failed.value.trouble is trouble
    assert failed.value.__cause__ is error


def test_a_system_that_names_no_reason_means_that_another_program_holds_the_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def held(_descriptor: HidDescriptor) -> CtapHidConnection:
        raise OSError("Failed to open device for communication: -536870203")  # as on macOS

    monkeypatch.setattr(hid_device, "_open_connection", held)
    with pytest.raises(SecurityKeyFailure) as failed:
        HidSource(lambda: [BLUE]).open(Stop())
    assert failed.value.trouble is Trouble.IN_USE


def test_one_key_that_can_be_opened_is_enough() -> None:
    key = PracticeKey(name="Blue key")

    def connect(descriptor: HidDescriptor, stop: Stop) -> CtapDevice:
        return key.open() if descriptor is BLUE else failing(PermissionError(errno.EACCES, "denied"))(descriptor, stop)

    assert [one.device.name for one in HidSource(lambda: [RED, BLUE], connect).open(Stop())] == ["Blue key"]


@pytest.mark.parametrize("reason", [Trouble.NO_DEVICE, Trouble.NO_PERMISSION])
def test_where_no_key_is_listed_the_reason_is_looked_for(reason: Trouble) -> None:
    with pytest.raises(SecurityKeyFailure) as failed:
        HidSource(list, why_none=lambda: reason).open(Stop())
    assert failed.value.trouble is reason


class BusyConnection(CtapHidConnection):
    """Answers everything with "channel busy", and ends the ceremony after the second time."""

    def __init__(self, stop: Stop) -> None:
        self._stop, self._asked = stop, 0
        self.closed = False

    def write_packet(self, data: bytes) -> None:
        self._channel = data[:4]

    def read_packet(self) -> bytes:
        self._asked += 1
        if self._asked == 2:
            self._stop.set()
        error = b"\xbf\x00\x01" + bytes([CtapError.ERR.CHANNEL_BUSY])
        return (self._channel + error).ljust(64, b"\0")

    def close(self) -> None:
        self.closed = True


def test_a_key_that_stays_busy_is_not_waited_for_beyond_the_ceremony() -> None:
    stop = Stop()
    with pytest.raises(CtapError) as failed:
        StoppableHidDevice(BLUE, BusyConnection(stop), stop)
    assert failed.value.code == CtapError.ERR.CHANNEL_BUSY


def test_changes_between_two_looks_are_told() -> None:
    blue, red = Device(id="0", name="Blue key"), Device(id="1", name="Red key")
    seen, told = [blue], list[DeviceEvent]()
    changes = Changes(lambda: tuple(seen), told.append)
    changes.look_again()
    assert told == []
    seen[:] = [red]
    changes.look_again()
    assert told == [DeviceEvent(device=blue, present=False), DeviceEvent(device=red, present=True)]


def test_watching_goes_on_until_it_is_ended() -> None:
    blue = Device(id="0", name="Blue key")
    noticed, looks = Event(), iter([(), (), (blue,)])
    end = watch_by_looking(lambda: next(looks, (blue,)), lambda event: event.present and noticed.set(), period_s=0.001)
    assert noticed.wait(5)
    end()
