"""People who make recovery codes, or void them."""

from desktop.model.secret import Secret
from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import Step
from desktop.views.wording.recovery_codes import cleared_unanswered_words, lost_words, not_cleared_words
from tests.faults.bench import Bench
from tests.faults.visit import PASSWORD_WANTED, Visit, explained


class ChangingCodes(Visit):
    """Wants recovery codes made, or voided."""

    def __init__(self, at: Bench, purpose: Purpose) -> None:
        super().__init__(at)
        self._purpose = purpose
        self._before = set(at.world.simulator.controls.recovery_codes)
        self.flow = ChangeCodesViewModel(at.overview, at.codes, at.saving(), purpose=purpose)

    async def approach(self) -> None:
        await self.flow.start()

    async def press(self) -> None:
        if self.flow.state.step is Step.PASSWORD:
            await self.flow.give_password(Secret(self.at.world.simulator.controls.password))
        elif self.flow.state.open_question:
            await self.flow.find_out()
        else:
            await self.flow.proceed()

    def says(self) -> list[str]:
        state = self.flow.state
        said = explained(state.problem)
        if state.password_reason is not None and state.step is Step.PASSWORD:
            said.append(PASSWORD_WANTED)
        if state.lost is not None:
            said.append(lost_words(state.lost))
        if state.not_cleared is not None:
            said.append(not_cleared_words(state.not_cleared))
        if state.answer_lost:
            said.append(cleared_unanswered_words())
        return said

    def is_busy(self) -> bool:
        return self.flow.state.busy

    def is_done(self) -> bool:
        return self.flow.state.step in {Step.CODES, Step.CLEARED}

    def is_so(self) -> bool:
        now = set(self.at.world.simulator.controls.recovery_codes)
        return not now if self._purpose is Purpose.CLEAR else bool(now - self._before)
