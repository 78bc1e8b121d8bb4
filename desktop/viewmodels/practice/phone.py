"""The practice phone: an authenticator app that knows nothing but what it scanned."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from desktop.contract import website
from desktop.model.secret import Secret
from desktop.viewmodels.practice.controls import Owned, PracticeControls
from desktop.viewmodels.view_model import ViewModel

DIGITS: Final = range(6, 9)
PERIODS_S: Final = range(1, 3601)
"""What the app takes in; six digits for 30 seconds is what everybody uses."""


class ScanOutcome(Enum):
    """What came of the last look at the screen."""

    NONE_YET = auto()
    ADDED = auto()
    ALREADY_THERE = auto()
    NOTHING_SEEN = auto()
    NOT_AN_AUTHENTICATOR_CODE = auto()
    SIGN_IN_OPENED = auto()
    SIGN_IN_OVER = auto()


class Entry(Struct, frozen=True, kw_only=True):
    """One account in the authenticator app (RFC 6238)."""

    label: str
    key: Secret[str]
    digits: int
    period_s: int


class ShownCode(Struct, frozen=True, kw_only=True):
    """The running code of an entry and the whole seconds that it still lasts."""

    label: str
    code: Secret[str]
    seconds_left: int
    period_s: int


class PhoneState(Struct, frozen=True, kw_only=True):
    """The phone's screen. ``clock_ahead_s`` is how wrong its clock is set."""

    codes: tuple[ShownCode, ...] = ()
    outcome: ScanOutcome = ScanOutcome.NONE_YET
    clock_ahead_s: int = 0


class PhoneViewModel(ViewModel[PhoneState]):
    """Holds what was scanned and shows its codes by the phone's own clock.

    Args:
        controls: the pretend service.
        open_sign_in: opens the page for a sign-in code where the phone is signed in; tells whether the code is good.
    """

    def __init__(self, controls: PracticeControls, open_sign_in: Callable[[str], bool]) -> None:
        super().__init__(PhoneState())
        self._controls = controls
        self._open_sign_in = open_sign_in
        self._entries = tuple(_entries_from_before(controls.accounts))
        controls.subscribe(self._forget_answered)
        self.tick()

    def scan(self, texts: list[str]) -> None:
        """Take in what the camera read: the text of every QR code in sight."""
        entries = [entry for entry in map(_entry, texts) if entry is not None]
        new = [entry for entry in entries if entry not in self._entries]
        self._entries = (*new, *self._entries)
        if new:
            outcome = ScanOutcome.ADDED
        elif entries:
            outcome = ScanOutcome.ALREADY_THERE
        else:
            outcome = self._look_for_sign_in(texts)
        self._show(replace(self.state, outcome=outcome, codes=self._codes(self.state.clock_ahead_s)))

    def set_clock(self, ahead_s: int) -> None:
        """Put the phone's clock wrong by so many seconds."""
        self._show(replace(self.state, clock_ahead_s=ahead_s, codes=self._codes(ahead_s)))

    def tick(self) -> None:
        """Show the codes of this moment."""
        self._show(replace(self.state, codes=self._codes(self.state.clock_ahead_s)))

    def delete(self, number: int) -> None:
        """Take an entry out of the app, counted from zero in the order of the screen."""
        self._entries = self._entries[:number] + self._entries[number + 1 :]
        self._show(replace(self.state, outcome=ScanOutcome.NONE_YET, codes=self._codes(self.state.clock_ahead_s)))

    def _forget_answered(self) -> None:
        """Send nobody to the second device any more once nothing waits there."""
        if self.state.outcome is ScanOutcome.SIGN_IN_OPENED and not self._controls.prompts():
            self._show(replace(self.state, outcome=ScanOutcome.NONE_YET))

    def _look_for_sign_in(self, texts: list[str]) -> ScanOutcome:
        codes = [code for code in map(website.code_to_confirm, texts) if code]
        if not codes:
            return ScanOutcome.NOT_AN_AUTHENTICATOR_CODE if texts else ScanOutcome.NOTHING_SEEN
        return ScanOutcome.SIGN_IN_OPENED if self._open_sign_in(codes[0]) else ScanOutcome.SIGN_IN_OVER

    def _codes(self, ahead_s: int) -> tuple[ShownCode, ...]:
        now = self._controls.now() + ahead_s
        return tuple(_shown(entry, now) for entry in self._entries)


def _entries_from_before(accounts: Sequence[Owned]) -> Iterator[Entry]:
    """Give what the app holds from the start: the keys of accounts whose authenticator is on already."""
    for owned in accounts:
        if owned.authenticator_secret is not None:
            yield Entry(label="Roblox", key=Secret(owned.authenticator_secret), digits=6, period_s=30)


def _entry(text: str) -> Entry | None:
    try:
        entry = _read(text)
        if entry is not None:
            _shown(entry, 0)
    except ValueError:  # no address, no numbers, or no base32
        return None
    return entry


def _read(text: str) -> Entry | None:
    parts = urlsplit(text)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if parts.scheme != "otpauth" or parts.netloc != "totp" or "secret" not in query:
        return None
    digits, period_s = int(query.get("digits", "6")), int(query.get("period", "30"))
    if digits not in DIGITS or period_s not in PERIODS_S:
        return None
    label = unquote(parts.path.lstrip("/"))
    return Entry(label=label, key=Secret(query["secret"]), digits=digits, period_s=period_s)


def _shown(entry: Entry, now: float) -> ShownCode:
    from pyotp import TOTP  # noqa: PLC0415  (only once something was scanned)

    totp = TOTP(entry.key.reveal(), digits=entry.digits, interval=entry.period_s)
    return ShownCode(
        label=entry.label,
        code=Secret(totp.at(int(now))),
        seconds_left=entry.period_s - int(now) % entry.period_s,
        period_s=entry.period_s,
    )
