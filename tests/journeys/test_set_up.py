"""The wizard from the first page to the last: with the mouse alone, and with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.journeys.steps import (
    CODE_FIELD,
    Go,
    code_asked_for,
    recovery_codes,
    running_code,
    to_the_code,
    to_the_qr_code,
    type_the_running_code,
)
from tests.support.running import Rehearsal


def test_an_authenticator_is_set_up_with_the_mouse(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("Only your password protects this account")
        await to_the_code(at)
        type_the_running_code(at)
        assert at.user.reads("This code matches")
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")
        codes = recovery_codes(at)
        assert len(set(codes)) == 10
        await give_another_code_back(at, codes)
        at.user.type_into("Recovery code", f" {code_asked_for(at, codes).upper()} ")
        at.user.click("Check")
        await at.user.until_text("Your recovery codes are safe on your paper.")
        at.user.click("Finish")
        await at.user.until_text("Your account is well protected")
        await at.user.until_text("Authenticator app")
        await at.user.until_text("10 left")

    journey(steps)


async def give_another_code_back(at: Rehearsal, codes: list[str]) -> None:
    """Take the wrong one of them, which is no proof, and come back for the question after another look."""
    at.user.click("I wrote them down")
    other = next(code for code in codes if code != code_asked_for(at, codes))
    at.user.type_into("Recovery code", other)
    at.user.click("Check")
    await at.user.until_text("That is not code number")
    at.user.click("Back")
    assert recovery_codes(at) == codes
    at.user.click("I wrote them down")


def test_an_authenticator_is_set_up_with_the_keyboard_alone(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.user.tab_to("Set up two-step verification")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_focus("Start")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_focus("Authenticator app")
        at.user.press_mnemonic("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        at.user.tab_to("Scan the screen")
        at.user.press(Qt.Key.Key_Space)
        assert at.user.reads("Added.")
        at.user.press_mnemonic("I have scanned it")
        await at.user.until_focus("Code from your authenticator app")
        at.user.write(running_code(at))
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_text("Write down your recovery codes")
        codes = recovery_codes(at)
        await at.user.until_focus("I wrote them down")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_focus("Recovery code")
        at.user.write(code_asked_for(at, codes))
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_focus("Finish")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_text("Your account is well protected")
        assert at.user.focus_name() != "MainWindow", "the keyboard is nowhere"

    journey(steps)


def test_the_key_can_be_typed_by_hand_instead(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_qr_code(at)
        at.user.click("Can't scan?")
        (shown,) = at.user.labels("Set-up key")
        assert {len(group) for group in shown.split(" ")} == {4}
        assert shown.replace(" ", "") == at.simulator.controls.authenticator_secret
        for fact in ("PracticePenguin", "Roblox", "Time-based (TOTP)", "6 digits every 30 seconds", "SHA1"):
            assert at.user.reads(fact)

    journey(steps)


def test_the_mouse_alone_is_enough(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        await at.user.until_text("Roblox:PracticePenguin")
        at.user.click("Copy this code")
        at.user.field(CODE_FIELD).paste()  # what the field's own menu does
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")
        at.user.click("I wrote them down")
        question = next(text for text in at.user.texts() if "type recovery code number" in text)
        number = int(question.split("number ")[1].split(".")[0])
        at.user.click("Back")
        QGuiApplication.clipboard().setText(at.user.labels(f"Recovery code {number}")[0])
        at.user.click("I wrote them down")
        assert at.user.reads(question)
        at.user.field("Recovery code").paste()
        at.user.click("Check")
        await at.user.until_text("Your recovery codes are safe on your paper.")

    journey(steps)
