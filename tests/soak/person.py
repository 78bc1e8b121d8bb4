"""Somebody who presses and types whatever there is. A number says which of the things that can be pressed."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, TypeVar

from pyotp import TOTP
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from desktop.app.twinbolt import Twinbolt
from desktop.simulator.controls import Controls
from tests.support.driver import name_of

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

WAYS_IN: Final = ("Sign in", "Yes, that is me", "New code", "Unlock", "Continue")
KEYS: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_F5)
NONSENSE: Final = ("", "000000", "canary-wrong", "\N{OCTOPUS}" * 12, "<b>bold</b>\u202e", "x" * 5000)
MOST_PAGES: Final = 6
"""So many pages lie over each other at most."""


def one_of(things: Sequence[T], number: int) -> T:
    """Let a number choose."""
    return things[number % len(things)]


class Person:
    """In front of one window, with all the practice devices at hand."""

    def __init__(self, app: Twinbolt, controls: Controls) -> None:
        self._app = app
        self._controls = controls

    def press(self, number: int, *, docked: bool = False) -> str:
        """Press a button; ``docked``: one of the practice devices', or of the banner that shows and hides them."""
        buttons = self._all_of(QAbstractButton, docked=docked)
        return self._click(one_of(buttons, number)) if buttons else "nothing"

    def write(self, number: int, *, right: bool) -> str:
        """Paste into a field: what belongs there, or nonsense."""
        fields = self._all_of(QLineEdit)
        if not fields:
            return "nothing"
        field = one_of(fields, number)
        text = self._right(field.accessibleName()) if right else one_of(NONSENSE, number)
        field.selectAll()
        QApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return f"{text[:12]!r} into {field.accessibleName()!r}"

    def choose(self, number: int) -> str:
        """Choose another of what a list offers."""
        lists = self._all_of(QComboBox) + self._all_of(QComboBox, docked=True)
        if not lists:
            return "nothing"
        chosen = one_of(lists, number)
        chosen.setFocus()
        QTest.keyClick(chosen, one_of((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End), number))
        return f"{chosen.currentText()!r} of {name_of(chosen)!r}"

    def press_key(self, number: int) -> str:
        """Press a key wherever the keyboard is."""
        key = one_of(KEYS, number)
        QTest.keyClick(QApplication.focusWidget() or self._app.window, key)
        return key.name

    def turn_to(self, number: int) -> str:
        """Turn to a tab."""
        tabs = [tabs for tabs in self._app.window.findChildren(QTabWidget) if tabs.isVisible() and tabs.isEnabled()]
        for shown in tabs:
            shown.setCurrentIndex(number % shown.count())
        return ", ".join(shown.tabText(shown.currentIndex()) for shown in tabs)

    def go_on_signing_in(self, number: int) -> str:
        """Press what leads on, of what can be pressed; anything, where that is written in another language."""
        buttons = self._all_of(QAbstractButton)
        wanted = [button for button in buttons if name_of(button).startswith(WAYS_IN)] or buttons
        return self._click(one_of(wanted, number)) if wanted else "nothing"

    def answer_elsewhere(self, number: int) -> str:
        """Answer on the second device."""
        controls = self._controls
        answer = one_of((controls.approve, controls.approve, controls.approve, controls.deny, controls.expire), number)
        for code in controls.sign_in_codes():
            controls.enter(code)
        for prompt in controls.prompts():
            with suppress(KeyError):
                answer(prompt.id)
        return answer.__name__

    def put_away(self) -> None:
        """Have one thing less in front of the tabs."""
        QTest.keyClick(self._app.window, Qt.Key.Key_Escape)

    def _click(self, button: QAbstractButton) -> str:
        name = name_of(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        return name

    def _all_of(self, kind: type[W], *, docked: bool = False) -> list[W]:
        window = self._app.window
        gear = [part for part in (*window.findChildren(QDockWidget), window.menuWidget()) if part is not None]
        return [
            widget
            for widget in window.findChildren(kind)
            if widget.isVisible() and widget.isEnabled() and docked is any(part.isAncestorOf(widget) for part in gear)
        ]

    def _right(self, name: str) -> str:
        inbox, unused = self._controls.inbox(), self._controls.recovery_codes
        if "assword" in name:
            return self._controls.password
        if "PIN" in name:
            return "2580"
        if "authenticator" in name:
            return self._running_code()
        if "ecovery" in name:
            return unused[0] if unused else ""
        return inbox[0].code if inbox else "Mine"

    def _running_code(self) -> str:
        """Read it from the practice phone, newest entry first; or know the key by heart, as no phone does."""
        shown = [label for label in self._app.window.findChildren(QLabel) if label.accessibleName() == "Running code"]
        if shown:
            return shown[0].text()
        key = self._controls.authenticator_secret
        return TOTP(key).at(int(self._controls.now())) if key else "000000"
