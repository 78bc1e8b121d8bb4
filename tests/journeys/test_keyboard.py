"""On every page Tab goes where one reads, comes back, and shows where it is; no two things answer to one letter."""

from collections.abc import AsyncIterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.journeys.steps import Go, scan, to_the_choice, type_the_running_code
from tests.support.driver import name_of
from tests.support.running import Rehearsal

TABS = ("Methods", "Security keys", "Recovery codes", "Status")


async def every_page(at: Rehearsal) -> AsyncIterator[str]:
    """Go through the window and the wizard, and stop at each page, of which the name is given."""
    await at.user.until_text("Black key")  # the last thing to come on the dock,
    await at.user.until(lambda: at.user.button("Plug in: Black key").height() > 0)  # and laid out
    for tab in TABS:
        at.user.tab(tab)
        yield tab
    at.user.click("Set up two-step verification")
    yield "what two-step verification is"
    at.user.click("Start")
    yield "the choice of a method"
    at.user.click("Continue")
    await at.user.until_text("Scan this with your authenticator app")
    yield "the QR code"
    at.user.click("Can't scan?")
    yield "the key by hand"
    at.user.click("Cancel")
    yield "leaving"
    at.user.click("Keep going")
    scan(at)
    yield "the code"
    type_the_running_code(at)
    at.user.click("Turn it on")
    await at.user.until_text("Write down your recovery codes")
    yield "the recovery codes"
    at.user.click("I wrote them down")
    yield "the copy"


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def read_later(before: QWidget, after: QWidget) -> bool:
    """Whether one reads ``after`` later than ``before``: it is further down, or further to the right."""
    return place(after).top() >= place(before).bottom() or place(after).left() >= place(before).right()


class ShownWindows(QObject):
    """Notes every window that comes on screen, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_the_keyboard_is_at_home_on_every_page(journey: Go, qapp: QApplication) -> None:
    shown = ShownWindows()

    async def steps(at: Rehearsal) -> None:
        qapp.installEventFilter(shown)
        async for page in every_page(at):
            assert not shown.names, f"{page}: flashes up as a window of its own and takes the keyboard away"
            no_letter_is_for_two_things(at, page)
            tab_goes_round_in_the_order_of_reading(at, page)

    journey(steps)
    qapp.removeEventFilter(shown)


def no_letter_is_for_two_things(at: Rehearsal, page: str) -> None:
    buttons = [button for button in at.user.window.findChildren(QAbstractButton) if button.isVisible()]
    letters = [button.shortcut().toString() for button in buttons if not button.shortcut().isEmpty()]
    assert letters or page in TABS
    assert len(letters) == len(set(letters)), f"{page}: {sorted(letters)}"


def tab_goes_round_in_the_order_of_reading(at: Rehearsal, page: str) -> None:
    went = at.user.tab_round()
    back = [(name_of(a), name_of(b)) for a, b in pairwise(went) if not read_later(a, b)]
    assert len(back) <= 1, f"{page}: but for coming round to the top, Tab goes on: {back}"


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
            at.user.press(key, Qt.KeyboardModifier.ControlModifier)
            assert at.user.reads(text)

    journey(steps)
