"""What somebody does who has just installed the app: see whether it opens, and practise with a pretend account.

Each journey is told once, as what is pressed and what is awaited; `journey.py` takes it from outside of the program,
`inside.py` from within it.
"""

from __future__ import annotations

from typing import Protocol

PATIENCE_S = 40.0
ARRIVED = "The journey came to its end."
"""What is printed where nobody else would notice that it did."""


class NeverSeen(Exception):
    """The window did not come to show something in time."""


class Shown(Protocol):
    """What is on the screen, by the names that it goes by there; everything is waited for."""

    def press(self, name: str) -> None:
        """Press the button, box or tab of that name."""

    def type_into(self, name: str, text: str) -> None:
        """Put the keyboard into the field of that name, and type."""

    def read(self, name: str) -> str:
        """Give the description of what has that name."""

    def wait_for(self, text: str) -> str:
        """Wait until something has ``text`` in its name; give the whole name."""


def be_welcomed(screen: Shown) -> None:
    """See what somebody sees who is not signed in; nothing is asked of the service for that."""
    screen.wait_for("Welcome to Twinbolt")


def set_up_an_authenticator(screen: Shown) -> None:
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
