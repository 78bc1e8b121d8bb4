"""Settings: each counts at once, and is there again after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.app.backend import pretend_backend
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from desktop.views.language import Language
from desktop.views.look import Appearance
from desktop.views.theme_tokens import DARK
from tests.support.computer import computer
from tests.support.driver import Driver
from tests.support.pretend import pretend
from tests.support.running import run_in_window, sitting


def choose(user: Driver, name: str, value: object) -> None:
    """Take an entry of a list, as a click on it does."""
    [box] = (box for box in user.window.findChildren(QComboBox) if box.accessibleName() == name)
    position = box.findData(value)
    box.setCurrentIndex(position)
    box.activated.emit(position)


def test_another_language_and_the_dark_look_come_at_once_and_stay(qapp: QApplication) -> None:
    language.apply(qapp, Language.ENGLISH)

    async def steps(home: Path) -> None:
        world = pretend("guarded")
        at = computer(world.clock, home)
        async with sitting(Mode.PRACTICE, lambda: pretend_backend(world.simulator, world.wire), at) as app:
            user = Driver(app)
            await user.until(app.ready.is_set)
            before = user.window
            user.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
            choose(user, "Appearance", Appearance.DARK)
            assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.surface
            choose(user, "Lock the window", 30)
            choose(user, "Language", Language.GERMAN)
            await user.until(lambda: user.window is not before and user.window.isVisible())
            await user.until_text("Dein Konto ist gut geschützt")
            assert user.other_windows() == []
            await user.until_text("Twinbolt speaks another language now.")
            user.click("Change it back")
            await user.until_text("Your account is well protected")
            user.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
            choose(user, "Language", Language.GERMAN)
            await user.until_text("Dein Konto ist gut geschützt")
        async with sitting(Mode.PRACTICE, lambda: pretend_backend(world.simulator, world.wire), at) as app:
            user = Driver(app)
            await user.until_text("Dein Konto ist gut geschützt")
            assert theme.scheme() == DARK
            user.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
            choose(user, "Darstellung", Appearance.SYSTEM)
            choose(user, "Sprache", Language.ENGLISH)
            await user.until_text("Your account is well protected")

    run_in_window(qapp, steps)
