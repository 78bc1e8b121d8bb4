"""The frame of every flow: where one is, the page, what went wrong, and the buttons."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.ports import Browser
from desktop.viewmodels.flow import Flow, FlowState, FlowStep, give_up
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import Variant, primary_button, quiet_button, secondary_button
from desktop.views.components.page import Scrolling
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.components.step_indicator import StepIndicator
from desktop.views.flow.leaving import LeavingPage
from desktop.views.flow.page import FlowPage
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space
from desktop.views.website import ProblemMessage

S = TypeVar("S", bound=FlowState)


class FlowFrame(QWidget, Generic[S]):
    """Shows a flow. ``closed`` is emitted when it is over, however it ended.

    ``pages`` says how each page is made, which is when it is first come to; the last of them is the flow's end.

    Subclasses say what went wrong (:meth:`render_problem`), do something about it (:meth:`mend`) and ask before the
    flow is left (:meth:`leaving_question`, :meth:`leaving_words`).
    """

    closed = Signal()

    def __init__(
        self, flow: Flow[S], pages: Mapping[Any, Callable[[], FlowPage[S]]], browser: Browser, *, stages: int
    ) -> None:
        super().__init__()
        self._flow = flow
        self._browser = browser
        self._makers: dict[FlowStep, Callable[[], FlowPage[S]]] = dict(pages)
        self._pages: dict[FlowStep, FlowPage[S]] = {}
        self._places: dict[FlowStep, QWidget] = {}
        self._stages = stages
        self._end = list(self._makers)[-1]
        self._shown: FlowStep | None = None
        self._was_busy = False
        self._asked_for: object | None = None
        self._leaving = LeavingPage(self.leaving_question())
        self._make_parts()
        self._make_buttons()
        self._arrange()
        flow.changed.connect(self.render_state)
        self.render_state(flow.state)

    def render_problem(self, state: S) -> None:
        """Say in ``self.problem`` what went wrong, or nothing."""

    def mend(self) -> None:
        """Do what the button of ``self.problem`` offers."""

    def leaving_question(self) -> str:
        """Ask whether to leave."""
        raise NotImplementedError

    def leaving_words(self, state: S) -> tuple[str, bool]:
        """Put into words what leaving now means, and whether it costs something."""
        raise NotImplementedError

    async def give_up(self) -> str:
        """End the flow when nobody is there to decide, and put into words what that leaves behind."""
        left = await give_up(self._flow)
        if left.leaving is not None:
            return self.leaving_words(left)[0]
        return "" if left.step is self._end else self.tr("Nothing was changed on your account.")

    def _make_parts(self) -> None:
        self._indicator = StepIndicator()
        self._busy = BusyBar()
        self.problem = ProblemMessage(self._browser)
        self.problem.mend_requested.connect(self.mend)
        self._leaving.stay.connect(self._flow.stay)
        self._leaving.leave.connect(self._flow.leave)
        self._stack = QStackedWidget()
        self._leaving_place = Scrolling(Readable(self._leaving))
        self._stack.addWidget(self._leaving_place)

    def _make_buttons(self) -> None:
        self._back = quiet_button(self.tr("&Back"), icon=Icon.BACK)
        self._back.clicked.connect(self._flow.back)
        self._cancel = secondary_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._flow.ask_to_leave)
        self._next = primary_button("")
        self._next.clicked.connect(self._proceed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._escape)

    def _arrange(self) -> None:
        self._footer = Sides([self._back], [self._cancel, self._next])
        above = QVBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._indicator)
        above.addWidget(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Readable(above, above=Space.L))
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)
        column.addWidget(Readable(self._footer, below=Space.L))

    def render_state(self, state: S) -> None:
        """Show ``state``."""
        if state.closed:
            self.closed.emit()
            return
        self._hold_keyboard(state)
        self._page(state.step)
        for page in self._pages.values():
            page.render_state(state)
        came_here = self._render_place(state)
        self._busy.set_busy(state.busy, self.tr("Roblox is answering"))
        self.render_problem(state)
        self._render_next()
        self._render_focus(state, came_here=came_here)

    def _render_place(self, state: S) -> bool:
        """Show where one is; tell whether that is another page than before."""
        words = self.tr("Step {step} of {count}").format(step=state.step.stage, count=self._stages)
        self._indicator.set_step(state.step.stage, self._stages, words)
        self._footer.setVisible(state.leaving is None)
        self._back.setVisible(state.can_go_back)
        self._back.setEnabled(not state.busy)
        self._cancel.setVisible(state.step is not self._end)
        self._cancel.setEnabled(not state.busy)
        if state.leaving is None:
            self._asked_for = None
            return self._turn_to(state.step)
        if self._asked_for is not state.leaving:
            self._asked_for = state.leaving
            self._stack.setCurrentWidget(self._leaving_place)
            words, costly = self.leaving_words(state)
            self._leaving.ask(words, costly=costly)
        return False

    def _page(self, step: FlowStep) -> FlowPage[S]:
        if step not in self._pages:
            page = self._pages[step] = self._makers[step]()
            page.completeness_changed.connect(self._render_next)
            self._places[step] = Scrolling(Readable(page))
            self._stack.addWidget(self._places[step])
        return self._pages[step]

    def _turn_to(self, step: FlowStep) -> bool:
        came_here = self._stack.currentWidget() is not self._places[step] or self._shown is None
        self._stack.setCurrentWidget(self._places[step])
        if self._shown is not step:
            if self._shown is not None:
                self._pages[self._shown].left()
            self._shown = step
            self._pages[step].entered()
        return came_here

    def _hold_keyboard(self, state: S) -> None:
        """Keep the keyboard in the flow while nothing can be pressed: Qt takes it off a button that is disabled."""
        focused = QApplication.focusWidget()
        if state.busy and not self._was_busy and focused is not None and self.isAncestorOf(focused):
            self.setFocus()

    def _render_focus(self, state: S, *, came_here: bool) -> None:
        """Put the keyboard where the work is."""
        if came_here or (not state.busy and self.hasFocus()):
            self._focus_work()
        self._was_busy = state.busy

    def _focus_work(self) -> None:
        work = self._pages[self._flow.state.step].work() or self._next
        (work if work.isEnabled() else self).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_work()  # what took the keyboard before it was on screen did not keep it

    def _render_next(self) -> None:
        state = self._flow.state
        page = self._pages[state.step]
        self._next.setText(page.next_text)
        self._next.set_variant(Variant.DANGER if page.risky else Variant.PRIMARY)
        self._next.setVisible(bool(page.next_text))
        able = page.can_proceed(state)
        if not able and self._next.hasFocus():
            self.setFocus()  # or Qt hands the keyboard to whatever comes after a button that is disabled
        self._next.setEnabled(able)

    def _proceed(self) -> None:
        self._pages[self._flow.state.step].proceed()

    def _escape(self) -> None:
        if self._flow.state.leaving is not None:
            self._flow.stay()
        else:
            self._flow.ask_to_leave()
