"""The what-if drill, played for real."""

from PySide6.QtWidgets import QCheckBox

from tests.journeys.challenges import to_the_way
from tests.journeys.steps import Go
from tests.support.running import Rehearsal

TRY = "Try to get in without it"


def lose(at: Rehearsal, thing: str) -> None:
    (box,) = (box for box in at.user.window.findChildren(QCheckBox) if box.text() == thing)
    box.click()


def test_what_is_lost_is_away_while_the_owner_tries_to_get_in(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        assert not at.user.button(TRY).isEnabled()
        lose(at, "My phone")
        at.user.click(TRY)
        await at.user.until_text("Type the code from your authenticator app")
        assert at.user.reads("Lost for this drill: My phone.")
        assert not at.user.labels("Running code"), "the phone is away"
        await to_the_way(at, "Recovery codes", "Type one of your recovery codes")
        at.user.type_into("Recovery code", at.user.labels("Recovery code on paper")[0])
        at.user.click("Continue")
        await at.user.until_text("You tried it, and got in without: My phone.")
        assert at.user.labels("Running code"), "the phone is back"
        await at.user.until_text("9 left")
        lose(at, "My recovery codes")
        assert not at.user.reads("You tried it")
        at.user.click(TRY)
        await at.user.until_text("Type the code from your authenticator app")
        assert not at.user.labels("Recovery code on paper")
        at.user.click("Cancel")
        await at.user.until_text("You tried it, and did not get in. These are left: Security key.")
        assert at.user.focus_name() == TRY

    journey(steps, persona="guarded")
