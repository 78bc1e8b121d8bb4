"""What somebody does who has just installed the app: see whether it opens, and practise with a pretend account.

Needs a display, and a D-Bus session that is its own. usage: journey.py welcome|practice COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trial.accessibility import NeverSeen, Screen
from trial.accessibility_bus import PATIENCE_S


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


def be_welcomed(screen: Screen) -> None:
    """See what somebody sees who is not signed in; nothing is asked of the service for that."""
    screen.wait_for("Welcome to Twinbolt")


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


JOURNEYS = {"welcome": be_welcomed, "practice": set_up_an_authenticator}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
