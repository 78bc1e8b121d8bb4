"""A pretend account gets its authenticator and its recovery codes, in the window that a command opens for practice.

Needs a display, and a D-Bus session that is its own. usage: journey.py COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trial.accessibility import Screen
from trial.accessibility_bus import PATIENCE_S


def main(command: list[str]) -> int:
    """Start the program, take the journey, and close it."""
    app = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    screen = Screen()
    try:
        set_up_an_authenticator(screen)
    finally:
        screen.close()
        app.terminate()
        app.wait(PATIENCE_S)
    print("The journey came to its end: an authenticator is on, and the recovery codes are safe.")
    return 0


def set_up_an_authenticator(screen: Screen) -> None:
    """Scan the QR code with the practice phone, type its code, and prove that the recovery codes were written down."""
    screen.wait_for("Only your password protects this account")
    screen.press("Set up two-step verification")
    screen.press("Start")
    screen.press("Continue")
    screen.wait_for("Scan this with your authenticator app")
    screen.press("Scan the screen")
    screen.wait_for("Added.")
    screen.press("I have scanned it")
    screen.type_into("Code from your authenticator app", screen.read("Running code"))
    screen.press("Turn it on")
    screen.wait_for("Write down your recovery codes")
    codes = [screen.read(f"Recovery code {number}") for number in range(1, 11)]
    screen.press("I wrote them down")
    question = screen.wait_for("type recovery code number")
    number = int(question.partition("number ")[2].partition(".")[0])
    screen.type_into("Recovery code", codes[number - 1])
    screen.press("Check")
    screen.press("Finish")
    screen.wait_for("Your account is well protected")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
