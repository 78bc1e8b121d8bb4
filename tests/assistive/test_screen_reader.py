"""The whole app used by what it tells a screen reader, and by nothing else: no mouse, no look at the screen.

It runs as a program of its own on a screen that nobody sees. All that is asked, done and heard goes over AT-SPI.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from trial.desktop_session import missing

if TYPE_CHECKING:
    from trial.accessibility import Screen

if sys.platform != "linux":
    pytest.skip("AT-SPI is the accessibility interface of Linux", allow_module_level=True)
if missing():
    pytest.skip(f"this machine lacks {', '.join(missing())}", allow_module_level=True)

PERSONA, NAME = "challenged", "PracticePenguin"
"""Whose every change is held up by a check, and what the account is called."""


@pytest.mark.timeout(90)
def test_four_journeys_by_ear(tmp_path: Path) -> None:
    from tests.support.spoken import practice  # noqa: PLC0415  (loads what other systems do not have)

    with practice(PERSONA, tmp_path) as screen:
        set_up_an_authenticator(screen)
        add_a_key(screen)
        pass_a_challenge(screen)
        make_new_codes(screen)


def set_up_an_authenticator(screen: "Screen") -> None:
    screen.press("Methods")
    screen.press("Set up: Authenticator app")
    screen.wait_until_announced("Put a second lock on your account")
    screen.press("Start")
    screen.press("Continue")
    give_password(screen, "Type your Roblox password")
    screen.wait_until_announced("Scan this with your authenticator app")
    assert screen.read("QR code for your authenticator app").startswith("The same key can be shown as text")
    screen.press("Scan the screen")
    screen.wait_until_announced("Added.")
    screen.press("I have scanned it")
    screen.fill("Code from your authenticator app", screen.read("Running code"))
    screen.wait_until_announced("This code matches.")
    screen.press("Turn it on")
    screen.wait_until_announced("Your authenticator is on")
    screen.press("Finish")
    screen.wait_until_announced("Your account is well protected")


def add_a_key(screen: "Screen") -> None:
    screen.press("Security keys")
    screen.press("Add a key")
    screen.wait_until_announced("Give your security key a name")
    screen.type_into("Name of the key", "Spoken")
    screen.press("Continue")
    screen.press("Plug in: Blue key")
    screen.wait_until_announced("“Blue key” is plugged in.")
    screen.press("Ask the key")
    give_password(screen, "Type your Roblox password")
    screen.wait_until_announced("Touch your key now.", urgent=True)
    screen.press("Touch: Blue key")
    screen.wait_until_announced("“Spoken” is registered.")
    screen.press("Finish")


def pass_a_challenge(screen: "Screen") -> None:
    screen.press("Methods")
    screen.press("Turn off: Email code")
    screen.press("Turn it off")
    screen.wait_until_announced("Type the code from your authenticator app")
    screen.press("Another way")
    screen.press("Email code")
    screen.press("Continue")
    screen.wait_until_announced("A code was sent to p******@example.com.")
    code = screen.read("Code")
    screen.fill("Code from your email", "wrong")
    screen.press("Continue")
    screen.wait_until_announced("This code is not right.", urgent=True)
    screen.fill("Code from your email", code)
    screen.press("Continue")
    screen.wait_until_announced("Codes by email are off")
    screen.press("Finish")


def make_new_codes(screen: "Screen") -> None:
    screen.press("Recovery codes")
    screen.press("Make new ones")
    screen.press("Make new codes")
    give_password(screen, "Roblox asks for your password")
    give_password(screen, "Type your Roblox password")
    screen.wait_until_announced("Write down your recovery codes")
    codes = [screen.read(f"Recovery code {number}") for number in range(1, 11)]
    screen.press("Copy")
    screen.wait_until_announced("Cleared in 60 second")
    screen.press("I wrote them down")
    question = screen.wait_for("type recovery code number")
    screen.fill("Recovery code", codes[int("".join(filter(str.isdecimal, question))) - 1])
    screen.press("Check")
    screen.wait_until_announced("Your new recovery codes count")
    screen.press("Finish")


def give_password(screen: "Screen", question: str) -> None:
    screen.wait_until_announced(question)
    screen.type_into("Roblox password", screen.read(f"Pretend password of {NAME}"))
    screen.press("Continue")
