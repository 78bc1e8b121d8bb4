"""What the window shows while nobody is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.accounts_state import KnownAccount, Standing
from desktop.viewmodels.accounts import AccountsViewState
from desktop.views.components.buttons import IconButton, primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.page import Page
from desktop.views.components.picture import Picture
from desktop.views.components.rows import Rows
from desktop.views.components.sides import Sides
from desktop.views.icons import Drawing, Icon
from desktop.views.theme_tokens import Space


class Welcome(QWidget):
    """First run: what this is, what it never asks for, and the two ways on. Later also the accounts of before."""

    sign_in_requested = Signal()
    account_requested = Signal(object)
    practice_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self._sign_in = primary_button(self.tr("&Sign in"), icon=Icon.USER)
        self._sign_in.clicked.connect(self.sign_in_requested)
        self._practice = secondary_button(self.tr("&Practise first"))
        self._practice.setToolTip(self.tr("Opens a window with a pretend account. Nothing in it reaches Roblox."))
        self._practice.clicked.connect(self.practice_requested)
        if not practice:
            self._practice.hide()  # and never shown here, where it would be a window of its own
        self._settings = IconButton(Icon.SETTINGS, self.tr("Settings (Ctrl+,)"))
        self._settings.clicked.connect(self.settings_requested)
        self._help = IconButton(Icon.HELP, self.tr("Help (F1)"))
        self._help.clicked.connect(self.help_requested)
        self._accounts = Card(self.tr("On this computer"))
        self._rows = Rows(self._accounts.body, self._row)
        self._accounts.setVisible(False)
        self._arrange()
        self.setFocusProxy(self._sign_in)

    def render_state(self, state: AccountsViewState) -> None:
        """Show the accounts of ``state``."""
        self._rows.show(state.known)
        self._accounts.setVisible(bool(state.known))

    def _row(self, known: KnownAccount, *, divided: bool) -> ListRow:
        signed_in = known.standing is Standing.SIGNED_IN
        words = self.tr("Signed in") if signed_in else self.tr("Signed out")
        whose, details = known.account.display_name, f"@{known.account.name} · {words}"
        row = ListRow(Icon.USER, whose, details, elided=True, divided=divided)
        go_on = secondary_button(self.tr("Show") if signed_in else self.tr("Sign in"))
        name = self.tr("Show {name}") if signed_in else self.tr("Sign in as {name}")
        go_on.setAccessibleName(name.format(name=known.account.name))
        go_on.clicked.connect(lambda: self.account_requested.emit(known.account.user_id))
        row.add_trailing(go_on)
        return row

    def _arrange(self) -> None:
        page = Page()
        lead = BodyLabel(
            self.tr(
                "Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen "
                "password is not enough, and a lost phone does not lock you out.",
            ),
        )
        words = QVBoxLayout(holder := QWidget())
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.L)
        words.addWidget(Heading(self.tr("Welcome to Twinbolt"), Level.TITLE))
        words.addWidget(lead)
        words.addWidget(Sides([self._sign_in, self._practice], [self._settings, self._help]))
        page.column.addWidget(Sides([holder], [Picture(Drawing.WELCOME)], stretching=True))
        page.column.addWidget(self._accounts)
        page.column.addWidget(self._promises())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _promises(self) -> Card:
        card = Card(self.tr("What Twinbolt never asks for"))
        promises = (
            (
                Icon.PASSWORD,
                self.tr("Your password, to sign in"),
                self.tr("You type a short code into a device that is signed in already. Roblox asks you there."),
            ),
            (
                Icon.SHIELD,
                self.tr("A cookie"),
                self.tr("Whoever asks you to paste one wants your account. No honest program needs it."),
            ),
            (
                Icon.LOCK,
                self.tr("To keep anything you did not allow"),
                self.tr("You stay signed in only if you say so, and then in your computer's keyring, never in a file."),
            ),
        )
        for number, (icon, title, sentence) in enumerate(promises):
            card.body.addWidget(ListRow(icon, title, sentence, divided=number > 0))
        unofficial = MutedLabel(self.tr("Twinbolt is unofficial. It is not made by Roblox."))
        unofficial.setAlignment(Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(unofficial)
        return card
