"""People who add a key, or take one away."""

from collections.abc import Sequence

from desktop.model.secret import Secret
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import Step
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.views.wording.security_keys import (
    added_words,
    explain_trouble,
    gone_words,
    left_over_words,
    not_added_words,
)
from tests.faults.bench import Bench
from tests.faults.visit import PASSWORD_WANTED, Visit, explained

NAME = "Mine"


class AddingKey(Visit):
    """Wants a key registered, and touches it when it blinks."""

    def __init__(self, at: Bench) -> None:
        super().__init__(at)
        self.flow = AddKeyViewModel(at.overview, at.key_service())

    async def approach(self) -> None:
        self.at.touch_key()
        self.flow.type_name(NAME)
        await self.flow.confirm_name()

    async def press(self) -> None:
        state = self.flow.state
        if state.step is Step.PASSWORD:
            await self.flow.give_password(Secret(self.at.world.simulator.controls.password))
        elif state.problem is not None and state.problem.may_have_changed:
            await self.flow.find_out()
        elif state.step is Step.NAME:
            self.flow.type_name(NAME)
            await self.flow.confirm_name()
            if self.flow.state.step is Step.PLUG_IN and self.flow.state.problem is None:
                await self.flow.ask_key()
        else:
            await self.flow.ask_key()

    def says(self) -> list[str]:
        state = self.flow.state
        said = explained(state.problem)
        if state.password_reason is not None and state.step is Step.PASSWORD:
            said.append(PASSWORD_WANTED)
        if state.trouble is not None:
            said.append(str(explain_trouble(state.trouble.trouble, state.trouble.tries_left)))
        if state.not_added is not None:
            said.append(not_added_words(state.not_added))
        if state.result is not None and state.result.answer_lost:
            said.append(added_words(state.result)[0])
        return said

    def is_busy(self) -> bool:
        return self.flow.state.busy or self.flow.state.prompting

    def is_done(self) -> bool:
        return self.flow.state.result is not None

    def is_so(self) -> bool:
        return NAME in _names(self.at)


class RemovingKey(Visit):
    """Wants the first of the keys taken away."""

    @property
    def tab(self) -> SecurityKeysViewModel:
        (tab,) = (tab for tab in self.at.tabs if isinstance(tab, SecurityKeysViewModel))
        return tab

    async def approach(self) -> None:
        self._unwanted = self.tab.state.keys[0]
        self._choose()

    def _choose(self) -> None:
        self.tab.choose(self._unwanted, chosen=True)
        self.tab.ask_to_remove()

    async def press(self) -> None:
        if self.tab.state.problem is not None and self.tab.state.problem.may_have_changed:
            await self.tab.look_again()
        if self._unwanted in self.tab.state.keys:
            self._choose()
            await self.tab.remove()

    def says(self) -> list[str]:
        state = self.tab.state
        said = explained(state.problem) + explained(state.freshness.problem)
        if state.removal is not None and (state.removal.answer_lost or state.removal.unchecked):
            said.append(gone_words(state.removal))
        if state.removal is not None:
            said.append(left_over_words(state.removal))
        return [text for text in said if text]

    def is_busy(self) -> bool:
        return self.tab.state.removing or self.tab.state.freshness.refreshing

    def is_done(self) -> bool:
        removal = self.tab.state.removal
        gone = self._unwanted not in self.tab.state.keys
        return gone or (removal is not None and self._unwanted in removal.removed)

    def is_so(self) -> bool:
        return self._unwanted.nickname not in _names(self.at)


def _names(at: Bench) -> Sequence[str]:
    return [key.nickname for key in at.world.simulator.world.configuration.security_keys.registered]
