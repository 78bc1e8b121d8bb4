"""The frame of the challenge dialog: why it is there, the page, what went wrong, and the buttons."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.account import Account
from desktop.model.methods import MediaType
from desktop.services.ports import Browser
from desktop.viewmodels.challenge.code import CodeState
from desktop.viewmodels.challenge.dialog import ChallengeState, ChallengeViewModel, Place
from desktop.viewmodels.challenge.way import WayState
from desktop.views.challenge.pages import page_for
from desktop.views.challenge.ways import WaysPage
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import Variant, primary_button, quiet_button, secondary_button
from desktop.views.components.check_box import CheckBox
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import CaptionLabel, ElidedLabel, MutedLabel
from desktop.views.components.page import Scrolling
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.flow.page import FlowPage
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.challenges import waiting_words
from desktop.views.wording.problems import explain


class ChallengeDialog(QWidget):
    """Shows a :class:`ChallengeViewModel`. The desk says when it is over."""

    def __init__(self, dialog: ChallengeViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__()
        self._dialog = dialog
        self._tasks = tasks
        self._browser = browser
        self._pages: dict[Place, FlowPage[Any]] = {}
        self._shown: FlowPage[Any] | None = None
        self._was_busy = False
        self._keyboard_due = False
        self._keeps_keyboard = False
        self._make_parts()
        self._make_buttons()
        self._arrange()
        dialog.changed.connect(self._render)
        self._render()
        tasks.start(dialog.start())

    def _make_parts(self) -> None:
        self._busy = BusyBar()
        self._stack = QStackedWidget()
        self._problem = InlineMessage()
        self._problem.action_triggered.connect(lambda: self._tasks.start(self._dialog.start()))
        self._waiting = MutedLabel(waiting_words(self._dialog.state.waiting), parent=self)
        self._remember = CheckBox(self.tr("T&rust this device for 30 days"))
        self._remember.toggled.connect(self._dialog.set_remember)
        self._add(None, WaysPage(self._dialog, self._tasks, self._browser))

    def _make_buttons(self) -> None:
        self._back = quiet_button(self.tr("&Back"), icon=Icon.BACK)
        self._back.clicked.connect(lambda: self._tasks.start(self._dialog.back()))
        self._other = quiet_button(self.tr("&Another way"))
        self._other.clicked.connect(lambda: self._tasks.start(self._dialog.other_ways()))
        self._cancel = secondary_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._dialog.cancel)
        self._next = primary_button("")
        self._next.clicked.connect(self._proceed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._dialog.cancel)

    def _arrange(self) -> None:
        why = QHBoxLayout()
        why.setSpacing(Space.S)
        why.addWidget(IconLabel(Icon.SHIELD))
        words = QVBoxLayout()
        words.setSpacing(0)
        if self._dialog.state.account is not None:
            words.addWidget(ElidedLabel(self._name(self._dialog.state.account), strong=True))
        words.addWidget(
            CaptionLabel(self.tr("Roblox asks for a check before it goes on. Nothing is changed until then."))
        )
        why.addLayout(words, 1)
        above, below = QVBoxLayout(), QVBoxLayout()
        for part in (above, below):
            part.setSpacing(Space.M)
        above.addLayout(why)
        above.addWidget(self._problem)
        below.addWidget(self._remember)
        below.addWidget(Sides([self._back, self._other], [self._cancel, self._next]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Readable(above, above=Space.L))
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)
        column.addWidget(Readable(below, below=Space.L))
        self._waiting.setVisible(bool(self._dialog.state.waiting))

    def _name(self, account: Account) -> str:
        """Name the account: with several, the one on screen may be another."""
        return self.tr("{display_name} (@{name})").format(display_name=account.display_name, name=account.name)

    @property
    def _page(self) -> FlowPage[Any]:
        return self._pages[self._dialog.state.place]

    @property
    def _state(self) -> ChallengeState | WayState:
        """What the page on screen shows: the choice among the ways, or one of them."""
        state = self._dialog.state
        return state if state.place is None else self._dialog.way(state.place).state

    def _add(self, place: Place, page: FlowPage[Any]) -> None:
        self._pages[place] = page
        self._stack.addWidget(Scrolling(Readable(page)))
        page.completeness_changed.connect(self._render)

    def _render(self) -> None:
        """Show the dialog and the way that is on screen."""
        state = self._dialog.state
        if state.place not in self._pages and state.place is not None:
            self._add(state.place, page_for(self._dialog.way(state.place), self._tasks, self._browser))
        self._pages[None].render_state(state)
        came_here = self._turn_to(self._page)
        busy = self._state.busy
        self._busy.set_busy(busy, self.tr("Roblox is answering"))
        self._render_problem()
        self._render_buttons(state)
        arrived = came_here or (self._was_busy and not busy)
        self._was_busy = busy
        self._keyboard_due = arrived or (self._keyboard_due and not self._keyboard_taken_away())
        if self._keyboard_due:
            self._give_keyboard()

    def _give_keyboard(self) -> None:
        """Put the keyboard where the work is; until there is some, keep it in the dialog."""
        work = self._page.work() or self._next
        able = work.isEnabled() and work.isVisibleTo(self)
        (work if able else self).setFocus()
        self._keyboard_due = not able
        self._keeps_keyboard = self.hasFocus()

    def _keyboard_taken_away(self) -> bool:
        """Tell whether somebody took the keyboard elsewhere meanwhile: to the device that is to answer, maybe."""
        return self._keeps_keyboard and QApplication.focusWidget() not in {None, self}

    def _turn_to(self, page: FlowPage[Any]) -> bool:
        if page is self._shown:
            return False
        if self._shown is not None:
            self._shown.left()
        self._shown = page
        self._stack.setCurrentIndex(list(self._pages.values()).index(page))
        page.put_last(self._waiting)
        page.entered()
        self._tasks.start(self._dialog.enter())
        return True

    def _render_problem(self) -> None:
        state = self._state
        if state.problem is None:
            self._problem.clear()
            return
        words = explain(state.problem)
        again = self.tr("&Try again") if state is self._dialog.state else ""
        # While the page counts down, another number of seconds would only contradict it.
        counts = isinstance(state, CodeState) and (state.wait_s or state.send_again_in_s)
        self._problem.show_message(words.happened if counts else str(words), Tone.DANGER, action=again)

    def _render_buttons(self, state: ChallengeState) -> None:
        place, offer = state.place, state.offer
        choices = 0 if offer is None else len(offer.ways) + len(offer.elsewhere) + len(offer.unknown)
        self._back.setVisible(state.can_go_back)
        self._other.setVisible(place is not None and choices > 1)
        self._remember.setVisible(state.may_remember and place not in {None, MediaType.CROSS_DEVICE})
        self._remember.setEnabled(not self._state.busy)
        self._next.setText(self._page.next_text)
        self._next.set_variant(Variant.DANGER if self._page.risky else Variant.PRIMARY)
        self._next.setVisible(bool(self._page.next_text))
        self._next.setEnabled(self._page.can_proceed(self._state))

    def _proceed(self) -> None:
        self._page.proceed()
