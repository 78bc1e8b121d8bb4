"""Going back and leaving, at each page of the wizard: what is said, and what the service holds afterwards."""

from PySide6.QtCore import Qt

from desktop.contract.two_step import ENABLE_AUTHENTICATOR
from tests.journeys.steps import (
    CODE_FIELD,
    Go,
    is_on,
    to_the_code,
    to_the_confirmation,
    to_the_password,
    to_the_qr_code,
    to_the_welcome,
)
from tests.support.pretend import demands_password
from tests.support.running import Rehearsal

NOTHING = "Nothing was changed on your account."
ENTRY_IS_USELESS = "delete that entry from your app"
CODES_WAIT = "You have not yet shown that you saved the recovery codes"


def test_leaving_says_at_each_page_what_it_means_and_can_be_taken_back(journey: Go) -> None:
    async def leave_and_stay(at: Rehearsal, meaning: str, title: str) -> None:
        at.user.click("Cancel")
        assert at.user.reads(meaning)
        await at.user.until_focus("Keep going")
        at.user.press(Qt.Key.Key_Escape)
        assert at.user.reads(title)
        at.user.press(Qt.Key.Key_Escape)
        assert at.user.reads(meaning)
        at.user.click("Keep going")
        assert at.user.reads(title)

    async def steps(at: Rehearsal) -> None:
        to_the_welcome(at)
        await leave_and_stay(at, NOTHING, "Put a second lock on your account")
        at.user.click("Start")
        await leave_and_stay(at, NOTHING, "How do you want to prove that it is you?")
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        await leave_and_stay(at, ENTRY_IS_USELESS, "Scan this with your authenticator app")
        at.user.click("Scan the screen")
        at.user.click("I have scanned it")
        at.user.write("12")
        await leave_and_stay(at, ENTRY_IS_USELESS, "Type the code that your app shows now")
        await at.user.until_focus(CODE_FIELD)
        assert at.user.field(CODE_FIELD).text() == "12", "what was typed is still there"
        at.user.field(CODE_FIELD).clear()
        at.user.write(at.user.labels("Running code")[0])
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")
        assert not at.user.has_button("Back"), "behind what is done there is no back"
        await leave_and_stay(at, CODES_WAIT, "Write down your recovery codes")
        at.user.click("I wrote them down")
        await leave_and_stay(at, CODES_WAIT, "Let us check your copy")
        at.user.click("Back")
        assert at.user.reads("Write down your recovery codes")

    journey(steps)


def test_leaving_the_password_changes_nothing(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_password(at)
        at.user.press(Qt.Key.Key_Escape)
        assert at.user.reads(NOTHING)
        at.user.click("Stop here")
        assert at.user.reads("Only your password protects this account")
        assert not is_on(at)

    journey(steps, prepare=demands_password)


def test_leaving_before_it_is_on_leaves_it_off_and_a_second_run_begins_afresh(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        first = at.simulator.controls.authenticator_secret
        at.user.click("Cancel")
        at.user.click("Stop here")
        assert not is_on(at)
        at.user.tab("Methods")
        await at.user.until_text("Off")
        at.user.tab("Status")
        await to_the_qr_code(at)
        assert at.simulator.controls.authenticator_secret != first

    journey(steps)


def test_leaving_after_it_is_on_leaves_it_on(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_confirmation(at)
        at.user.click("Cancel")
        at.user.click("Stop here")
        assert is_on(at)
        at.user.tab("Methods")
        await at.user.until_text("On, asked first")

    journey(steps)


def test_back_leads_to_the_page_before_wherever_it_is_offered(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        titles = (
            "Scan this with your authenticator app",
            "How do you want to prove that it is you?",
            "Put a second lock on your account",
        )
        for title in titles:
            at.user.click("Back")
            assert at.user.reads(title)
        assert not at.user.has_button("Back")
        at.user.click("Start")
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        assert at.wire.count(ENABLE_AUTHENTICATOR) == 1, "the key is still the one that was scanned"

    journey(steps)
