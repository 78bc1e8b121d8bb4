"""The check "can this computer see my key?": what lies between a plugged-in key and the app.

On Linux, the kernel describes every HID device under /sys to everyone, so a key can be recognised without permission
to open it. Permission comes from systemd, which knows FIDO keys by their descriptor since version 244; older systems,
and those without systemd, need a rule. Elsewhere, whoever lists a key may open it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

from fido2.hid import CAPABILITY, get_descriptor, list_descriptors
from fido2.hid.base import HidDescriptor, parse_report_descriptor
from msgspec import Struct

from desktop.security_key.deadline import daemon_timer, deadline
from desktop.security_key.failures import Trouble
from desktop.security_key.folding import ERRORS, folded
from desktop.security_key.hid_device import connect
from desktop.security_key.sight import Diagnosis, SeenKey, Sight
from desktop.security_key.stop import Stop

_SIGHT_OF_TROUBLE: Final = {
    Trouble.NO_PERMISSION: Sight.NO_PERMISSION,
    Trouble.REMOVED: Sight.NONE_PLUGGED_IN,
}
_BEST_FIRST: Final = (Sight.WORKING, Sight.NOT_FIDO2, Sight.IN_USE, Sight.NO_PERMISSION)


PATIENCE_S: Final = 3.0
"""How long a key may be busy with another program before it counts as in use."""

_descriptor_of: Final[Callable[[str], HidDescriptor]] = get_descriptor


def ask_capabilities(node: Path) -> int:
    """Open the key at ``node`` and ask what it can.

    Raises:
        Exception: one of :data:`folding.ERRORS`.
    """
    return capabilities_of(_descriptor_of(str(node)))


def capabilities_of(descriptor: HidDescriptor) -> int:
    """Open a key and ask what it can.

    Raises:
        Exception: one of :data:`folding.ERRORS`.
    """
    stop = Stop()
    with deadline(stop, PATIENCE_S, daemon_timer), closing(connect(descriptor, stop)) as device:
        return device.capabilities


class Computer(Struct, frozen=True, kw_only=True):
    """What the check looks at: the kernel's file systems, and a way to talk to a key. Tests bring their own."""

    sys: Path = Path("/sys")
    dev: Path = Path("/dev")
    proc: Path = Path("/proc")
    ask: Callable[[Path], int] = ask_capabilities


def diagnose_linux(computer: Computer | None = None) -> Diagnosis:
    """Look at every HID device, and try to talk to those that call themselves FIDO keys."""
    looked_at = computer or Computer()
    seen = (_seen(looked_at, described) for described in _fido_devices(looked_at))
    return _found(tuple(seen))


def diagnose_listed(
    listed: Callable[[], Sequence[HidDescriptor]] = list_descriptors,
    ask: Callable[[HidDescriptor], int] = capabilities_of,
) -> Diagnosis:
    """Try to talk to every key that the system lists."""
    seen = [(described.product_name or "", _sight(partial(ask, described))) for described in listed()]
    return _found(tuple(SeenKey(node="", name=name, sight=sight) for name, sight in seen))


def _found(seen: tuple[SeenKey, ...]) -> Diagnosis:
    keys = tuple(key for key in seen if key.sight is not Sight.NONE_PLUGGED_IN)
    for sight in _BEST_FIRST:
        if any(key.sight is sight for key in keys):
            return Diagnosis(sight=sight, keys=keys)
    return Diagnosis(sight=Sight.NONE_PLUGGED_IN)


class _Described(Struct, frozen=True, kw_only=True):
    node: str
    name: str
    vendor: str
    product: str


def _fido_devices(computer: Computer) -> Iterator[_Described]:
    for entry in sorted(computer.sys.glob("class/hidraw/*")):
        try:
            parse_report_descriptor((entry / "device/report_descriptor").read_bytes())
            properties = (entry / "device/uevent").read_text(errors="replace")
        except (ValueError, OSError):
            continue  # no FIDO key, or pulled out this moment
        yield _described(entry.name, dict(line.partition("=")[::2] for line in properties.splitlines()))


def _described(node: str, properties: dict[str, str]) -> _Described:
    """Read the kernel's ``HID_ID=0003:00001050:00000407`` (bus, vendor, product) and ``HID_NAME``."""
    _, vendor, product = [*properties.get("HID_ID", "").split(":"), "", "", ""][:3]
    return _Described(
        node=node,
        name=properties.get("HID_NAME", ""),
        vendor=vendor[-4:].lower(),
        product=product[-4:].lower(),
    )


def _seen(computer: Computer, described: _Described) -> SeenKey:
    sight = _sight(partial(computer.ask, computer.dev / described.node))
    return SeenKey(
        node=described.node,
        name=described.name,
        sight=sight,
        users=_users(computer, described.node) if sight is Sight.IN_USE else (),
        udev_rule=_udev_rule(described) if sight is Sight.NO_PERMISSION else "",
    )


def _sight(ask: Callable[[], int]) -> Sight:
    try:
        capabilities = ask()
    except FileNotFoundError:
        return Sight.NO_PERMISSION  # a sandbox or container shows /sys and hides /dev
    except ERRORS as error:
        # Busy, or answers that make no sense: every program that holds a key open reads what is meant for another.
        return _SIGHT_OF_TROUBLE.get(folded(error).trouble, Sight.IN_USE)
    return Sight.WORKING if capabilities & CAPABILITY.CBOR else Sight.NOT_FIDO2


def _users(computer: Computer, node: str) -> tuple[str, ...]:
    """Name the programs that hold the key open, as far as this user may know them."""
    wanted = str(computer.dev / node)
    return tuple(sorted({_program(process) for process in computer.proc.glob("[0-9]*") if _holds(process, wanted)}))


def _holds(process: Path, wanted: str) -> bool:
    try:
        return any(str(handle.readlink()) == wanted for handle in (process / "fd").iterdir())
    except OSError:
        return False  # another user's, or just ended


def _program(process: Path) -> str:
    try:
        return (process / "comm").read_text(errors="replace").strip()
    except OSError:
        return process.name


def _udev_rule(described: _Described) -> str:
    return (
        f'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", ATTRS{{idVendor}}=="{described.vendor}", '
        f'ATTRS{{idProduct}}=="{described.product}", TAG+="uaccess"'
    )
