"""The code, its picture, how long it lasts, and where it is typed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.viewmodels.sign_in import SignInState
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.countdown import Countdown
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, CaptionLabel, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.secret_text import SecretText
from desktop.views.components.spoken_seconds import SpokenSeconds
from desktop.views.icons import Icon
from desktop.views.qr_code import QrCode, matrix
from desktop.views.theme_tokens import Space, Tone

TICK_MS = 1000
URGENT_S = 30


class CodeBody(QWidget):
    """What to do on the other device. ``ticked`` is emitted each second while this is seen."""

    ticked = Signal()
    page_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drawn = ""
        self._code = SecretText(self.tr("Sign-in code"), large=True)
        self._left = Countdown(self.tr("Seconds until the code runs out"), urgent_s=URGENT_S)
        self._spoken_left = SpokenSeconds(self)
        self._left_words = CaptionLabel(self.tr("seconds until this code runs out"))
        self._qr = QrCode((), self.tr("QR code for signing in"), description=self.tr("Holds the code beside it."))
        self._open = secondary_button(self.tr("&Open roblox.com"), icon=Icon.EXTERNAL)
        self._open.clicked.connect(self.page_requested)
        self._message = InlineMessage()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._arrange()

    def render_state(self, state: SignInState) -> None:
        """Show ``state``."""
        if state.page != self._drawn:
            self._drawn = state.page
            self._code.show_secret(state.code, group=3)
            self._qr.show_modules(matrix(state.page) if state.page else ())
        counts = state.seconds_left is not None
        self._left.setVisible(counts)
        self._left_words.setVisible(counts)
        self._left.set_remaining(state.seconds_left or 0, state.seconds_in_all)
        left = state.seconds_left or 0
        words = self.tr("This code runs out in %n second(s).", "", left)
        self._spoken_left.tell(left, words, self.tr("This code has run out."))
        if state.unopened:
            words = self.tr("No browser could be opened. Go to {page} yourself.").format(page=state.page)
            self._message.show_message(words, Tone.WARNING)
        elif state.wavering:
            words = self.tr("Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.")
            self._message.show_message(words, Tone.WARNING)
        else:
            self._message.clear()

    def work(self) -> QWidget:
        """Where the keyboard belongs."""
        return self._open

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._code_card(), 3)
        row.addWidget(self._qr_card(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._message)
        column.addLayout(row)

    def _code_card(self) -> Card:
        card = Card(self.tr("Your code"))
        left = QHBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self._left)
        left.addWidget(self._left_words, 1)
        card.body.addWidget(self._code)
        card.body.addLayout(left)
        card.body.addWidget(BodyLabel(self.tr("Type it where you are signed in already:"), strong=True))
        card.body.addWidget(
            ListRow(
                Icon.PHONE,
                self.tr("In the Roblox app on your phone"),
                self.tr("Settings, then Quick Sign-In. Type the code and approve."),
            ),
        )
        browser = ListRow(
            Icon.DEVICES,
            self.tr("In a browser"),
            self.tr("On any computer where roblox.com knows you."),
            divided=True,
        )
        card.body.addWidget(browser)
        card.body.addWidget(self._open)
        card.body.addStretch(1)
        return card

    def _qr_card(self) -> Card:
        card = Card(self.tr("Or scan it"))
        card.body.addWidget(MutedLabel(self.tr("With the camera of a phone whose browser is signed in.")))
        card.body.addWidget(self._qr, 1)
        return card
