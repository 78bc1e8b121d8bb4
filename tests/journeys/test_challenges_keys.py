"""The challenge dialog with the practice keys on the dock."""

import json

from PySide6.QtCore import Qt

from desktop.contract import neighbours, two_step
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from tests.journeys.challenges import FIRST, challenge, in_dialog, to_the_dialog, to_the_way, until_passed
from tests.journeys.keys import BLACK, BLUE, WAITS, blinks, give_pin, plug_in, pull_out, touch, until_out
from tests.journeys.steps import Go
from tests.support.running import Rehearsal

SEVERAL = "Touch the key that you want to use"


def test_a_key_that_is_not_there_then_that_of_somebody_else_then_the_right_one(journey: Go) -> None:
    def only_one_key(simulator: Simulator) -> None:
        del simulator.world.configuration.security_keys.registered[1:]

    async def steps(at: Rehearsal) -> None:
        await until_out(at)
        await to_the_dialog(at)
        await to_the_way(at, "Security key")
        await at.user.until_text("No security key is plugged in.")
        await plug_in(at, BLACK)
        at.user.click("Try again")
        await give_pin(at)
        await touch(at, BLACK)
        await at.user.until_text("This key is not registered with your account.")
        await pull_out(at, BLACK)
        await plug_in(at, BLUE)
        at.user.click("Try again")
        await touch(at, BLUE)
        await until_passed(at)
        assert at.wire.count(two_step.START_SECURITY_KEY) == 3
        assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 1

    journey(steps, persona="every_way", prepare=only_one_key)


def test_a_passkey_proves_once_more_who_asks_and_the_keyboard_is_where_the_work_is(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await until_out(at)
        challenge(at, ChallengeKind.REAUTHENTICATION)
        await at.user.click_when_enabled("Refresh")
        await at.user.until_text("No security key is plugged in.")
        await at.user.until_focus("Try again")
        await plug_in(at, BLACK)
        at.user.press_mnemonic("Try again")
        await give_pin(at)
        await touch(at, BLACK)
        await at.user.until_focus("Practice Penguin")
        at.user.press_mnemonic("Continue")
        await until_passed(at)
        assert at.wire.count(neighbours.REAUTHENTICATE) == 1

    journey(steps, persona="every_way")


def test_of_several_keys_one_is_touched_and_changing_ones_mind_lets_go_of_all(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await until_out(at)
        await plug_in(at, BLUE)
        await plug_in(at, BLACK)
        await to_the_dialog(at)
        await to_the_way(at, "Security key")
        await at.user.until_text(SEVERAL)
        await at.user.until(lambda: blinks(at, BLUE) and blinks(at, BLACK))
        at.user.click("Back")
        await at.user.until_text("How do you want")
        await at.user.until(lambda: not blinks(at, BLUE) and not blinks(at, BLACK))
        at.user.click("Back")
        await at.user.until_text(FIRST)

        await to_the_way(at, "Security key")
        await at.user.until_text(SEVERAL)
        await touch(at, BLUE)
        await at.user.until_text(WAITS)
        assert not blinks(at, BLACK)
        await touch(at, BLUE)
        await until_passed(at)

    journey(steps, persona="every_way")


def test_hostile_options_reach_no_key_and_escape_ends_it_all(journey: Go) -> None:
    def ask_for_another_site(simulator: Simulator) -> None:
        keys = simulator.world.configuration.security_keys
        begin = keys.begin_assertion

        def begin_elsewhere(challenge_id: str) -> str:
            options = json.loads(begin(challenge_id))
            options["publicKey"]["rpId"] = "roblox.com.example"
            return json.dumps(options)

        keys.begin_assertion = begin_elsewhere  # type: ignore[method-assign]  # a service that went bad

    async def steps(at: Rehearsal) -> None:
        await until_out(at)
        await plug_in(at, BLUE)
        await to_the_dialog(at)
        await to_the_way(at, "Security key")
        await at.user.until_text("The request for the key names another website than Roblox, so it was stopped.")
        assert not blinks(at, BLUE)
        assert at.user.reads("Your key was not asked.")
        assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 0

        await to_the_way(at, "Passkey")
        await at.user.until(lambda: blinks(at, BLUE))
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until(lambda: not in_dialog(at))
        await at.user.until(lambda: not blinks(at, BLUE))
        at.user.tab("Recovery codes")
        await at.user.until_text("You stopped the check, so nothing was changed.")

    journey(steps, persona="every_way", prepare=ask_for_another_site)
