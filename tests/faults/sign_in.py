"""People who sign in, and people who sign out."""

import asyncio
from typing import Final

from desktop.model.methods import MediaType
from desktop.services.sign_in import QuickSignInService
from desktop.viewmodels.challenge.code import SentCodeViewModel
from desktop.viewmodels.sign_in import SignInViewModel, Step
from desktop.views.wording.problems import explain
from desktop.views.wording.sign_in import explain_stop, signed_in_unanswered_words, signed_out_unanswered_words
from tests.faults.bench import Bench
from tests.faults.visit import Visit
from tests.support.computer import Browser

PENGUIN: Final = "PracticePenguin"
PUFFIN: Final = "PracticePuffin"
"""Signing in to this one takes a code from its email."""
A_WHILE_S: Final = 100.0
"""Longer than something that drips is read three times."""
POLLED_S: Final = 50.0
SOON_S: Final = 1.0


class SigningIn(Visit):
    """Types the code into another device, says yes there, and here that it is the one.

    Args:
        at: where.
        name: the account that the other device is signed in to.
        upto: how far they come before anything happens; ``None`` for not even to the code.
    """

    def __init__(self, at: Bench, name: str = PENGUIN, *, upto: Step | None) -> None:
        super().__init__(at)
        self._name = name
        self._upto = upto
        service = QuickSignInService(at.gateway, sleep=at.sleep)
        self.page = SignInViewModel(
            service, at.accounts, clock=at.clock, browser=Browser(), arrived=at.account_list.arrived
        )

    async def approach(self) -> None:
        if self._upto is not None:
            await self._get_code()
        if self._upto is Step.LINKED:
            await self._say_yes_elsewhere()

    async def press(self) -> None:
        if self.page.state.step in {Step.BEGINNING, Step.STOPPED}:
            await self._get_code()
        if self.page.state.step in {Step.CODE, Step.LINKED}:
            await self._say_yes_elsewhere()
            self.page.recognise()
            await asyncio.sleep(A_WHILE_S)
        await self._pass_check()

    async def _get_code(self) -> None:
        self.at.start(self.page.start())
        await asyncio.sleep(A_WHILE_S if self._upto is None else SOON_S)

    async def _say_yes_elsewhere(self) -> None:
        controls = self.at.world.simulator.controls
        for code in controls.sign_in_codes():
            controls.enter(code, self._name)
            controls.approve(code)
        await asyncio.sleep(POLLED_S)

    async def _pass_check(self) -> None:
        """Pass the second step, if there is one, with a code by email."""
        dialog = self.at.desk.state.dialog
        if dialog is None:
            return
        await dialog.start()
        await dialog.choose(MediaType.EMAIL)
        self.at.start(dialog.enter())
        await asyncio.sleep(POLLED_S)
        way, inbox = dialog.way(MediaType.EMAIL), self.at.world.simulator.controls.inbox()
        if isinstance(way, SentCodeViewModel) and inbox:
            self.at.start(way.submit(inbox[0].code))
            await asyncio.sleep(POLLED_S)

    def says(self) -> list[str]:
        state = self.page.state
        said = [] if state.stop is None else [str(explain_stop(state.stop, state.problem, state.linked))]
        if state.wavering:
            said.append("Roblox gives no clear answer at the moment.")
        if self.at.account_list.state.found_in:
            said.append(signed_in_unanswered_words())
        return said

    def is_busy(self) -> bool:
        return self.page.state.step in {Step.BEGINNING, Step.SIGNING_IN} and not self.page.state.closed

    def is_done(self) -> bool:
        return self.page.state.closed

    def is_so(self) -> bool:
        account = self.at.overview.state.account
        return account is not None and account.name == self._name and not self.at.overview.state.session_ended


class ThinkingBetter(SigningIn):
    """Leaves the page once the code is there."""

    def __init__(self, at: Bench) -> None:
        super().__init__(at, upto=Step.CODE)

    async def press(self) -> None:
        await self.page.leave()

    def is_so(self) -> bool:
        return True


class SigningOut(Visit):
    """Wants the session over."""

    async def approach(self) -> None:
        account = self.at.overview.state.account
        assert account is not None
        self._user_id = account.user_id

    async def press(self) -> None:
        await self.at.account_list.sign_out([self._user_id])

    def says(self) -> list[str]:
        state = self.at.account_list.state
        said = [] if state.untold is None else [explain(state.untold).happened]
        return [*said, signed_out_unanswered_words()] if state.found_out else said

    def is_busy(self) -> bool:
        return False

    def is_done(self) -> bool:
        return self.at.overview.state.account is None

    def is_so(self) -> bool:
        """The service's own word is taken for it: nobody looks whether a session is over that was said to be."""
        return True
