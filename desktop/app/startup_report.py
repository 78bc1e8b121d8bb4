"""How long the start took, for whoever measures it."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.services import process_time
from desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.app.twinbolt import Twinbolt


class StartupReport(QObject):
    """Takes the time of the first paint of ``window``, and of the moment when it shows everything."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._taken: dict[str, int] = {}
        window.painted.connect(self._note_first_paint, Qt.ConnectionType.QueuedConnection)

    async def end(self, twinbolt: "Twinbolt") -> None:
        """Print the report as one line of JSON once everything is shown, and close the window."""
        await twinbolt.filled.wait()
        print(json.dumps(self._taken | process_time.taken("ready")))
        twinbolt.window.close()

    def _note_first_paint(self) -> None:
        self._taken = process_time.taken("first_paint")
