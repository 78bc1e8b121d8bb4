"""The Security keys tab: which there are, adding one, removing some, and whether this computer sees one."""

from PySide6.QtCore import Signal

from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.ports import Browser
from desktop.viewmodels.security_keys import SecurityKeysState, SecurityKeysViewModel
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.viewmodels.tab import Display
from desktop.views.components.buttons import danger_button, primary_button
from desktop.views.components.card import Card
from desktop.views.components.check_box import CheckBox
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.labels import MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.rows import Rows
from desktop.views.icons import Drawing, Icon
from desktop.views.key_removal import RemovalOutcome, RemovalQuestion
from desktop.views.phone_passkeys import PhonePasskeys
from desktop.views.sight_check import SightCheck
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.website import ProblemMessage
from desktop.views.wording.security_keys import shortened_id


class SecurityKeysTab(Tab):
    """Shows a :class:`SecurityKeysViewModel`. ``add_requested``: the owner wants to add a key."""

    add_requested = Signal()

    def __init__(
        self, keys: SecurityKeysViewModel, check: SightCheckViewModel, tasks: TaskRunner, browser: Browser
    ) -> None:
        super().__init__(browser)
        self._keys = keys
        self._tasks = tasks
        self._boxes: dict[SecurityKeyCredential, CheckBox] = {}
        self._make_list()
        self._make_messages()
        for widget in (
            self._outcome,
            self._problem,
            self._question,
            self._card,
            self._empty,
            _help(check, tasks, browser),
        ):
            self.content.addWidget(widget)
        self.retry_requested.connect(lambda: tasks.start(keys.retry()))
        keys.changed.connect(self.render_state)
        self.render_state(keys.state)

    def _make_list(self) -> None:
        self._count = MutedLabel()
        self._count.setWordWrap(False)
        self._add = primary_button(self.tr("&Add a key"), icon=Icon.PLUS)
        self._add.clicked.connect(self.add_requested)
        self._remove = danger_button(self.tr("&Remove the chosen ones"), icon=Icon.TRASH)
        self._remove.clicked.connect(self._keys.ask_to_remove)
        self._card = Card(self.tr("Your security keys"), actions=(self._count, self._remove, self._add))
        self._rows = Rows(self._card.body, self._row)
        self._empty = EmptyState(Drawing.KEYS, "", "")
        self._empty.action_triggered.connect(self._begin)

    def _make_messages(self) -> None:
        self._outcome = RemovalOutcome()
        self._problem = ProblemMessage(self._browser)
        self._problem.mend_requested.connect(lambda: self._tasks.start(self._keys.look_again()))
        self._question = RemovalQuestion()
        self._question.keep.connect(self._keys.keep)
        self._question.remove.connect(lambda: self._tasks.start(self._keys.remove()))

    def render_state(self, state: SecurityKeysState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        self._card.setVisible(bool(state.keys))
        self._empty.setVisible(not state.keys)
        if state.freshness.display is not Display.CONTENT:
            return
        self._render_empty(state)
        self._question.render_state(state)
        removed_now = state.removal is not None and self._outcome.isHidden()
        self._outcome.show_removal(state.removal)
        self._render_problem(state)
        used = self.tr("{used} of {limit} used").format(used=len(state.keys), limit=state.limit)
        self._count.setText(used)
        self._add.setEnabled(len(state.keys) < state.limit)
        self._remove.setVisible(bool(state.chosen) and state.confirming is None)
        self._card.setEnabled(state.confirming is None)
        if removed_now:
            self._add.setFocus() if state.keys else self._empty.focus_action()
        self._rows.show(state.keys)
        for key in state.keys:
            self._boxes[key].setChecked(key in state.chosen)

    def _row(self, key: SecurityKeyCredential, *, divided: bool) -> ListRow:
        row = ListRow(Icon.KEY, key.nickname, shortened_id(key.credential_id), elided=True, divided=divided)
        box = self._boxes[key] = CheckBox(self.tr("Choose"))
        box.setAccessibleName(self.tr("Choose {name}").format(name=key.nickname))
        box.toggled.connect(lambda ticked: self._keys.choose(key, chosen=ticked))
        row.add_trailing(box)
        return row

    def _render_problem(self, state: SecurityKeysState) -> None:
        if state.problem is None:
            self._problem.clear()
            return
        self._problem.show_problem(state.problem, action=self.tr("&Look now") if state.problem.may_have_changed else "")

    def _render_empty(self, state: SecurityKeysState) -> None:
        if not state.available:
            words = self.tr("Roblox does not offer security keys to your account.")
            self._empty.show_state(Drawing.KEYS, self.tr("No security keys"), words)
        elif not state.authenticator_on:
            words = self.tr("Roblox takes security keys only beside an authenticator app. Set that up first.")
            self._empty.show_state(
                Drawing.KEYS, self.tr("No security keys yet"), words, action=self.tr("&Set up an authenticator")
            )
        else:
            words = self.tr("A small device that you plug in and touch. No fake website can trick it.")
            self._empty.show_state(Drawing.KEYS, self.tr("No security keys yet"), words, action=self.tr("&Add a key"))

    def _begin(self) -> None:
        if self._keys.state.authenticator_on:
            self.add_requested.emit()
        else:
            self.set_up_requested.emit()


def _help(check: SightCheckViewModel, tasks: TaskRunner, browser: Browser) -> Card:
    card = Card()
    card.set_title(card.tr("Is something wrong with a key?"))
    card.body.addWidget(SightCheck(check, tasks))
    card.body.addWidget(PhonePasskeys(browser))
    return card
