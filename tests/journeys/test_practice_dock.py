"""The practice devices can be put out of sight, as one does whose window is small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from desktop.viewmodels.shell_state import Mode
from tests.journeys.steps import Go
from tests.support.crowding import LEAST
from tests.support.driver import name_of
from tests.support.running import Rehearsal


def test_the_devices_go_and_come_back_and_the_keyboard_stays(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        dock = at.user.window.findChild(QDockWidget)
        at.user.click("Hide the devices")
        await at.user.until(dock.isHidden)
        assert not at.user.has_button("Scan the screen")
        button = QApplication.focusWidget()
        assert button is not None
        assert name_of(button) == "Show the devices"
        at.user.press(Qt.Key.Key_Space)
        await at.user.until(dock.isVisible)
        assert at.user.has_button("Scan the screen")

    journey(steps, mode=Mode.PRACTICE)


def test_without_them_a_window_is_as_small_as_without_practice(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.user.click("Hide the devices")
        await at.user.until(lambda: at.user.window.minimumSizeHint().width() <= LEAST.width())

    journey(steps, mode=Mode.PRACTICE)
