"""The challenge dialog, by each of its ways."""

from desktop.contract import two_step
from desktop.simulator.generic_challenges import ChallengeKind
from tests.journeys.challenges import CHOICE, FIRST, challenge, to_the_dialog, to_the_way
from tests.journeys.keys import BLACK, WAITS, give_pin, plug_in, touch, until_out
from tests.journeys.steps import to_the_choice
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour

AUTHENTICATOR = "Code from your authenticator app"
QUESTION = "Somebody wants to pass a check for your account. Is it you?"


async def _typed(at: Rehearsal, stop: Stop) -> None:
    await to_the_dialog(at)
    await stop(at.user, "check, by authenticator")
    at.user.type_into(AUTHENTICATOR, "000000")
    at.user.click("Continue")
    await at.user.until_text("This code is not right.")
    await stop(at.user, "check, a wrong code")
    at.user.click("Another way")
    await at.user.until_text(CHOICE)
    await stop(at.user, "check, the ways")
    at.user.click("Back")
    await at.user.until_text(FIRST)
    await to_the_way(at, "Email code", "A code was sent to")
    await stop(at.user, "check, by email")
    await to_the_way(at, "Text message (SMS)", "A code was sent to")
    await stop(at.user, "check, by text message")
    await to_the_way(at, "Recovery codes", "Type one of your recovery codes")
    await stop(at.user, "check, by recovery code")
    await to_the_way(at, "Password", "Type your Roblox password")
    await stop(at.user, "check, by password")
    await to_the_way(at, "Authenticator app", FIRST)
    at.simulator.world.limits.close(20)
    at.user.type_into(AUTHENTICATOR, "000000")
    at.user.click("Continue")
    await at.user.until_text("The next try is possible in 20 s.")
    await stop(at.user, "check, too many tries")


async def _device(at: Rehearsal, stop: Stop) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Another device", "Waiting for the answer")
    await at.user.until_text(QUESTION)
    await stop(at.user, "check, by another device")
    at.clock.advance(301)
    await at.user.until_text("Nobody answered there in time.")
    await stop(at.user, "check, no answer from the device")
    at.user.click("Ask again")
    await at.user.until_text("Waiting for the answer")
    await at.user.until_text(QUESTION)
    at.user.click("Deny")
    at.clock.advance(3)
    await at.user.until_text("was said on the other device.")
    await stop(at.user, "check, no from the device")


async def _key(at: Rehearsal, stop: Stop) -> None:
    await until_out(at)
    await to_the_dialog(at)
    await to_the_way(at, "Security key")
    await at.user.until_text("No security key is plugged in.")
    await stop(at.user, "check, no key is plugged in")
    await plug_in(at, BLACK)
    at.user.click("Try again")
    await at.user.until_text("Type the PIN of the key")
    await stop(at.user, "check, the PIN of the key")
    await give_pin(at)
    await at.user.until_text(WAITS)
    await stop(at.user, "check, touch the key")
    await to_the_way(at, "Passkey")
    await give_pin(at)
    await touch(at, BLACK)
    await at.user.until_text("Choose whose passkey to use")
    await stop(at.user, "check, whose passkey")


async def _reauthentication(at: Rehearsal, stop: Stop) -> None:
    challenge(at, ChallengeKind.REAUTHENTICATION)
    await at.user.click_when_enabled("Refresh")
    await at.user.until_text("Type your Roblox password")
    await stop(at.user, "check, who asks")


async def _for_browsers(at: Rehearsal, stop: Stop) -> None:
    to_the_choice(at)
    challenge(at, ChallengeKind.CAPTCHA, endpoint=two_step.ENABLE_AUTHENTICATOR)
    at.user.click("Continue")
    await at.user.until_text("that only a browser can show")
    at.browser.missing = True
    at.user.click("Open roblox.com")
    await at.user.until_text("No browser could be opened.")
    await stop(at.user, "check, for browsers alone")


TOURS: dict[str, Tour] = {
    "typed checks": Tour(steps=_typed, persona="every_way"),
    "check by device": Tour(steps=_device, persona="every_way"),
    "check by key": Tour(steps=_key, persona="every_way"),
    "check of the password": Tour(steps=_reauthentication, persona="fresh"),
    "check for browsers": Tour(steps=_for_browsers),
}
