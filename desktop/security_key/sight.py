"""What the check "can this computer see my key?" finds."""

from enum import Enum, auto
from typing import Final

from msgspec import Struct

UDEV_RULE_FILE: Final = "/etc/udev/rules.d/70-security-key.rules"
"""Where a rule goes. The number must be below 73, where systemd hands out the permissions that rules ask for."""
UDEV_COMMANDS: Final = ("sudo udevadm control --reload-rules", "sudo udevadm trigger --subsystem-match=hidraw")
"""What makes a new rule work at once, for keys that are plugged in already."""


class Sight(Enum):
    """How far this computer can see a key."""

    NONE_PLUGGED_IN = auto()
    NO_PERMISSION = auto()
    IN_USE = auto()
    NOT_FIDO2 = auto()
    WORKING = auto()
    LEFT_TO_WINDOWS = auto()


class SeenKey(Struct, frozen=True, kw_only=True):
    """One key that is plugged in.

    Attributes:
        node: the name of its device, ``hidraw0`` for example; ``""`` where the system has no such names.
        name: the maker's.
        sight: ``NOT_FIDO2`` means an old U2F key: good for a touch, not for a PIN or a passkey.
        users: the programs of this user that hold it open.
        udev_rule: the line that gives permission to whoever sits at this computer; ``""`` where none is missing.
    """

    node: str
    name: str
    sight: Sight
    users: tuple[str, ...] = ()
    udev_rule: str = ""


class Diagnosis(Struct, frozen=True, kw_only=True):
    """The whole finding. ``sight`` is that of the key that works best."""

    sight: Sight
    keys: tuple[SeenKey, ...] = ()
