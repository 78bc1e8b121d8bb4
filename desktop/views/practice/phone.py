"""The practice phone with its authenticator app."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop.viewmodels.practice.phone import PhoneState, PhoneViewModel, ScanOutcome, ShownCode
from desktop.views import theme
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.buttons import IconButton, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.countdown import Countdown
from desktop.views.components.labels import CaptionLabel, MutedLabel
from desktop.views.components.secret_text import SecretText
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.practice.camera import codes_in_sight
from desktop.views.theme_sheet import Part
from desktop.views.theme_tokens import Space

TICK_MS = 1000
CLOCK_RANGE_S = 600
CLOCK_STEP_S = 30


class PhoneCard(Card):
    """Scans what is on screen, shows running codes, and has a clock that can be set wrong."""

    def __init__(self, phone: PhoneViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("Phone"))
        self._phone = phone
        self._rows: list[_CodeRow] = []
        scan = secondary_button(self.tr("Scan the screen"), icon=Icon.SCAN)
        scan.clicked.connect(lambda: phone.scan(codes_in_sight()))
        self.add_action(scan)
        self._codes = QVBoxLayout()
        self._outcome = MutedLabel()
        self._clock = QSpinBox()
        theme.dress(self._clock, Part.PICKER)
        self._clock.setRange(-CLOCK_RANGE_S, CLOCK_RANGE_S)
        self._clock.setSingleStep(CLOCK_STEP_S)
        self._clock.setSuffix(self.tr(" s"))
        self._clock.valueChanged.connect(phone.set_clock)
        name = CaptionLabel(self.tr("Phone's clock is ahead by"))
        name.setBuddy(self._clock)
        self.body.addLayout(self._codes)
        self.body.addWidget(self._outcome)
        self.body.addWidget(Sides([name], [self._clock], stretching=True))
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(phone.tick)
        phone.changed.connect(self.render_state)
        self.render_state(phone.state)

    def render_state(self, state: PhoneState) -> None:
        """Show ``state``."""
        if len(state.codes) != len(self._rows):
            self._make_rows(len(state.codes))
        for row, code in zip(self._rows, state.codes, strict=True):
            row.show_code(code)
        words = self._outcome_words(state)
        if words and words != self._outcome.text() and self.isVisible():
            announce(self, words)
        self._outcome.setText(words)
        self._run_clock()

    def _make_rows(self, count: int) -> None:
        contents.clear(self._codes)
        self._rows = [_CodeRow() for _ in range(count)]
        for number, row in enumerate(self._rows):
            row.delete.clicked.connect(lambda _checked=False, entry=number: self._phone.delete(entry))
            self._codes.addWidget(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._phone.tick()
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _run_clock(self) -> None:
        if self._phone.state.codes and self.isVisible():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _outcome_words(self, state: PhoneState) -> str:
        return {
            ScanOutcome.NONE_YET: ""
            if state.codes
            else self.tr("The authenticator app is empty. When a QR code is on screen, press “Scan the screen”."),
            ScanOutcome.ADDED: self.tr("Added. This is the running code; type it into the window."),
            ScanOutcome.ALREADY_THERE: self.tr("This one is in the app already."),
            ScanOutcome.NOTHING_SEEN: self.tr("The camera sees no QR code on the screen."),
            ScanOutcome.SIGN_IN_OPENED: self.tr("A sign-in code. Answer on the second device, below."),
            ScanOutcome.SIGN_IN_OVER: self.tr("That sign-in code is not good any more."),
            ScanOutcome.NOT_AN_AUTHENTICATOR_CODE: self.tr("That QR code is not for an authenticator app."),
        }[state.outcome]


class _CodeRow(QWidget):
    """One entry: whose it is, the code, how long it lasts, and ``delete``."""

    def __init__(self) -> None:
        super().__init__()
        self._label = CaptionLabel()
        self._code = SecretText(self.tr("Running code"))
        self._code.setWordWrap(False)
        self._left = Countdown(self.tr("Seconds left"))
        self._copy = IconButton(Icon.COPY, self.tr("Copy this code"))
        self._copy.clicked.connect(self._copy_code)
        self.delete = IconButton(Icon.TRASH, self.tr("Delete this entry from the app"))
        words = QVBoxLayout(holder := QWidget())
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        words.addWidget(self._label)
        words.addWidget(self._code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sides([holder], [self._left, self._copy, self.delete], stretching=True))

    def show_code(self, code: ShownCode) -> None:
        """Show ``code``."""
        self._label.setText(code.label)
        self._code.show_secret(code.code.reveal(), group=3)
        self._left.set_remaining(code.seconds_left, code.period_s)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        announce(self, self.tr("Copied"))
