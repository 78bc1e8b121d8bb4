"""The reference: a window with a label, and nothing else that Python and Qt do not bring anyway.

With ``--report`` it ends at its first paint and says when that was, as the app does.
"""

import json
import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from desktop.services import process_time


class BareWindow(QMainWindow):
    """Reports its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if "--report" in sys.argv:
            print(json.dumps(process_time.taken("first_paint")))
            QApplication.quit()


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1080, 720)
    window.setCentralWidget(QLabel("A label"))
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
