"""The app in its window, with accounts that were kept signed in, against a service that is far away."""

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app.backend import Backend
from desktop.app.twinbolt import Twinbolt
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.settings import RememberedAccount, Settings, SettingsFile
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from tests.benchmarks.answers import OWNER, Recorded, Recordings, cookie_of
from tests.support.computer import Keyring, computer
from tests.support.pretend import TestClock
from tests.support.running import run_in_window, sitting

LATENCY_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAccounts:
    """A computer on which ``number`` accounts are signed in, and the way to the service."""

    number: int
    home: Path
    service: Recorded

    def app(self, connecting: Callable[[], None] = lambda: None) -> AbstractAsyncContextManager[Twinbolt]:
        """Start the app there; ``connecting`` is called when it turns to the service."""
        keyring, settings = Keyring(), SettingsFile(self.home / "settings.json")
        known = [
            Account(user_id=OWNER + n, name=f"Penguin{n}", display_name=f"Penguin {n}") for n in range(self.number)
        ]
        settings.write(
            Settings(
                accounts=tuple(RememberedAccount(account=account, kept=True) for account in known),
                shown=OWNER,
                lock_after_min=0,
            )
        )
        for account in known:
            keyring.entries[f"session-{account.user_id}"] = Secret(cookie_of(account.user_id))
        at = computer(TestClock(), self.home, keyring=keyring)

        def connect() -> Backend:
            connecting()
            return Backend(transport=lambda: self.service)

        return sitting(Mode.LOOPBACK, connect, at)


def with_accounts(
    recordings: Recordings, number: int, steps: Callable[[KeptAccounts], Coroutine[object, object, None]]
) -> None:
    """Run ``steps`` on Qt's loop, on a computer with so many accounts."""
    app = QApplication.instance() or QApplication(["", *theme.STYLE])
    assert isinstance(app, QApplication)
    theme.apply(app)
    language.apply(app)
    service = Recorded(recordings, latency_s=LATENCY_S)
    run_in_window(app, lambda home: steps(KeptAccounts(number=number, home=home, service=service)))
