"""The app as a program of its own, on a screen of its own, with a screen reader in front of it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trial.accessibility import Screen
from trial.desktop_session import desktop_session, surroundings

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 20


@contextmanager
def practice(persona: str, folder: Path) -> Iterator[Screen]:
    """Open the window for practice, and give what assistive technology finds there. It closes without an error."""
    session, home = folder / "session", folder / "home"
    session.mkdir()
    home.mkdir(mode=0o700)
    with desktop_session(session) as found:
        environ = {**surroundings(home), **found, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [sys.executable, "-m", "desktop", "--practice", persona]
        app = subprocess.Popen(command, cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True)
        screen = Screen(found["DBUS_SESSION_BUS_ADDRESS"], PATIENCE_S)
        try:
            yield screen
        finally:
            screen.close()
            app.terminate()
            _, said = app.communicate(timeout=PATIENCE_S)
    assert "Traceback" not in said, said
