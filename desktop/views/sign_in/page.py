"""The frame of the sign-in: title, what is going on, and the buttons that are always there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.contract import website
from desktop.services.sign_in import Stop
from desktop.viewmodels.sign_in import SignInState, SignInViewModel, Step
from desktop.views.components.announce import announce
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.check_box import CheckBox
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.components.page import Page
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.icons import Drawing, Icon
from desktop.views.sign_in.code import CodeBody
from desktop.views.sign_in.linked import LinkedBody
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space
from desktop.views.website import no_browser_words
from desktop.views.wording.sign_in import explain_stop

UNREACHED = frozenset({Stop.FAILED, Stop.NOT_OFFERED})
FOR_THE_BROWSER = frozenset({Stop.BROWSER_NEEDED, Stop.TWO_STEP_ELSEWHERE})


class SignInPage(QWidget):
    """Shows a :class:`SignInViewModel`. ``closed`` is emitted when it is over, however it ended."""

    closed = Signal()

    def __init__(self, sign_in: SignInViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._sign_in = sign_in
        self._tasks = tasks
        self._shown: Step | None = None
        self._title = Heading("", Level.TITLE, aloud=False)
        self._lead = BodyLabel()
        self._busy = BusyBar()
        self._code = CodeBody()
        self._linked = LinkedBody()
        self._stopped = EmptyState(Drawing.OFFLINE, "", "")
        self._waiting = QWidget()
        self._stack = QStackedWidget()
        for body in (self._waiting, self._code, self._linked, self._stopped):
            self._stack.addWidget(body)
        self._make_buttons()
        self._arrange()
        self._connect()
        sign_in.changed.connect(self.render_state)
        self.render_state(sign_in.state)
        tasks.start(sign_in.start())

    async def give_up(self) -> None:
        """Close when nobody is there to decide."""
        await self._sign_in.give_up()

    def _make_buttons(self) -> None:
        self._keep = CheckBox(self.tr("&Keep me signed in on this computer"))
        self._keep.setToolTip(
            self.tr("Puts your session into this computer's keyring. Not on a computer that you share.")
        )
        self._browser = secondary_button(self.tr("Open &roblox.com"), icon=Icon.EXTERNAL)
        self._cancel = secondary_button(self.tr("Cancel"))
        self._renew = primary_button(self.tr("&New code"), icon=Icon.REFRESH)

    def _connect(self) -> None:
        sign_in, start = self._sign_in, self._tasks.start
        self._code.ticked.connect(sign_in.tick)
        self._code.page_requested.connect(sign_in.open_page)
        self._linked.recognised.connect(sign_in.recognise)
        self._linked.disowned.connect(lambda: start(sign_in.disown()))
        self._keep.toggled.connect(sign_in.keep)
        self._browser.clicked.connect(sign_in.open_website)
        self._cancel.clicked.connect(lambda: start(sign_in.leave()))
        self._renew.clicked.connect(lambda: start(sign_in.start()))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(lambda: start(sign_in.leave()))

    def _arrange(self) -> None:
        page = Page()
        page.column.addWidget(self._title)
        page.column.addWidget(self._lead)
        page.column.addWidget(self._stack, 1)
        footer = Sides([self._keep], [self._browser, self._cancel, self._renew])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._busy)
        column.addWidget(page, 1)
        column.addWidget(Readable(footer, above=Space.M, below=Space.L))

    def render_state(self, state: SignInState) -> None:
        """Show ``state``."""
        if state.closed:
            self.closed.emit()
            return
        self._render_title(state)
        self._code.render_state(state)
        self._linked.render_state(state)
        if state.stop is not None:
            words = explain_stop(state.stop, state.problem, state.linked)
            drawing = Drawing.OFFLINE if state.stop in UNREACHED else Drawing.KEYS
            next_step = no_browser_words(website.SECURITY) if state.unopened else words.next_step
            self._stopped.show_state(drawing, words.happened, next_step)
        stopped = state.step is Step.STOPPED
        self._busy.set_busy(state.step in {Step.BEGINNING, Step.SIGNING_IN}, self.tr("Roblox is answering"))
        self._browser.setVisible(stopped and state.stop in FOR_THE_BROWSER)
        self._renew.setVisible(stopped)
        self._cancel.setEnabled(state.step is not Step.SIGNING_IN)
        self._keep.setChecked(state.keep)
        self._keep.setEnabled(state.step is not Step.SIGNING_IN)
        self._turn_to(state)

    def _turn_to(self, state: SignInState) -> None:
        bodies = {Step.CODE: self._code, Step.LINKED: self._linked, Step.STOPPED: self._stopped}
        self._stack.setCurrentWidget(bodies.get(state.step, self._waiting))
        if state.step is self._shown:
            return
        self._shown = state.step
        announce(self, f"{self._title.text()} {self._lead.text()}")
        if state.step is Step.LINKED and self._at_the_other_device():
            return
        work = {Step.CODE: self._code.work(), Step.LINKED: self._linked.work(), Step.STOPPED: self._renew}
        work.get(state.step, self._cancel).setFocus()

    def _at_the_other_device(self) -> bool:
        """Tell whether somebody is about to approve with the keyboard, in the practice dock."""
        focused = QApplication.focusWidget()
        return focused is not None and focused.window() is self.window() and not self.isAncestorOf(focused)

    def _render_title(self, state: SignInState) -> None:
        title = self.tr("Sign in with a device you already use")
        if state.again:
            title = self.tr("Sign in again as {name}").format(name=state.again)
        lead = {
            Step.BEGINNING: self.tr("A code is being fetched from Roblox…"),
            Step.CODE: self.tr("No password and no cookie is ever typed here. Roblox itself asks your other device."),
            Step.LINKED: self.tr("A device has taken the code."),
            Step.SIGNING_IN: self.tr("Approved. Your session is being fetched…"),
            Step.STOPPED: "",
        }
        self._title.setText(title)
        self._lead.setText(lead[state.step])
        self._lead.setVisible(bool(lead[state.step]))
