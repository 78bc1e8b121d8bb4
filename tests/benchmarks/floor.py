"""The floor: what an app of this kind costs before a line of it is written.

It is the bare window with the libraries that the design names, loaded as the app loads them, of the app nothing else,
and as many of Qt's own widgets, in four tabs, as the app's tabs have. With ``--report`` it ends once they are all
there, and says when that and its first paint were; without, it stays open.
"""

import gc
import json
import sys
from importlib import import_module

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QTabWidget

from desktop.app import import_hook
from desktop.services import process_time
from tests.benchmarks.plain_widgets import plain_page

LIBRARIES = ("asyncio", "ssl", "sqlite3", "msgspec", "httpx", "starlette.applications", "PySide6.QtNetwork", "qasync")
TABS = 4
WIDGETS = 340
"""So many do the app's four tabs have when they are filled."""


class FloorWindow(QMainWindow):
    """Empty tabs at first; everything else behind the first paint."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: dict[str, int] = {}
        self._tabs = QTabWidget()
        self._tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # all enumerations of Qt, for one of them
        self._icon = QSvgRenderer()
        for number in range(TABS):
            area = QScrollArea()
            area.setWidgetResizable(True)
            self._tabs.addTab(area, f"Tab {number}")
        self.setCentralWidget(self._tabs)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._taken:
            self._taken = process_time.taken("first_paint")
            QTimer.singleShot(0, self._fill)

    def _fill(self) -> None:
        for name in LIBRARIES:
            import_module(name)
        for number in range(TABS):
            area = self._tabs.widget(number)
            assert isinstance(area, QScrollArea)
            area.setWidget(plain_page(WIDGETS // TABS))
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        if "--report" in sys.argv:
            print(json.dumps(self._taken | process_time.taken("ready")))
            QApplication.quit()


def main() -> None:
    gc.disable()
    import_hook.put_back()
    app = QApplication(sys.argv[:1])
    window = FloorWindow()
    window.resize(1080, 720)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
