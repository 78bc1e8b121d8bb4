"""What if? Which ways into the account remain when things are lost."""

from collections.abc import Collection
from enum import Enum, auto
from typing import Final

from msgspec import Struct

from desktop.model.methods import MediaType
from desktop.services.posture import Copy, Facts, Fix


class Thing(Enum):
    """What an owner can lose."""

    PHONE = auto()
    MAILBOX = auto()
    SECURITY_KEY = auto()
    COMPUTER = auto()
    RECOVERY_SHEET = auto()


NEEDS: Final = {
    MediaType.AUTHENTICATOR: frozenset({Thing.PHONE}),
    MediaType.SMS: frozenset({Thing.PHONE}),
    MediaType.EMAIL: frozenset({Thing.MAILBOX}),
    MediaType.SECURITY_KEY: frozenset({Thing.SECURITY_KEY}),
    MediaType.RECOVERY_CODE: frozenset({Thing.RECOVERY_SHEET}),
    MediaType.PASSKEY: frozenset({Thing.PHONE, Thing.COMPUTER}),
    MediaType.CROSS_DEVICE: frozenset({Thing.PHONE, Thing.COMPUTER}),
}
"""What each way cannot do without.

Where a passkey lives, and which other device is signed in, is not told: either device may be the one, so losing either
counts. A method that this version does not know is never counted on.
"""


class Drill(Struct, frozen=True, kw_only=True):
    """The outcome of losing some things.

    Attributes:
        before: the ways in while nothing is lost.
        remaining: those that are left.
        advice: what to do now so that one would be left, ``None`` where one is or where nothing helps.
    """

    before: tuple[MediaType, ...]
    remaining: tuple[MediaType, ...]
    advice: Fix | None

    @property
    def locked_out(self) -> bool:
        """Whether nothing is left that was there before."""
        return bool(self.before) and not self.remaining


def ways(facts: Facts) -> tuple[MediaType, ...]:
    """List what gets the owner in today, in the order of :data:`NEEDS`. Without a second step the password does."""
    if not facts.methods:
        return ()
    return tuple(
        way
        for way in NEEDS
        if (way is MediaType.RECOVERY_CODE and facts.codes)
        or (way is MediaType.SECURITY_KEY and facts.security_keys)
        or (way in facts.methods and way is not MediaType.SECURITY_KEY)
    )


def play(facts: Facts, lost: Collection[Thing]) -> Drill:
    """Lose ``lost`` and see. One security key is lost; with a spare, that way remains."""
    gone = set(lost)
    if facts.security_keys > 1:
        gone.discard(Thing.SECURITY_KEY)
    before = ways(facts)
    remaining = tuple(way for way in before if not _needs(way, facts) & gone)
    return Drill(before=before, remaining=remaining, advice=_advice(facts, gone) if before and not remaining else None)


def _needs(way: MediaType, facts: Facts) -> frozenset[Thing]:
    """Codes that are not known to be saved are in this computer alone."""
    unsaved = way is MediaType.RECOVERY_CODE and facts.copy is Copy.UNSAVED
    return frozenset({Thing.COMPUTER}) if unsaved else NEEDS[way]


def _advice(facts: Facts, gone: set[Thing]) -> Fix | None:
    if not facts.codes and Thing.RECOVERY_SHEET not in gone:
        return Fix.MAKE_RECOVERY_CODES
    if MediaType.AUTHENTICATOR not in facts.methods:
        return None if Thing.PHONE in gone else Fix.SET_UP
    return Fix.ADD_SECURITY_KEY if facts.security_keys == 1 or Thing.SECURITY_KEY not in gone else None
