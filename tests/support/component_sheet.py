"""Render a sheet of all components to PNG, light and dark, so that one can look at them.

QT_QPA_PLATFORM=offscreen python tests/support/component_sheet.py FOLDER [--scale-font 2] [--right-to-left]
"""

import argparse
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.views import icons, theme
from desktop.views.components.badge import Badge
from desktop.views.components.banner import Banner
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import IconButton, danger_button, primary_button, quiet_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.code_field import CodeField
from desktop.views.components.countdown import Countdown
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, CaptionLabel, Heading, Level, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.page import Page
from desktop.views.components.password_field import PasswordField
from desktop.views.components.secret_text import SecretText
from desktop.views.components.skeleton import Skeleton
from desktop.views.components.step_indicator import StepIndicator
from desktop.views.icons import Drawing, Icon
from desktop.views.qr_code import QrCode, matrix
from desktop.views.theme_tokens import Tone


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _texts() -> QWidget:
    card = Card("Labels and badges", actions=[quiet_button("Learn more"), IconButton(Icon.REFRESH, "Refresh")])
    card.body.addWidget(Heading("You are well protected", Level.TITLE))
    card.body.addWidget(Heading("Two ways in besides your phone", Level.HEADING))
    card.body.addWidget(BodyLabel("A thief who knows your password still cannot sign in without your phone."))
    card.body.addWidget(MutedLabel("Checked a minute ago. This label is long enough to wrap onto a second line of it."))
    card.body.addWidget(CaptionLabel("Small print under a control"))
    badges = [
        Badge("On", Tone.POSITIVE, icon=Icon.CHECK),
        Badge("Off", Tone.NEUTRAL),
        Badge("Only one left", Tone.WARNING, icon=Icon.WARNING),
        Badge("No way back in", Tone.DANGER, icon=Icon.ERROR),
        Badge("Recommended", Tone.ACCENT),
    ]
    card.body.addLayout(_row(*badges))
    return card


def _buttons() -> QWidget:
    card = Card("Buttons and fields")
    made = [
        primary_button("&Set up", icon=Icon.SHIELD_CHECK),
        secondary_button("Copy", icon=Icon.COPY),
        quiet_button("Can't scan?"),
        danger_button("Turn off", icon=Icon.TRASH),
    ]
    card.body.addLayout(_row(*made, IconButton(Icon.COPY, "Copy"), IconButton(Icon.HELP, "Help")))
    off = [primary_button("Continue"), secondary_button("Back", icon=Icon.BACK), quiet_button("Skip")]
    for button in off:
        button.setEnabled(False)
    card.body.addLayout(_row(*off))
    code = CodeField("Code")
    code.setText("492 039".replace(" ", ""))
    ring, last = Countdown("Seconds left"), Countdown("Seconds left")
    ring.set_remaining(21, 30)
    last.set_remaining(4, 30)
    card.body.addLayout(_row(code, ring, last))
    password = PasswordField("Password", reveal="Show", conceal="Hide")
    password.findChild(QLineEdit).setText("canary")
    card.body.addWidget(password)
    secret = SecretText("Key")
    secret.show_secret("CANARYCANARYO0OIL1IB8S5")
    card.body.addWidget(secret)
    combo = QComboBox()
    combo.addItems(["English", "Deutsch"])
    box = QCheckBox("I have saved my codes")
    box.setChecked(True)
    knob = QSpinBox(minimum=-900, maximum=900, value=90, suffix=" s")
    card.body.addLayout(_row(combo, knob, box, QCheckBox("Trust this device")))
    return card


def _messages() -> QWidget:
    card = Card("Messages and progress")
    said = [
        ("Your phone's clock seems 90 seconds slow.", Tone.WARNING, "Why?"),
        ("That code is not right. Wait for the next one and type it again.", Tone.DANGER, ""),
        ("Two-step verification is on.", Tone.POSITIVE, ""),
        ("Roblox asks for your password before it changes this.", Tone.ACCENT, ""),
    ]
    for text, tone, action in said:
        message = InlineMessage()
        message.show_message(text, tone, action=action)
        card.body.addWidget(message)
    steps = StepIndicator()
    steps.set_step(3, 6, "Step 3 of 6: Scan the code")
    card.body.addWidget(steps)
    busy, counting = BusyBar(), BusyBar()
    counting.setRange(0, 5)
    counting.setValue(3)
    for bar in (busy, counting):
        bar.set_busy(True)
        bar._delay.timeout.emit()
        card.body.addWidget(bar)
    card.body.addWidget(Skeleton("Loading", rows=2))
    return card


