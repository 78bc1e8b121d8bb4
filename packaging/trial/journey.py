"""Takes a journey through the app from outside of it, by what is on the screen.

Needs a display, and a D-Bus session that is its own. usage: journey.py welcome|practice COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trial.accessibility import Screen
from trial.steps import JOURNEYS, PATIENCE_S, NeverSeen


def main(journey: str, command: list[str]) -> int:
    """Start the program, take the journey, and close it."""
    app = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    screen = Screen()
    try:
        JOURNEYS[journey](screen)
    except NeverSeen:
        if app.poll() is not None:
            print(f"The program has ended by itself, with status {app.returncode}.", file=sys.stderr)
        raise
    finally:
        screen.close()
        app.terminate()
        app.wait(PATIENCE_S)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
