"""Makes recovery codes and is killed on the way, as by a power cut: ``python -m tests.support.cut_short …``.

Arguments: the address of the stand-alone simulator, the cookie of a session there, and its account. Stays ready, so
that a run costs no start: each line of its input is one run, in a process of its own. A line holds the folder of that
run, whether there is a keyring (``keyring`` or ``none``), and the moment at which to die, 0 for never. Whatever runs
between the request and the confirmation, in whatever thread, is made of moments.
"""

import asyncio
import json
import os
import signal
import sys
import threading
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any, NamedTuple

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.api.transport import Loopback
from desktop.model.account import Account
from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.held_codes import HeldCodes
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.secret_store import SecretStore, StoreTrouble, StoreUnavailable
from desktop.services.system import SystemClock
from desktop.services.unsaved_notes import NotesFolder

PASSWORD = Secret("practice-makes-perfect")
"""The pretend account's own."""


OWN = str(Path(__file__).parents[2] / "desktop")


class Moments:
    """Counts what runs, and dies at one of the moments: each line of the app, and each call of what it rests on."""

    def __init__(self, last: int) -> None:
        self.passed = 0
        self._last = last

    def begin(self) -> None:
        """Count from here on."""
        threading.settrace(self._trace)
        sys.settrace(self._trace)

    def end(self) -> None:
        """Count no more."""
        sys.settrace(None)
        threading.settrace(None)

    def _trace(self, frame: FrameType, _event: str, _argument: object) -> Any:
        self.passed += 1
        if self.passed == self._last:
            os.kill(os.getpid(), signal.SIGKILL)
        return self._trace if frame.f_code.co_filename.startswith(OWN) else None


def write_whole(path: Path, text: str) -> None:
    """Write a file that is there with all of its text or not at all, at whichever moment the run dies."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text)
    fresh.replace(path)


class FileKeyring:
    """A :class:`~desktop.services.secret_store.SecretStore` in a plain file, each write as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def load(self, name: str) -> Secret[str] | None:
        found = self._read().get(name)
        return Secret(found) if found else None

    async def save(self, name: str, secret: Secret[str]) -> None:
        self._write({**self._read(), name: secret.reveal()})

    async def delete(self, name: str) -> None:
        self._write({kept: secret for kept, secret in self._read().items() if kept != name})

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        content: dict[str, str] = json.loads(self._path.read_text())
        return content

    def _write(self, content: dict[str, str]) -> None:
        write_whole(self._path, json.dumps(content))


class NoKeyring:
    """A computer without a secret store."""

    async def load(self, _name: str) -> Secret[str] | None:
        raise StoreUnavailable(StoreTrouble.NO_STORE)

    async def save(self, _name: str, _secret: Secret[str]) -> None:
        raise StoreUnavailable(StoreTrouble.NO_STORE)

    async def delete(self, _name: str) -> None:
        raise StoreUnavailable(StoreTrouble.NO_STORE)


def holder(overview: AccountOverview, folder: Path, keyring: str) -> HeldCodes:
    """Make what holds codes on the computer whose files are in ``folder``."""
    store: SecretStore = FileKeyring(folder / "keyring.json") if keyring == "keyring" else NoKeyring()
    notes = NotesFolder(folder / "notes")
    return HeldCodes(overview, store, notes=notes, clock=SystemClock(), background=lambda looking: looking.close())


class Place(NamedTuple):
    """Where the pretend service is, and a session of its account."""

    server: str
    cookie: str
    user_id: int


def an_hour_later(at: Place) -> None:
    """Have the service's clock go ahead, so that codes of two runs differ in age and are not too many."""
    controls = HTTPConnection(at.server.removeprefix("http://"))
    controls.request("POST", "/practice/clock", json.dumps({"advance_s": 3600}))
    controls.getresponse().read()
    controls.close()


async def open_account(at: Place, overview: AccountOverview) -> Session:
    """Open the account, and read what there is of recovery codes."""
    session = Session(Loopback(at.server), cookie=Secret(at.cookie))
    account = Account(user_id=at.user_id, name="PracticePenguin", display_name="Practice Penguin")
    overview.open(account, Client(session, user_id=account.user_id))
    await overview.refresh({Part.RECOVERY_CODES})
    return session


async def make_codes(at: Place, folder: Path, keyring: str, last: int) -> dict[str, object]:
    """Make codes, show them, and take note that they are saved; or die on the way.

    What the account said before is left in the file ``before``, and what was on screen in ``shown``; the file ``saved``
    says that its owner gave a code back.
    """
    an_hour_later(at)
    overview, moments = AccountOverview(SystemClock()), Moments(last)
    session = await open_account(at, overview)
    service = RecoveryCodesService(overview, holder(overview, folder, keyring))
    (folder / "before").write_text(repr(overview.state.recovery_codes.value))
    moments.begin()
    codes = await service.regenerate(PASSWORD)
    assert isinstance(codes, RecoveryCodes)
    write_whole(folder / "shown", "\n".join(code.reveal() for code in codes.codes))
    (folder / "saved").touch()
    await service.saved()
    moments.end()
    await session.aclose()
    return {"moments": moments.passed}


def run(at: Place, folder: str, keyring: str, last: str) -> None:
    """Do one run in a process of its own, and tell how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        told = asyncio.run(make_codes(at, Path(folder), keyring, int(last)))
        os.write(writing, json.dumps(told).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        told = json.loads(answer.read() or "{}")
    _, status = os.waitpid(child, 0)
    sys.stdout.write(json.dumps({"ended": os.waitstatus_to_exitcode(status), **told}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    place = Place(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    with TemporaryDirectory() as nowhere:
        asyncio.run(make_codes(place, Path(nowhere), "none", 0))  # what is imported on the way is imported only once
    for line in sys.stdin:
        run(place, *line.split())
