"""After signing out and while locked, the app holds no secret any more; and the searches for leaks can fail."""

from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.app.backend import Backend
from desktop.app.twinbolt import Twinbolt
from desktop.model.secret import Secret
from desktop.services.sign_in import POLL_S
from desktop.viewmodels.shell_state import Mode
from tests.journeys.steps import to_the_recovery_codes
from tests.support.computer import Keyring, computer
from tests.support.driver import Driver
from tests.support.leaks import leaks, told_by
from tests.support.live_objects import objects_within, texts_within
from tests.support.pretend import pretend
from tests.support.running import Rehearsal, run_in_window, sitting

OTHERS = ("desktop.simulator", "tests.", "qasync", "httpx._transports", "_pytest")


def of_others(thing: object) -> bool:
    """Whether something belongs to the pretend world, the tests or the event loop, and not to the app."""
    home = thing.f_globals["__name__"] if isinstance(thing, FrameType) else type(thing).__module__
    return str(home).startswith(OTHERS)


def held_by(app: Twinbolt, secrets: dict[str, str]) -> set[str]:
    """Name the secrets that can be reached from the app."""
    texts = set(texts_within(app, beyond=of_others))
    return {name for name, secret in secrets.items() if any(secret in text for text in texts)}


def test_what_is_locked_or_signed_out_is_gone_from_memory(qapp: QApplication) -> None:
    async def steps(home: Path) -> None:
        world, keyring = pretend("signed_out"), Keyring()
        secrets: dict[str, str] = {}
        at = computer(world.clock, home, keyring=keyring)
        async with sitting(Mode.LOOPBACK, lambda: Backend(transport=lambda: world.wire), at, secrets) as app:
            user = Driver(app)
            await user.until(app.ready.is_set)
            user.click("Sign in")
            await user.until_text("Your code")
            user.click("Keep me signed in on this computer")
            world.simulator.controls.approve(user.labels("Sign-in code")[0].replace(" ", ""))
            await user.until(lambda: world.clock.is_waited_for)
            world.clock.advance(POLL_S)
            await user.until_text("Is that you?")
            user.click("Yes, that is me")
            await user.until_text("Read at")
            kept = {name: secret.reveal() for name, secret in keyring.entries.items()}
            cookie = {name: value for name, value in secrets.items() if "cookie" in name}
            assert held_by(app, cookie), "the search finds what is there"
            user.click("Lock")
            await user.until_text("is locked")
            await user.until(lambda: held_by(app, secrets | kept) == set())
            user.click("Unlock")
            await user.until_text("Read at")
            assert held_by(app, cookie)
            user.click("Accounts")
            user.click("Sign out")
            await user.until(lambda: not keyring.entries)
            await user.until_text("Signed out")
            await user.until(lambda: held_by(app, secrets | kept) == set())

    run_in_window(qapp, steps)


def crash_text(app: Twinbolt) -> bytes:
    """Write down all that the app holds of its own making, as a dump after a crash might."""
    own = (found for found in objects_within(app, beyond=of_others) if type(found).__module__.startswith("desktop."))
    return "\n".join(repr(found) for found in own if not isinstance(found, QObject)).encode()


def test_the_searches_find_a_leak_wherever_it_is(journey: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    """One place after the other; and what a crash would tell, with secrets covered and with nothing covered."""

    async def steps(at: Rehearsal) -> None:
        await to_the_recovery_codes(at)
        app, secret = at.user._app, next(iter(at.secrets.values()))
        assert leaks(crash_text(app), at.secrets) == []
        with monkeypatch.context() as uncovered:
            uncovered.setattr(Secret, "__repr__", lambda self: repr(self.reveal()))
            assert leaks(crash_text(app), at.secrets)
        title = app.window.windowTitle()
        app.window.setWindowTitle(secret)
        app._log._lines.append(secret)
        monkeypatch.setenv("CARELESS", secret)
        monkeypatch.setattr("sys.argv", [secret])
        told = told_by(app)
        assert [place for place, text in told.items() if leaks(text.encode(), at.secrets)] == list(told)
        app.window.setWindowTitle(title)
        app._log._lines.clear()
        monkeypatch.undo()
        (at.home / "careless.txt").write_text(secret, encoding="utf-16")

    with pytest.raises(AssertionError, match="nothing on disk"):
        journey(steps)
