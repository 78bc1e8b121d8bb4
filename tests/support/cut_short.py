"""Makes recovery codes and is killed on the way, as by a power cut: ``python -m tests.support.cut_short …``.

Arguments: the address of the stand-alone simulator, the file that stands for the keyring, and the number of the moment
at which to die. Moments are counted: before and after each write to the keyring and each answer of the service.
"""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import httpx

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.api.transport import Loopback
from desktop.model.account import Account
from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.held_codes import HeldCodes
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.system import SystemClock

PASSWORD = Secret("practice-makes-perfect")
"""The pretend account's own."""


class Moments:
    """Counts, and dies when the count is reached."""

    def __init__(self, last: int) -> None:
        self._left = last

    def passed(self) -> None:
        """Note that a moment has come."""
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class FileKeyring:
    """A :class:`~desktop.services.secret_store.SecretStore` in a plain file, each write as a whole."""

    def __init__(self, path: Path, moments: Moments | None = None) -> None:
        self._path = path
        self._moments = moments or Moments(0)

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
        self._moments.passed()
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(content))
        fresh.replace(self._path)
        self._moments.passed()


class Watched(httpx.AsyncBaseTransport):
    """A way to the service on which each answer is a moment."""

    def __init__(self, inner: httpx.AsyncBaseTransport, moments: Moments) -> None:
        self._inner = inner
        self._moments = moments

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._moments.passed()
        response = await self._inner.handle_async_request(request)
        await response.aread()
        self._moments.passed()
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


async def open_account(server: str, overview: AccountOverview, moments: Moments) -> Session:
    """Sign in at the stand-alone simulator, and read the account."""
    async with httpx.AsyncClient(base_url=server, trust_env=False) as controls:
        signed_in = (await controls.get("/practice/session")).json()
    session = Session(Watched(Loopback(server), moments), cookie=Secret(signed_in["cookie"]))
    account = Account(user_id=signed_in["userId"], name="PracticePenguin", display_name="Practice Penguin")
    overview.open(account, Client(session, user_id=account.user_id))
    await overview.refresh()
    return session


def tell(*words: str) -> None:
    """Let the test know how far it came."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


async def main(server: str, keyring: Path, last: int) -> None:
    """Make codes, show them, and take note that they are saved; or die on the way."""
    moments = Moments(0)
    overview = AccountOverview(SystemClock())
    session = await open_account(server, overview, moments)
    moments._left = last
    held = HeldCodes(overview, FileKeyring(keyring, moments), SystemClock(), background=lambda looking: looking.close())
    service = RecoveryCodesService(overview, held)
    codes = await service.regenerate(PASSWORD)
    assert isinstance(codes, RecoveryCodes)
    tell("SHOWN", *(code.reveal().replace(" ", "") for code in codes.codes))
    moments.passed()
    await service.saved()
    tell("END")
    await session.aclose()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
