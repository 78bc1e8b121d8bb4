"""What the tabs show of every persona, and while, before and instead of an answer; each time with a next step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from desktop.contract.two_step import GET_CONFIGURATION, GET_METADATA
from desktop.simulator.faults import Fault, FaultKind
from tests.journeys.steps import Go
from tests.support.pretend import Pretend
from tests.support.running import Rehearsal

STATUS, METHODS, KEYS, CODES = "Status", "Methods", "Security keys", "Recovery codes"
TABS = (STATUS, METHODS, KEYS, CODES)
CLOSED = ("Roblox is working on two-step verification", "Wait a few minutes, then try again.")

PERSONAS: dict[str, dict[str, tuple[str, ...]]] = {
    "fresh": {
        STATUS: ("Only your password protects this account", "Set up two-step verification"),
        METHODS: ("Off", "Set up"),
        KEYS: ("No security keys yet", "Set up an authenticator"),
        CODES: ("No recovery codes", "Set up two-step verification"),
    },
    "email_only": {
        STATUS: ("Protected, but you could lock yourself out", "Set up"),
        METHODS: ("On, asked first", "Set up"),
        KEYS: ("No security keys yet", "Set up an authenticator"),
        CODES: ("If your phone is lost, nothing lets you back in.",),
    },
    "guarded": {
        STATUS: ("Your account is well protected", "10 left", "2 keys"),
        METHODS: ("On, asked first", "On since Sunday, 1 March 2026."),
        KEYS: ("Blue key", "Spare in the drawer", "2 of 5 used"),
        CODES: ("10 codes left", "Made on Sunday, 1 March 2026."),
    },
    "last_key": {
        STATUS: ("Protected, but you could lock yourself out", "There are no recovery codes"),
        METHODS: ("On, asked first",),
        KEYS: ("Only key", "1 of 5 used"),
        CODES: ("If your phone is lost, nothing lets you back in.",),
    },
    "throttled": {STATUS: ("Your account is well protected",), KEYS: ("2 of 5 used",), CODES: ("10 codes left",)},
    "maintenance": {STATUS: (*CLOSED, "Try again"), METHODS: ("On, asked first",), KEYS: CLOSED, CODES: CLOSED},
    "challenged": {METHODS: ("On, asked first", "Set up"), CODES: ("10 codes left",)},
}


@pytest.mark.parametrize("persona", PERSONAS)
def test_each_tab_says_where_the_account_stands_and_what_to_do(journey: Go, persona: str) -> None:
    async def steps(at: Rehearsal) -> None:
        for tab, texts in PERSONAS[persona].items():
            at.user.tab(tab)
            for text in texts:
                await at.user.until_text(text)

    journey(steps, persona=persona)


def test_who_is_signed_out_is_offered_to_sign_in(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        assert at.user.button("Sign in").isEnabled()

    journey(steps, persona="signed_out")


def test_before_the_first_answer_the_tabs_say_that_they_wait(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        held = at.wire.hold(GET_CONFIGURATION)
        await at.user.until_text("Being read from Roblox…")
        for tab in (STATUS, METHODS):
            at.user.tab(tab)
            assert at.user.sees("Your account is being read")
        assert not at.user.button("Refresh").isEnabled()
        held.set()
        await at.user.until_text("Ways to prove that it is you")
        await at.user.until_text("Read at")

    journey(steps, until_ready=False, on_the_way=hold_the_configuration)


def hold_the_configuration(world: Pretend) -> None:
    world.wire.hold(GET_CONFIGURATION)


def test_without_a_network_the_tabs_say_so_and_can_try_again(journey: Go) -> None:
    def cut(world: Pretend) -> None:
        world.wire.cut = True

    async def steps(at: Rehearsal) -> None:
        for tab in TABS:
            at.user.tab(tab)
            await at.user.until_text("There is no connection to Roblox.")
            assert at.user.button("Try again").isEnabled()
        at.wire.cut = False
        at.user.click("Try again")
        await at.user.until_text("No recovery codes")
        at.user.press(Qt.Key.Key_F5)
        at.user.tab(STATUS)
        await at.user.until_text("Only your password protects this account")

    journey(steps, on_the_way=cut)


def test_what_was_read_before_stays_and_says_that_it_is_old(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("Your account is well protected")
        at.wire.cut = True
        at.user.press(Qt.Key.Key_F5)
        await at.user.until_text("This is what was known before. There is no connection to Roblox.")
        assert at.user.reads("Your account is well protected")
        at.wire.cut = False
        at.user.click("Try again")
        await at.user.until(lambda: not at.user.reads("This is what was known before."))

    journey(steps, persona="guarded")


def test_reading_again_shows_what_has_changed(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("Only your password protects this account")
        at.simulator.world.configuration.turn_on_email()
        at.user.press(Qt.Key.Key_F5)
        await at.user.until_text("Protected, but you could lock yourself out")
        at.simulator.world.configuration.regenerate_recovery_codes()
        await at.user.click_when_enabled("Refresh")
        at.user.tab(CODES)
        await at.user.until_text("10 codes left")

    journey(steps)


def test_the_wizard_that_could_not_read_the_account_can_try_again(journey: Go) -> None:
    def no_metadata(world: Pretend) -> None:
        fault = Fault(kind=FaultKind.HTML, endpoint=GET_METADATA, times=100)
        world.simulator.world.faults.order(fault)

    async def steps(at: Rehearsal) -> None:
        at.user.tab(CODES)
        at.user.click("Set up two-step verification")
        await at.user.until_text("Roblox is working on two-step verification")
        at.user.click("Start")
        at.simulator.world.faults.clear()
        at.user.click("Try again")
        await at.user.until_text("Authenticator app")
        assert at.user.button("Continue").isEnabled()

    journey(steps, on_the_way=no_metadata)


MARKUP = '<img src="file:///nowhere"><b>Key</b>&amp;' + " and on" * 40


def nicknamed(world: Pretend) -> None:
    world.simulator.world.configuration.security_keys.registered[0].nickname = MARKUP
    world.simulator.world.account.display_name = "<h1>Penguin</h1>"


def test_what_the_service_says_is_text_and_nothing_more_in_tips_too(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        assert at.user.reads("<h1>Penguin</h1>")
        at.user.tab(KEYS)
        await at.user.until_text(MARKUP)
        assert {label.textFormat() for label in at.user.labels_that_read("<")} == {Qt.TextFormat.PlainText}
        for label in at.user.labels_that_read("<"):
            tip = QTextDocument()
            tip.setHtml(label.toolTip())
            assert tip.toPlainText() in {"", label.text()}

    journey(steps, persona="guarded", on_the_way=nicknamed)
