"""Turning a method on or off, in the frame of a flow."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop.services.ports import Browser
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import STAGES, ChangeMethodState, Remedy, Step
from desktop.views.change_method.done import DonePage
from desktop.views.change_method.explain import ExplainPage
from desktop.views.change_method.page import Page
from desktop.views.flow.frame import FlowFrame
from desktop.views.flow.password import PasswordPage
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.website import link_words
from desktop.views.wording.changes import not_changed_words, obstacle_words
from desktop.views.wording.problems import explain, problem_tone


class ChangeMethod(FlowFrame[ChangeMethodState]):
    """Shows a :class:`ChangeMethodViewModel`. ``set_up_wanted`` is emitted after ``closed``."""

    set_up_wanted = Signal()

    def __init__(self, flow: ChangeMethodViewModel, tasks: TaskRunner, browser: Browser) -> None:
        self._changing = flow
        self._tasks = tasks
        pages: dict[Step, Callable[[], Page]] = {
            Step.EXPLAIN: lambda: ExplainPage(flow, tasks),
            Step.PASSWORD: lambda: PasswordPage(flow.give_password, tasks),
            Step.DONE: lambda: DonePage(flow),
        }
        super().__init__(flow, pages, browser, stages=STAGES)
        tasks.start(flow.start())

    def render_state(self, state: ChangeMethodState) -> None:
        super().render_state(state)
        if state.goes_on:
            self.set_up_wanted.emit()

    def render_problem(self, state: ChangeMethodState) -> None:
        text, tone = self._trouble(state)
        page = state.page if state.remedy is Remedy.WEBSITE and text else None
        self.problem.show_message(text, tone, action=self._action(state.remedy) if text else "", page=page)

    def mend(self) -> None:
        match self._changing.state.remedy:
            case Remedy.LOOK:
                self._tasks.start(self._changing.find_out())
            case Remedy.READ_AGAIN:
                self._tasks.start(self._changing.start())

    def leaving_question(self) -> str:
        return self.tr("Stop here?")

    def leaving_words(self, state: ChangeMethodState) -> tuple[str, bool]:  # noqa: ARG002  (it means one thing alone)
        return self.tr(
            "The change may have been made, because Roblox's answer was lost. Look at the Methods tab before you rely "
            "on it.",
        ), True

    def _trouble(self, state: ChangeMethodState) -> tuple[str, Tone]:
        if state.problem is not None:
            return str(explain(state.problem)), problem_tone(state.problem)
        if state.not_changed:
            return not_changed_words(), Tone.WARNING
        if state.obstacle is not None and state.step is Step.EXPLAIN:
            return obstacle_words(state.obstacle), Tone.WARNING
        return "", Tone.NEUTRAL

    def _action(self, remedy: Remedy | None) -> str:
        return {
            None: "",
            Remedy.LOOK: self.tr("&Look now"),
            Remedy.READ_AGAIN: self.tr("&Try again"),
            Remedy.WEBSITE: link_words(),
        }[remedy]
