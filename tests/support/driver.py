"""Uses the app's window as its owner would: by what is written on things, with the mouse or the keyboard."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from desktop.app.twinbolt import Twinbolt
from desktop.views.main_window import MainWindow
from desktop.views.window_content import WindowContent
from tests.support.pseudo import understood

PATIENCE_S = 10
POLL_S = 0.003
"""How often a condition is looked at. To look is to go through the whole window: more often takes longer in all."""


def plain(text: str) -> str:
    """Take the mnemonic marks out of a caption, and read it in English."""
    return understood(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def named(widget: QWidget) -> str:
    """Say by what name a widget goes for a screen reader, in English."""
    return understood(widget.accessibleName())


def name_of(widget: QWidget) -> str:
    """Say by what name a widget goes, for its owner and for a screen reader."""
    caption = plain(widget.text()) if isinstance(widget, QAbstractButton) else ""
    return named(widget) or caption or type(widget).__name__


def hidden(widget: QWidget) -> bool:
    """Whether a widget was put away. One that was only just added is not, though it is not on screen yet."""
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        if put_away(above):
            return True
        above = above.parentWidget()
    return False


def put_away(widget: QWidget) -> bool:
    """Whether that was done to a widget itself."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


class Driver:
    """One running app."""

    def __init__(self, app: Twinbolt) -> None:
        self._app = app

    @property
    def window(self) -> MainWindow:
        """The window that is there now."""
        return self._app.window

    @property
    def content(self) -> WindowContent:
        """What happens in the window."""
        return self._app.content

    async def renew(self) -> None:
        """Have the window made anew, as another language has it."""
        await self._app._front.renew()

    async def until(self, condition: Callable[[], object]) -> None:
        """Let the app go on until ``condition`` holds."""
        async with asyncio.timeout(PATIENCE_S):
            while not condition():  # noqa: ASYNC110  (a condition on widgets, which have no event to wait for)
                await asyncio.sleep(POLL_S)

    async def until_text(self, text: str) -> None:
        """Let the app go on until ``text`` is part of something that can be read."""
        try:
            await self.until(lambda: self.reads(text))
        except TimeoutError:
            msg = f"{text!r} never came up; there is: {self.texts()}"
            raise AssertionError(msg) from None

    def says(self, button: QAbstractButton) -> str:
        """Read the caption of a button."""
        return plain(button.text())

    def texts(self) -> list[str]:
        """Everything that can be read in the window."""
        labels = [understood(label.text()) for label in self.window.findChildren(QLabel) if label.isVisible()]
        buttons = [plain(button.text()) for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        return [text for text in labels + buttons if text]

    def reads(self, text: str) -> bool:
        """Whether ``text`` is part of something that can be read."""
        return any(text in shown for shown in self.texts())

    def button(self, name: str) -> QAbstractButton:
        """Find a visible button by its caption or name."""
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and name in {plain(button.text()), named(button)}
        ]
        if not found:
            msg = f"no button {name!r}; there is: {self.texts()}"
            raise AssertionError(msg)
        return found[0]

    def click(self, name: str) -> None:
        """Click a button with the mouse. A disabled one is no use and fails."""
        button = self.button(name)
        assert button.isEnabled(), f"{name!r} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))

    async def until_enabled(self, name: str) -> None:
        """Let the app go on until there is a button that can be pressed."""
        await self.until(lambda: self.has_button(name) and self.button(name).isEnabled())

    async def click_when_enabled(self, name: str) -> None:
        """Click a button with the mouse as soon as it can be pressed."""
        await self.until_enabled(name)
        self.click(name)

    def sees(self, name: str) -> bool:
        """Whether something that goes by ``name`` for a screen reader is on screen."""
        return any(widget.isVisible() and named(widget) == name for widget in self.window.findChildren(QWidget))

    def labels_that_read(self, text: str) -> list[QLabel]:
        """Give the labels on screen of which ``text`` is a part."""
        labels = self.window.findChildren(QLabel)
        return [label for label in labels if label.isVisible() and text in understood(label.text())]

    def has_button(self, name: str) -> bool:
        """Whether there is such a button to be seen."""
        buttons = self.window.findChildren(QAbstractButton)
        return any(button.isVisible() and name in {plain(button.text()), named(button)} for button in buttons)

    def other_windows(self) -> list[QWidget]:
        """Give the windows beside the main one."""
        return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]

    def fields(self) -> list[str]:
        """Name everything that can be typed into."""
        return [named(field) for field in self.window.findChildren(QLineEdit) if field.isVisible()]

    def field(self, name: str) -> QLineEdit:
        """Find a visible field by its name."""
        found = [f for f in self.window.findChildren(QLineEdit) if f.isVisible() and named(f) == name]
        assert found, f"no field {name!r}"
        return found[0]

    def type_into(self, name: str, text: str) -> None:
        """Click into a field and type."""
        field = self.field(name)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, text)

    def labels(self, name: str) -> list[str]:
        """Give the texts of the labels that go by ``name``."""
        found = [label for label in self.window.findChildren(QLabel) if named(label) == name]
        return [label.text() for label in found if label.text() and not hidden(label)]

    def tab(self, name: str) -> None:
        """Turn to a tab."""
        tabs = self.window.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        names = [plain(tabs.tabText(number)) for number in range(tabs.count())]
        tabs.setCurrentIndex(names.index(name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(self.focus(), key, modifier)

    def write(self, text: str) -> None:
        """Type wherever the keyboard is."""
        QTest.keyClicks(self.focus(), text)

    def press_mnemonic(self, name: str) -> None:
        """Press Alt and the letter that is underlined on a button."""
        caption = self.button(name).text().replace("&&", "")
        letter = caption[caption.index("&") + 1].upper()
        QTest.keyClick(self.focus(), Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is on what goes by ``name``."""
        passed: list[str] = []
        while (here := self.focus_name()) != name:
            assert here not in passed, f"Tab never comes to {name!r}, only to {passed}"
            passed.append(here)
            self.press(Qt.Key.Key_Tab)

    def tab_round(self) -> list[QWidget]:
        """Press Tab until it comes round, and give everything that it came to, all of it in sight."""
        self.press(Qt.Key.Key_Tab)
        passed = [self.focus()]
        for _ in range(50):
            self.press(Qt.Key.Key_Tab)
            assert not self.focus().visibleRegion().isEmpty(), f"out of sight: {name_of(self.focus())!r}"
            if self.focus() is passed[0]:
                return passed
            passed.append(self.focus())
        msg = f"Tab does not come back to {name_of(passed[0])!r}: {[name_of(widget) for widget in passed]}"
        raise AssertionError(msg)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget, as Qt does for whoever comes to it by Tab."""
        for area in self.window.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)

    def focus(self) -> QWidget:
        """Say where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def focus_name(self) -> str:
        """Say by what name the keyboard's place goes."""
        return name_of(self.focus())

    async def until_focus(self, name: str) -> None:
        """Let the app go on until the keyboard is on what goes by ``name``."""
        try:
            await self.until(lambda: self.focus_name() == name)
        except TimeoutError:
            msg = f"the keyboard never came to {name!r}; it is at {self.focus_name()!r}"
            raise AssertionError(msg) from None

    def set_phone_clock(self, ahead_s: int) -> None:
        """Turn the knob of the practice phone's clock."""
        (knob,) = (knob for knob in self.window.findChildren(QSpinBox) if knob.isVisible())
        knob.setValue(ahead_s)

    def paste(self, text: str) -> None:
        """Paste wherever the keyboard is."""
        QApplication.clipboard().setText(text)
        QTest.keyClick(self.focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
