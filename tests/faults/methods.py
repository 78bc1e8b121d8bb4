"""People who want a method turned on or off."""

from desktop.model.secret import Secret
from desktop.services.consequences import Change
from desktop.services.methods import Certainty, MethodsService
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import Remedy, Step
from desktop.views.wording.changes import certainty_words, not_changed_words, obstacle_words
from tests.faults.bench import Bench
from tests.faults.visit import PASSWORD_WANTED, Visit, explained


class ChangingMethod(Visit):
    """Wants a method turned on or off."""

    def __init__(self, at: Bench, change: Change) -> None:
        super().__init__(at)
        self._change = change
        service = MethodsService(at.overview, at.reauthentication)
        self.flow = ChangeMethodViewModel(at.overview, service, change, at.held)

    async def approach(self) -> None:
        await self.flow.start()
        self.flow.agree(agreed=True)

    async def press(self) -> None:
        if self.flow.state.step is Step.PASSWORD:
            await self.flow.give_password(Secret(self.at.world.simulator.controls.password))
        elif self.flow.state.remedy is Remedy.LOOK:
            await self.flow.find_out()
        else:
            if self.flow.state.remedy is Remedy.READ_AGAIN or self.flow.state.obstacle is not None:
                await self.flow.start()
            self.flow.agree(agreed=True)
            await self.flow.go_ahead()

    def says(self) -> list[str]:
        state = self.flow.state
        said = explained(state.problem)
        if state.password_reason is not None and state.step is Step.PASSWORD:
            said.append(PASSWORD_WANTED)
        if state.not_changed:
            said.append(not_changed_words())
        if state.obstacle is not None:
            said.append(obstacle_words(state.obstacle))
        if state.outcome is not None and state.outcome.certainty is not Certainty.CONFIRMED:
            said.append(certainty_words(state.outcome.certainty)[0])
        return said

    def is_busy(self) -> bool:
        return self.flow.state.busy or self.flow.state.reading

    def is_done(self) -> bool:
        outcome = self.flow.state.outcome
        return outcome is not None and outcome.certainty is not Certainty.CONTRADICTED

    def is_so(self) -> bool:
        return self.at.world.simulator.world.configuration.is_on(self._change.media_type) is self._change.on