def _rows() -> QWidget:
    card = Card("Security keys", actions=[secondary_button("Add a key", icon=Icon.PLUS)])
    first = ListRow(Icon.USB, "Blue key on my key ring", "Added 3 March 2026", trailing=[IconButton(Icon.MORE, "More")])
    first.badge.show_state("Spare", Tone.NEUTRAL)
    long = "A very long nickname that somebody gave to the key which lies in the drawer at home under the old letters"
    second = ListRow(Icon.KEY, long, "Added today", trailing=[IconButton(Icon.TRASH, "Remove")], divided=True)
    third = ListRow(Icon.PHONE, "Authenticator app", "Since 12 May 2025", tone=Tone.POSITIVE, divided=True)
    third.badge.show_state("On", Tone.POSITIVE, icon=Icon.CHECK)
    fourth = ListRow(Icon.SMS, "Text message", tone=Tone.NEUTRAL, divided=True)
    fourth.badge.show_state("Off", Tone.NEUTRAL)
    for row in (first, second, third, fourth):
        card.body.addWidget(row)
    card.body.setSpacing(0)
    return card


def _choices() -> QWidget:
    group = ChoiceGroup("Method")
    app = "An app on your phone makes a new code every 30 seconds. Works without a network."
    group.add_choice("app", Choice(Icon.PHONE, "Authenticator app", app, badge="Recommended"))
    group.add_choice("mail", Choice(Icon.MAIL, "Email", "Roblox sends a code to your verified address."))
    reason = "Set up an authenticator app first."
    key = Choice(Icon.KEY, "Security key", "A small device that you touch to sign in.", unavailable=reason)
    group.add_choice("key", key)
    group.choose("app")
    card = Card("Choose a method")
    card.body.addWidget(group)
    return card


def _qr() -> QWidget:
    card = Card("Scan this with your app")
    card.body.addWidget(
        QrCode(matrix("otpauth://totp/Roblox:builder?secret=CANARYCANARYCANA&issuer=Roblox"), "QR code")
    )
    return card


def _empty() -> QWidget:
    tabs = QTabWidget()
    headline, sentence = (
        "No security keys yet",
        "A key that you carry keeps your account yours even if your phone is gone.",
    )
    names = {Drawing.KEYS: "Keys", Drawing.CALM: "Calm", Drawing.OFFLINE: "Offline", Drawing.WELCOME: "Welcome"}
    for drawing, name in names.items():
        state = EmptyState(drawing, headline, sentence, action="Add a key")
        tabs.addTab(state, icons.icon(Icon.KEY, icons.Ink.MUTED), name)
    return tabs


def sheet() -> QWidget:
    """Return one page that shows every component."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    banner = Banner("Practice mode: nothing here is your real account.", icon=Icon.SHIELD)
    banner.offer("Leave")
    column.addWidget(banner)
    grid = QGridLayout()
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(16)
    made = [_texts(), _buttons(), _messages(), _rows(), _choices(), _qr(), _empty()]
    for number, widget in enumerate(made):
        grid.addWidget(widget, number // 2, number % 2)
    column.addLayout(grid)
    page = Page()
    page.column.addWidget(Card("A card on a page"))
    grid.addWidget(page, 3, 1)
    return ground


def main() -> None:
    """Write ``light.png`` and ``dark.png`` into the folder given."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale-font", type=float, default=1.0)
    parser.add_argument("--right-to-left", action="store_true")
    asked = parser.parse_args()
    app = QApplication(["", *theme.STYLE])
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * asked.scale_font)
    app.setFont(font)
    if asked.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dressed = theme.apply(app)
    for name, wanted in (("light", Qt.ColorScheme.Light), ("dark", Qt.ColorScheme.Dark)):
        dressed.force(wanted)
        shown = sheet()
        shown.resize(round(1180 * asked.scale_font), 100)
        shown.show()
        shown.resize(shown.width(), shown.layout().totalHeightForWidth(shown.width()))
        shown.grab().save(str(asked.folder / f"{name}.png"))


if __name__ == "__main__":
    main()
