"""The QR code, and the key for those who cannot scan it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.viewmodels.setup_wizard.state import Scan, WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.buttons import quiet_button, secondary_button
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, ElidedLabel, MutedLabel
from desktop.views.components.secret_text import SecretText
from desktop.views.icons import Icon
from desktop.views.qr_code import QrCode, matrix
from desktop.views.setup_wizard.enlarged_qr import EnlargedQr
from desktop.views.setup_wizard.page import Page
from desktop.views.theme_tokens import Space, Tone

_LETTERS_BESIDE: Final = 40
"""Where fewer letters than so many fit into a line, what a detail is stands below its name."""


class ScanPage(Page):
    """Shows the QR code as large as the window allows."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__(
            self.tr("Scan this with your authenticator app"),
            self.tr("In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here."),
        )
        self._wizard = wizard
        self.next_text = self.tr("I have &scanned it")
        self._scan: Scan | None = None
        self._enlarged = EnlargedQr(self)
        self._renewed = InlineMessage()
        self._qr = QrCode(
            (),
            self.tr("QR code for your authenticator app"),
            description=self.tr("The same key can be shown as text: press “Can't scan?”."),
        )
        self._qr.enlarge_requested.connect(self._enlarge)
        self._large = quiet_button(self.tr("&Enlarge"), icon=Icon.SCAN)
        self._large.clicked.connect(self._enlarge)
        self._toggle = quiet_button(self.tr("Can't scan&?"), icon=Icon.HELP)
        self._toggle.setCheckable(True)
        self._by_hand = _KeyByHand(wizard)
        self._by_hand.setVisible(False)
        self._toggle.toggled.connect(self._render_by_hand)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._large)
        buttons.addWidget(self._toggle)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self._qr, 1)
        left.addLayout(buttons)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(left, 3)
        row.addWidget(self._by_hand, 2)
        self.body.addWidget(self._renewed)
        self.body.addLayout(row, 1)

    def _render_by_hand(self, shown: bool) -> None:  # noqa: FBT001 - connected to a Qt signal
        """Show the key; the picture does not grow with the room that this takes, or it would leave the screen."""
        self._by_hand.setVisible(shown)
        upwards = QSizePolicy.Policy.Maximum if shown else QSizePolicy.Policy.Expanding
        self._qr.setSizePolicy(QSizePolicy.Policy.Expanding, upwards)

    def render_state(self, state: WizardState) -> None:
        if state.scan is self._scan:
            return
        self._scan = state.scan
        self._enlarged.close()
        if state.scan is None:
            self._qr.show_modules(())
        else:
            self._qr.show_modules(matrix(state.scan.uri.reveal()))
            renewed = self.tr("This is a fresh code. Delete the old Roblox entry from your app, then scan this one.")
            self._renewed.show_message(renewed if state.scan.renewed else "", Tone.ACCENT)
        self._by_hand.show_key(state.scan)

    def proceed(self) -> None:
        self._wizard.scanned()

    def work(self) -> QWidget:
        return self._qr

    def left(self) -> None:
        self._toggle.setChecked(False)
        self._enlarged.close()

    def _enlarge(self) -> None:
        if self._scan is not None:
            self._enlarged.show_modules(matrix(self._scan.uri.reveal()))


class _KeyByHand(QWidget):
    """The key in groups of four, and everything that an app may ask for beside it."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__()
        self._wizard = wizard
        self._key = SecretText(self.tr("Set-up key"))
        self._copy = secondary_button(self.tr("&Copy the key"), icon=Icon.COPY)
        self._copy.clicked.connect(self._copy_key)
        self._copied = InlineMessage(parent=self)
        self._details = QFormLayout()
        self._details.setHorizontalSpacing(Space.L)
        self._values = [ElidedLabel(), *(BodyLabel() for _ in range(4))]  # names can be long, and have no gaps
        names = (
            self.tr("Account"),
            self.tr("Issuer"),
            self.tr("Type"),
            self.tr("Digits and period"),
            self.tr("Algorithm"),
        )
        for name, value in zip(names, self._values, strict=True):
            if isinstance(value, BodyLabel):
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._details.addRow(MutedLabel(name), value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(BodyLabel(self.tr("In the app choose “Enter a set-up key” and type:")))
        column.addWidget(self._key)
        column.addWidget(self._copy)
        column.addWidget(self._copied)
        column.addLayout(self._details)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _LETTERS_BESIDE * self.fontMetrics().averageCharWidth()
        wrap = QFormLayout.RowWrapPolicy.WrapAllRows if narrow else QFormLayout.RowWrapPolicy.WrapLongRows
        self._details.setRowWrapPolicy(wrap)

    def _copy_key(self) -> None:
        self._wizard.copy_key()
        words = self.tr("On the clipboard, where other programs can read it. It is taken off after a minute.")
        self._copied.show_message(words, Tone.NEUTRAL)

    def show_key(self, scan: Scan | None) -> None:
        """Show the key of ``scan``, or nothing."""
        self._copied.clear()
        self._key.show_secret("" if scan is None else scan.key.reveal())
        texts = ("",) * 5
        if scan is not None:
            digits = self.tr("{digits} digits every {seconds} seconds")
            texts = (
                scan.account_name,
                scan.issuer,
                self.tr("Time-based (TOTP)"),
                digits.format(digits=scan.digits, seconds=scan.period_s),
                scan.algorithm,
            )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
