"""The switcher: every account of this computer, and what can be done with the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.accounts_state import KnownAccount, Standing
from desktop.viewmodels.accounts import AccountsViewModel, AccountsViewState
from desktop.views.components.buttons import primary_button, quiet_button, secondary_button
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.page import Page
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone


class AccountsPage(QWidget):
    """Arrow keys choose, Enter switches, Esc closes."""

    closed = Signal()
    sign_in_requested = Signal(object)
    """User id of the account to sign in to, ``None`` for another one."""

    def __init__(self, accounts: AccountsViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._accounts = accounts
        self._tasks = tasks
        self._listed: tuple[tuple[KnownAccount, ...], int | None] = ((), None)
        self._list = ChoiceGroup(self.tr("Accounts on this computer"))
        self._nobody = MutedLabel(self.tr("There is no account on this computer yet."))
        self._make_buttons()
        self._arrange()
        self._list.chosen.connect(lambda _: self._render_buttons())
        self._list.confirmed.connect(self._switch)
        accounts.changed.connect(self.render_state)
        self.render_state(accounts.state)

    def _make_buttons(self) -> None:
        start, accounts = self._tasks.start, self._accounts
        self._go = primary_button(self.tr("&Switch to it"))
        self._go.clicked.connect(self._switch)
        self._add = secondary_button(self.tr("&Add an account"), icon=Icon.PLUS)
        self._add.clicked.connect(lambda: self.sign_in_requested.emit(None))
        self._sign_out = secondary_button(self.tr("Sign &out"))
        self._sign_out.clicked.connect(lambda: start(accounts.sign_out([self._chosen()])))
        self._sign_out_all = quiet_button(self.tr("Sign out of a&ll"))
        self._sign_out_all.clicked.connect(lambda: start(accounts.sign_out_all()))
        self._remove = quiet_button(self.tr("Re&move from the list"), icon=Icon.TRASH)
        self._remove.clicked.connect(lambda: start(accounts.remove(self._chosen())))
        self._close = secondary_button(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def render_state(self, state: AccountsViewState) -> None:
        """Show ``state``."""
        if self._listed != (state.known, state.shown):
            self._listed = state.known, state.shown
            chosen, kept_focus = self._list.value(), self._has_focus()
            self._list.clear()
            for known in state.known:
                self._list.add_choice(known.account.user_id, self._choice(known))
            self._list.choose(state.shown if chosen is None else chosen)
            if kept_focus:
                self.focus_list()
        self._nobody.setVisible(not state.known)
        self._list.setVisible(bool(state.known))
        self._render_buttons()

    def focus_list(self) -> None:
        """Put the keyboard on the chosen account."""
        choices = self._list.findChildren(Choice)
        work = next((choice for choice in choices if choice.isChecked()), next(iter(choices), None))
        (work or self._add).setFocus()

    def _choice(self, known: KnownAccount) -> Choice:
        badge, tone, words = {
            Standing.SIGNED_IN: (self.tr("Signed in"), Tone.POSITIVE, self.tr("until Twinbolt ends")),
            Standing.ENDED: (self.tr("Session ended"), Tone.WARNING, self.tr("sign in again to go on")),
            Standing.SIGNED_OUT: (self.tr("Signed out"), Tone.NEUTRAL, self.tr("sign in to see it")),
        }[known.standing]
        if known.standing is Standing.SIGNED_IN and known.kept:
            words = self.tr("kept in this computer's keyring")
        if self._is_shown(known):
            badge, words = self.tr("Shown now"), f"{badge} · {words}"
        sentence = f"@{known.account.name} · {words}"
        return Choice(Icon.USER, known.account.display_name, sentence, badge=badge, badge_tone=tone)

    def _is_shown(self, known: KnownAccount) -> bool:
        """Whether the window shows this account, so that there is nothing to switch to."""
        return known.standing is Standing.SIGNED_IN and known.account.user_id == self._accounts.state.shown

    def _chosen(self) -> int:
        chosen = self._list.value()
        if not isinstance(chosen, int):
            raise TypeError("no account is chosen")
        return chosen

    def _has_focus(self) -> bool:
        return any(choice.hasFocus() for choice in self._list.findChildren(Choice))

    def _switch(self) -> None:
        if self._accounts.switch(self._chosen()):
            self.closed.emit()
        else:
            self.sign_in_requested.emit(self._chosen())

    def _render_buttons(self) -> None:
        chosen = self._list.value()
        known = self._accounts.state.known
        current = next((one for one in known if one.account.user_id == chosen), None)
        signed_out = current is not None and current.standing is Standing.SIGNED_OUT
        self._go.setText(self.tr("&Sign in") if signed_out else self.tr("&Switch to it"))
        self._go.setEnabled(current is not None and not self._is_shown(current))
        self._remove.setEnabled(current is not None)
        self._sign_out.setEnabled(current is not None and not signed_out)
        self._sign_out_all.setEnabled(any(one.standing is not Standing.SIGNED_OUT for one in known))

    def _arrange(self) -> None:
        page = Page()
        page.column.addWidget(Heading(self.tr("Your accounts"), Level.TITLE))
        page.column.addWidget(BodyLabel(self.tr("Each has a session of its own. Only one is shown at a time.")))
        page.column.addWidget(self._nobody)
        page.column.addWidget(self._list)
        page.column.addWidget(Sides([self._add, self._sign_out, self._remove, self._sign_out_all]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        footer = Sides(trailing=[self._close, self._go])
        column.addWidget(Readable(footer, above=Space.M, below=Space.L))
