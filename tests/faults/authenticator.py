"""People who set an authenticator up, and have an app that takes every key."""

from pyotp import TOTP

from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.authenticator import AuthenticatorService
from desktop.viewmodels.setup_wizard.state import Remedy, Step
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.wording.setup import on_unanswered_words, still_off_words
from tests.faults.bench import Bench
from tests.faults.visit import PASSWORD_WANTED, Visit, explained
from tests.support.codes import MemoryClipboard


class SettingUp(Visit):
    """Wants an authenticator, and has an app that takes every key."""

    def __init__(self, at: Bench, *, to_the_code: bool) -> None:
        super().__init__(at)
        self._to_the_code = to_the_code
        service = AuthenticatorService(at.overview, at.held)
        self.wizard = SetupWizardViewModel(
            at.overview, service, saving=at.saving(), clock=at.clock, clipboard=MemoryClipboard()
        )

    async def approach(self) -> None:
        await self.wizard.start()
        self.wizard.begin()
        if self._to_the_code:
            await self.wizard.continue_with_choice()
            self.wizard.scanned()

    async def press(self) -> None:
        state = self.wizard.state
        match state.step, state.remedy:
            case Step.PASSWORD, _:
                await self.wizard.give_password(Secret(self.at.world.simulator.controls.password))
            case _, Remedy.LOOK:
                await self.wizard.find_out()
            case _, Remedy.FRESH_KEY:
                await self.wizard.renew_key()
            case _, Remedy.READ_AGAIN:
                await self.wizard.start()
            case Step.METHOD, _:
                await self.wizard.continue_with_choice()
            case Step.SCAN, _:
                self.wizard.scanned()
                await self._send()
            case Step.CODE, _:
                await self._send()

    async def _send(self) -> None:
        assert self.wizard.state.scan is not None
        self.wizard.type_code(TOTP(self.wizard.state.scan.key.reveal()).at(int(self.at.world.simulator.controls.now())))
        await self.wizard.send_code()

    def says(self) -> list[str]:
        state = self.wizard.state
        said = explained(state.problem)
        if state.password_reason is not None and state.step is Step.PASSWORD:
            said.append(PASSWORD_WANTED)
        if state.still_off:
            said.append(still_off_words())
        if state.result is not None and state.result.answer_lost:
            said.append(on_unanswered_words())
        return said

    def is_busy(self) -> bool:
        return self.wizard.state.busy

    def is_done(self) -> bool:
        if self._to_the_code:
            return self.wizard.state.result is not None
        return self.wizard.state.step is Step.SCAN

    def is_so(self) -> bool:
        return not self._to_the_code or self.at.world.simulator.world.configuration.is_on(MediaType.AUTHENTICATOR)
