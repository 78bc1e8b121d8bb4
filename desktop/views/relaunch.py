"""Starting Twinbolt once more, to practise."""

import sys

from PySide6.QtCore import QProcess


def start_practice() -> bool:
    """Open a window of its own in practice mode; tells whether that could be done."""
    frozen = bool(getattr(sys, "frozen", False))
    arguments = ["--practice"] if frozen else ["-m", "desktop", "--practice"]
    started, _process_id = QProcess.startDetached(sys.executable, arguments)
    return started
