"""The frame of the wizard: where one is, the page, what went wrong, and the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.viewmodels.setup_wizard.state import STAGES, Remedy, Step, WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import primary_button, quiet_button, secondary_button
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.step_indicator import StepIndicator
from desktop.views.icons import Icon
from desktop.views.setup_wizard.code import CodePage
from desktop.views.setup_wizard.codes import CodesPage
from desktop.views.setup_wizard.confirm import ConfirmPage
from desktop.views.setup_wizard.done import DonePage
from desktop.views.setup_wizard.leaving import LeavingPage
from desktop.views.setup_wizard.method import MethodPage
from desktop.views.setup_wizard.page import Page
from desktop.views.setup_wizard.password import PasswordPage
from desktop.views.setup_wizard.scan import ScanPage
from desktop.views.setup_wizard.welcome import WelcomePage
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.problems import explain


class SetupWizard(QWidget):
    """Shows a :class:`SetupWizardViewModel`. ``closed`` is emitted when it is over, however it ended."""

    closed = Signal()

    def __init__(self, wizard: SetupWizardViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._wizard = wizard
        self._tasks = tasks
        self._pages: dict[Step, Page] = {
            Step.WELCOME: WelcomePage(wizard),
            Step.METHOD: MethodPage(wizard, tasks),
            Step.PASSWORD: PasswordPage(wizard, tasks),
            Step.SCAN: ScanPage(wizard),
            Step.CODE: CodePage(wizard, tasks),
            Step.CODES: CodesPage(wizard),
            Step.CONFIRM: ConfirmPage(wizard),
            Step.DONE: DonePage(wizard),
        }
        self._shown: Step | None = None
        self._was_busy = False
        self._make_parts()
        self._arrange()
        wizard.changed.connect(self.render_state)
        self.render_state(wizard.state)
        tasks.start(wizard.start())

    def _make_parts(self) -> None:
        self._indicator = StepIndicator()
        self._busy = BusyBar()
        self._problem = InlineMessage()
        self._problem.action_triggered.connect(self._mend)
        self._leaving = LeavingPage()
        self._leaving.stay.connect(self._wizard.stay)
        self._leaving.leave.connect(self._wizard.leave)
        self._stack = QStackedWidget()
        for page in (*self._pages.values(), self._leaving):
            self._stack.addWidget(_scrolling(page))
            if isinstance(page, Page):
                page.completeness_changed.connect(self._render_next)
        self._back = quiet_button(self.tr("&Back"), icon=Icon.BACK)
        self._back.clicked.connect(self._wizard.back)
        self._cancel = secondary_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._wizard.ask_to_leave)
        self._next = primary_button("")
        self._next.clicked.connect(self._proceed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._escape)

    def _arrange(self) -> None:
        self._footer = QWidget()
        buttons = QHBoxLayout(self._footer)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.M)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._indicator)
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)
        column.addWidget(self._problem)
        column.addWidget(self._footer)

    def render_state(self, state: WizardState) -> None:
        """Show ``state``."""
        if state.closed:
            self.closed.emit()
            return
        for page in self._pages.values():
            page.render_state(state)
        came_here = self._render_place(state)
        self._busy.set_busy(state.busy, self.tr("Roblox is answering"))
        self._render_problem(state)
        self._render_next()
        self._render_focus(state, came_here=came_here)

    def _render_place(self, state: WizardState) -> bool:
        """Show where one is; tell whether that is another page than before."""
        words = self.tr("Step {step} of {count}").format(step=state.step.stage, count=STAGES)
        self._indicator.set_step(state.step.stage, STAGES, words)
        self._footer.setVisible(state.leaving is None)
        self._back.setVisible(state.can_go_back)
        self._back.setEnabled(not state.busy)
        self._cancel.setVisible(state.step is not Step.DONE)
        self._cancel.setEnabled(not state.busy)
        if state.leaving is None:
            return self._turn_to(state.step)
        if self._stack.currentIndex() != len(self._pages):
            self._stack.setCurrentIndex(len(self._pages))
            self._leaving.ask(state.leaving)
        return False

    def _turn_to(self, step: Step) -> bool:
        index = list(self._pages).index(step)
        came_here = self._stack.currentIndex() != index or self._shown is None
        self._stack.setCurrentIndex(index)
        if self._shown is not step:
            if self._shown is not None:
                self._pages[self._shown].left()
            self._shown = step
            self._pages[step].entered()
        return came_here

    def _render_focus(self, state: WizardState, *, came_here: bool) -> None:
        """Put the keyboard where the work is; while nothing can be pressed, keep it in the wizard."""
        focused = QApplication.focusWidget()
        if state.busy and not self._was_busy and focused is not None and self.isAncestorOf(focused):
            self.setFocus()
        elif came_here or (self._was_busy and not state.busy and self.hasFocus()):
            (self._pages[state.step].work() or self._next).setFocus()
        self._was_busy = state.busy

    def _render_problem(self, state: WizardState) -> None:
        if state.problem is None:
            self._problem.clear()
            return
        action = {
            None: "",
            Remedy.LOOK: self.tr("&Look now"),
            Remedy.FRESH_KEY: self.tr("&Fresh QR code"),
            Remedy.READ_AGAIN: self.tr("&Try again"),
        }[state.remedy]
        tone = Tone.WARNING if state.remedy is Remedy.LOOK else Tone.DANGER
        self._problem.show_message(str(explain(state.problem)), tone, action=action)

    def _render_next(self) -> None:
        state = self._wizard.state
        page = self._pages[state.step]
        self._next.setText(page.next_text)
        self._next.setEnabled(page.can_proceed(state))

    def _proceed(self) -> None:
        self._pages[self._wizard.state.step].proceed()

    def _mend(self) -> None:
        match self._wizard.state.remedy:
            case Remedy.LOOK:
                self._tasks.start(self._wizard.find_out())
            case Remedy.FRESH_KEY:
                self._tasks.start(self._wizard.renew_key())
            case Remedy.READ_AGAIN:
                self._tasks.start(self._wizard.start())

    def _escape(self) -> None:
        if self._wizard.state.leaving is not None:
            self._wizard.stay()
        else:
            self._wizard.ask_to_leave()


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
