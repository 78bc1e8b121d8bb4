"""The first paint: a window on screen, in its owner's language and look, before anything else is loaded."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QThread
from PySide6.QtWidgets import QApplication

from desktop.viewmodels.shell_state import Mode
from desktop.views.look import Look
from desktop.views.main_window import MainWindow


class Opening:
    """The window, and how its owner wishes it to look.

    Args:
        mode: what the frame says of the backend.
        wishes: the file that says how the window is to look.
    """

    def __init__(self, mode: Mode, wishes: Path) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  (narrows Qt's own return type)
        self.mode = mode
        self.look = Look(app, wishes)
        self.window = MainWindow(mode)


class _Loading(QThread):
    def run(self) -> None:
        import_module("desktop.app.twinbolt")


def load_behind(window: MainWindow) -> None:
    """Show a window, and load what it is about once it was painted; it answers all the while."""
    loading, waiting = _Loading(), QEventLoop()
    loading.finished.connect(waiting.quit)
    window.painted.connect(loading.start, Qt.ConnectionType.QueuedConnection)
    window.show()
    waiting.exec()  # asyncio has no loop yet that this could get in the way of
