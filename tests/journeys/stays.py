"""A computer over several runs of the app, for journeys about signing in and staying signed in."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.app.backend import Backend
from desktop.services.sign_in import POLL_S
from desktop.viewmodels.shell import Mode
from tests.support.computer import Browser, Keyring, computer
from tests.support.driver import Driver
from tests.support.pretend import Pretend, pretend
from tests.support.running import run_in_window, sitting

NAME = "PracticePenguin"
BOB = 2**62


class Stay:
    """The pretend world, the owner's keyring and browser, and the folder where settings lie."""

    def __init__(self, home: Path, persona: str) -> None:
        self.home = home
        self.world = pretend(persona)
        self.reached = self.world
        self.keyring = Keyring()
        self.browser = Browser()

    @property
    def controls(self) -> Any:
        return self.reached.simulator.controls

    @asynccontextmanager
    async def app(self) -> AsyncIterator[Driver]:
        """Start the app against the service, and end it."""
        backend = Backend(transport=lambda: self.reached.wire)
        at = computer(self.world.clock, self.home, keyring=self.keyring, browser=self.browser)
        async with sitting(Mode.LOOPBACK, lambda: backend, at) as app:
            user = Driver(app)
            await user.until(app.ready.is_set)
            yield user

    def reach_bob(self) -> Pretend:
        """Have sessions that are opened from now on lead to another service, where Bob has his account."""
        bob = pretend("guarded")
        bob.simulator.world.policy.two_step_at_sign_in = False
        account = bob.simulator.world.account
        account.user_id, account.name, account.display_name = BOB, "Bob", "Bob B."
        self.reached = bob
        return bob

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
        code = await self.code(user)
        if keep:
            user.click("Keep me signed in on this computer")
        self.controls.approve(code)
        await self.poll(user)
        await user.until_text("Is that you?")
        user.click("Yes, that is me")
        await user.until_text("Read at")


def stay(
    qapp: QApplication, steps: Callable[[Stay], Coroutine[object, object, None]], persona: str = "signed_out"
) -> None:
    """Run ``steps`` with a computer of their own."""
    run_in_window(qapp, lambda home: steps(Stay(home, persona)))
