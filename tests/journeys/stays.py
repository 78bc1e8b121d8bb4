"""A computer over several runs of the app, for journeys about signing in and staying signed in."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.backend import Backend, pretend_backend
from desktop.services.sign_in import POLL_S
from desktop.viewmodels.shell_state import Mode
from tests.support.computer import Browser, Keyring, computer
from tests.support.driver import Driver
from tests.support.pretend import pretend
from tests.support.running import run_in_window, sitting

PENGUIN, PUFFIN = "PracticePenguin", "PracticePuffin"
"""The two accounts. Signing in to the second one takes a code from its email."""


class Stay:
    """The pretend world, the owner's keyring and browser, and the folder where settings lie."""

    def __init__(self, home: Path, persona: str) -> None:
        self.home = home
        self.world = pretend(persona)
        self.keyring = Keyring()
        self.browser = Browser()

    @property
    def controls(self) -> Any:
        return self.world.simulator.controls

    @asynccontextmanager
    async def app(self, mode: Mode = Mode.LOOPBACK) -> AsyncIterator[Driver]:
        """Start the app against the service, and end it; in practice, the dock is beside it."""
        backend = Backend(transport=lambda: self.world.wire)
        if mode is Mode.PRACTICE:
            backend = pretend_backend(self.world.simulator, self.world.wire)
        at = computer(self.world.clock, self.home, keyring=self.keyring, browser=self.browser)
        async with sitting(mode, lambda: backend, at) as app:
            user = Driver(app)
            await user.until(app.ready.is_set)
            yield user

    async def poll(self, user: Driver) -> None:
        """Let five seconds pass, once the app waits for them."""
        await user.until(lambda: self.world.clock.is_waited_for)
        self.world.clock.advance(POLL_S)

    async def code(self, user: Driver) -> str:
        """Wait for the code to be on screen."""
        await user.until_text("Your code")
        return user.labels("Sign-in code")[0].replace(" ", "")

    async def sign_in(self, user: Driver, *, keep: bool = False) -> None:
        """From the sign-in page to the tabs, with the mouse."""
        if keep:
            await self.code(user)
            user.click("Keep me signed in on this computer")
        await self.approve(user)
        await user.until_text(f"(@{PENGUIN})")
        await user.until_text("Read at")

    async def approve(self, user: Driver, account: str = PENGUIN) -> None:
        """Take the code on another device and approve there, then say that it was oneself."""
        code = await self.code(user)
        self.controls.enter(code, account)
        self.controls.approve(code)
        await self.poll(user)
        await user.until_text("Is that you?")
        user.click("Yes, that is me")

    async def pass_second_step(self, user: Driver) -> None:
        """Type the code that was sent by email."""
        await user.until_text("A code was sent")
        user.write(self.controls.inbox()[0].code)
        user.press(Qt.Key.Key_Return)


def stay(
    qapp: QApplication, steps: Callable[[Stay], Coroutine[object, object, None]], persona: str = "signed_out"
) -> None:
    """Run ``steps`` with a computer of their own."""
    run_in_window(qapp, lambda home: steps(Stay(home, persona)))
