"""The few wishes that there are: language, light or dark, when to lock, and whether to look for new versions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewmodels.accounts import AccountsViewModel, AccountsViewState
from desktop.viewmodels.updates import UpdatesViewModel
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.divider import Divider
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.page import Page
from desktop.views.components.picker import Picker
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.language import Language
from desktop.views.look import Appearance, Look
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space
from desktop.views.updates import UpdatesLine

LOCK_CHOICES_MIN = (5, 10, 30, 60, 0)


class SettingsPage(QWidget):
    """Each choice counts at once. Esc closes."""

    closed = Signal()

    def __init__(self, look: Look, accounts: AccountsViewModel, updates: UpdatesViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._look = look
        self._accounts = accounts
        self._updates = updates
        self._tasks = tasks
        self._language = Picker()
        self._appearance = Picker()
        self._lock_after = Picker()
        self._fill()
        self._close = secondary_button(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self._arrange()
        self.setFocusProxy(self._language)
        accounts.changed.connect(self.render_state)
        self.render_state(accounts.state)

    def render_state(self, state: AccountsViewState) -> None:
        """Show when the window locks."""
        self._lock_after.setCurrentIndex(self._lock_after.findData(state.lock_after_min))

    def _fill(self) -> None:
        self._language.addItem(self.tr("As the system"), None)
        for language in Language:
            self._language.addItem(language.own_name, language)
        self._language.setCurrentIndex(self._language.findData(self._look.language))
        self._language.activated.connect(self._choose_language)
        for appearance, words in (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        ):
            self._appearance.addItem(words, appearance)
        self._appearance.setCurrentIndex(self._appearance.findData(self._look.appearance))
        self._appearance.activated.connect(lambda _: self._look.choose_appearance(self._appearance.currentData()))
        for minutes in LOCK_CHOICES_MIN:
            words = self.tr("after %n minute(s) without use", "", minutes) if minutes else self.tr("never by itself")
            self._lock_after.addItem(words, minutes)
        self._lock_after.activated.connect(
            lambda _: self._tasks.start(self._accounts.lock_after(int(self._lock_after.currentData()))),
        )

    def _choose_language(self) -> None:
        # No letter: it would have to be one that no button of the other language has.
        told, undo = self.tr("Twinbolt speaks another language now."), self.tr("Change it back")
        self._look.choose_language(self._language.currentData(), told=told, undo=undo)

    def _arrange(self) -> None:
        page = Page()
        page.column.addWidget(Heading(self.tr("Settings"), Level.TITLE))
        card = Card()
        for name, reason, choice in (
            (self.tr("&Language"), "", self._language),
            (self.tr("A&ppearance"), "", self._appearance),
            (
                self.tr("Lock the &window"),
                self.tr("What is locked is gone from memory until you unlock it."),
                self._lock_after,
            ),
        ):
            if choice is not self._language:
                card.body.addWidget(Divider())
            card.body.addWidget(_line(name, reason, choice))
        if self._updates.state.possible:
            card.body.addWidget(Divider())
            card.body.addWidget(UpdatesLine(self._updates, self._tasks))
        page.column.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(Readable(Sides(trailing=[self._close]), above=Space.M, below=Space.L))


def _line(name: str, reason: str, choice: Picker) -> Sides:
    label = BodyLabel(name, strong=True)
    label.setBuddy(choice)
    choice.setAccessibleName(name.replace("&", ""))
    words = QVBoxLayout(holder := QWidget())
    words.setContentsMargins(0, 0, 0, 0)
    words.setSpacing(2)
    words.addWidget(label)
    if reason:
        words.addWidget(MutedLabel(reason))
    return Sides([holder], [choice], stretching=True)
