"""Getting new recovery codes off the screen: onto paper, into a file, to the clipboard; and the proof that it was done.

Shared by every flow that ends with codes on screen.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import Enum, auto
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.authenticator import NO_CODES, RecoveryCodes
from desktop.model.secret import Secret
from desktop.services import private_file, totp
from desktop.services.ports import Clipboard, Clock, CodesPrinter, CodesSheet, Randomness, SaveDialog, Sleep
from desktop.services.secret_store import StoreTrouble
from desktop.viewmodels.countdown import Countdown
from desktop.viewmodels.saved_file import Outcome, Saved, SavedFile
from desktop.viewmodels.view_model import ViewModel


class Way(Enum):
    """Where codes can go from the screen."""

    PRINT = auto()
    PDF = auto()
    FILE = auto()


class Attempt(Struct, frozen=True, kw_only=True):
    """The last try to get the codes off the screen. ``file_name`` is empty for paper."""

    way: Way
    outcome: Outcome
    file_name: str = ""


class SavingState(Struct, frozen=True, kw_only=True):
    """New codes, and what has become of them.

    Attributes:
        trouble: why nothing but this window has the codes, ``None`` where the secret store has them as well.
        found: an earlier run of the app made them.
        busy: the owner is being asked where to, or it is being written.
        clears_in_s: seconds until the clipboard is cleared, 0 where it does not hold the codes.
        asked: which code is to be given back, counted from one.
        mismatch: the code given back was another one.
        not_forgotten: the codes were given back, but the secret store could not be told.
    """

    codes: RecoveryCodes = NO_CODES
    made: datetime | None = None
    trouble: StoreTrouble | None = None
    found: bool = False
    busy: bool = False
    attempt: Attempt | None = None
    clears_in_s: int = 0
    asked: int = 0
    mismatch: bool = False
    not_forgotten: StoreTrouble | None = None


class Outlets(Struct, frozen=True, kw_only=True):
    """Everything outside the app that codes can be handed to."""

    printer: CodesPrinter
    save_dialog: SaveDialog
    clipboard: Clipboard


class SavingCodesViewModel(ViewModel[SavingState]):
    """Holds the codes for as long as their pages need them.

    Args:
        account_name: whose codes; stands on paper and in file names.
        saved: told once a code was given back; gives what the secret store could not be told.
        outlets: where the codes can go.
        randomness: chooses the code that is asked for.
        clock: dates the sheet, and counts the clipboard's time down.
        sleep: waits for that.
    """

    def __init__(
        self,
        account_name: str,
        saved: Callable[[], Awaitable[StoreTrouble | None]],
        *,
        outlets: Outlets,
        randomness: Randomness,
        clock: Clock,
        sleep: Sleep,
    ) -> None:
        super().__init__(SavingState())
        self._account_name = account_name
        self._saved = saved
        self._outlets = outlets
        self._randomness = randomness
        self._clock = clock
        self._countdown = Countdown(clock, sleep, self._count_down)
        self._file = SavedFile(outlets.save_dialog)
        self._file_way = Way.FILE

    def begin(self, codes: RecoveryCodes, **known: Any) -> None:
        """Take codes in. ``known``: what else is known of them, by the names of :class:`SavingState`."""
        self._show(SavingState(codes=codes, **{"made": self._clock.now(), **known}))

    async def print_out(self) -> None:
        """Print, on the printer that the owner chooses."""
        if self.state.busy:
            return
        self._change(busy=True, attempt=None)
        try:
            printed = await self._outlets.printer.print_sheet(self._sheet())
            attempt = Attempt(way=Way.PRINT, outcome=Outcome.DONE) if printed else None
        except OSError:
            attempt = Attempt(way=Way.PRINT, outcome=Outcome.FAILED)
        self._change(busy=False, attempt=attempt)

    async def save_pdf(self) -> None:
        """Write the sheet as a PDF document."""
        await self._save(Way.PDF, "pdf", lambda: self._outlets.printer.as_pdf(self._sheet()))

    async def save_file(self) -> None:
        """Write one code a line."""
        await self._save(Way.FILE, "txt", f"{self._lines()}\n".encode)

    async def replace_file(self) -> None:
        """Write over the file that is there already."""
        if self._file.in_doubt and not self.state.busy:
            await self._file_written(self._file.replace())

    async def copy(self) -> None:
        """Copy one code a line, and count down until they are taken off the clipboard again."""
        self._outlets.clipboard.copy_secret(Secret(self._lines()))
        await self._countdown.run(self._outlets.clipboard.lifetime_s)

    def ask(self) -> None:
        """Choose the code that is to be given back; whoever looks the codes up again is asked for the same one."""
        numbers = range(1, len(self.state.codes.codes) + 1)
        self._file.forget()
        self._change(asked=self.state.asked or self._randomness.choice(numbers), mismatch=False, attempt=None)

    async def give_back(self, text: str) -> bool:
        """Compare what was given back with the code that was asked for; if it is the same, hold the codes no longer."""
        asked = self.state.codes.codes[self.state.asked - 1]
        if totp.cleaned(text).casefold() != totp.cleaned(asked.reveal()).casefold():
            self._change(mismatch=True)
            return False
        self._show(SavingState(not_forgotten=await self._saved()))
        return True

    def forget(self) -> None:
        """Drop the codes. What is on the clipboard is still taken off in time."""
        self._file.forget()
        self._show(SavingState())

    async def _save(self, way: Way, suffix: str, content: Callable[[], bytes]) -> None:
        if not self.state.busy:
            self._file_way = way
            # Codes may be taken off the screen while the owner is asked where to: then nothing is written.
            await self._file_written(
                self._file.save(self._file_name(suffix), lambda: content() if self.state.codes else None)
            )

    async def _file_written(self, work: Awaitable[Saved | None]) -> None:
        self._change(busy=True, attempt=None)
        saved = await work
        attempt = saved and Attempt(way=self._file_way, outcome=saved.outcome, file_name=saved.file_name)
        self._change(busy=False, attempt=attempt)

    def _count_down(self, left_s: int) -> None:
        held = self._outlets.clipboard.holds_secret()
        if not left_s:
            self._outlets.clipboard.clear()
        self._change(clears_in_s=left_s if held else 0)

    def _sheet(self) -> CodesSheet:
        made = self.state.made or self._clock.now()
        return CodesSheet(account_name=self._account_name, made=made, codes=self.state.codes)

    def _lines(self) -> str:
        return "\n".join(code.reveal() for code in self.state.codes.codes)

    def _file_name(self, suffix: str) -> str:
        return f"roblox-recovery-codes-{private_file.safe_name(self._account_name)}.{suffix}"

    def _change(self, **changes: Any) -> None:
        self._show(replace(self.state, **changes))
