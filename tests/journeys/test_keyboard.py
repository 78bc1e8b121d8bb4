"""One sees where the keyboard is, and comes to the tabs by it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.journeys.steps import Go, to_the_choice
from tests.support.driver import name_of
from tests.support.running import Rehearsal


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_one_sees_where_the_keyboard_is(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        to_the_choice(at)
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        for widget in at.user.tab_round():
            at.user.bring_into_sight(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_keyboard = at.user.window.grab(place(widget)).toImage()
            widget.clearFocus()
            assert at.user.window.grab(place(widget)).toImage() != with_keyboard, name_of(widget)

    journey(steps)


def test_the_tabs_have_shortcuts(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        shown = {
            Qt.Key.Key_2: "Ways to prove that it is you",
            Qt.Key.Key_3: "No security keys yet",
            Qt.Key.Key_4: "No recovery codes",
            Qt.Key.Key_1: "Only your password protects this account",
        }
        for key, text in shown.items():
            at.user.window.tabs.currentWidget().findChild(QPushButton).setFocus()
            at.user.press(key, Qt.KeyboardModifier.ControlModifier)
            assert at.user.reads(text)
            assert at.user.window.tabs.tabBar().hasFocus(), "not somewhere on the page"

    journey(steps)
