"""Whatever is typed or pasted into the wizard's fields, the app stands."""

from PySide6.QtCore import Qt

from desktop.contract.two_step import ENABLE_AUTHENTICATOR, ENABLE_VERIFY_AUTHENTICATOR
from tests.journeys.steps import CODE_FIELD, PASSWORD_FIELD, Go, running_code, to_the_code, to_the_password
from tests.support.odd_texts import ODD_TEXTS
from tests.support.pretend import demands_password
from tests.support.running import Rehearsal


def test_the_code_field_takes_anything_and_sends_it_once(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        for sent, (kind, text) in enumerate(ODD_TEXTS.items(), 1):
            at.user.field(CODE_FIELD).clear()
            at.user.field(CODE_FIELD).setFocus()
            at.user.paste(text)
            assert at.user.button("Turn it on").isEnabled(), kind
            at.user.click("Turn it on")
            await at.user.until_text("Roblox says that this code is not right.")
            assert at.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == sent, kind
            at.user.write("1")

    journey(steps)


def test_a_code_pasted_with_what_apps_put_around_it_is_right(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        for pasted in ("{0} {1}", " {0}-{1}\n", "\u202a{0}\u00a0{1}\u202c"):
            at.user.paste(pasted.format(*running_code(at).split(" ")))
            assert at.user.reads("This code matches"), repr(pasted)
            at.user.field(CODE_FIELD).selectAll()
            at.user.press(Qt.Key.Key_Delete)
            assert not at.user.reads("This code matches")

    journey(steps)


def test_the_password_field_takes_anything(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_password(at)
        for text in ODD_TEXTS.values():
            at.user.field(PASSWORD_FIELD).setFocus()
            at.user.paste(text)
            asked = at.wire.count(ENABLE_AUTHENTICATOR)
            at.user.click("Continue")
            assert not at.user.field(PASSWORD_FIELD).text()
            await at.user.until(lambda asked=asked: at.wire.count(ENABLE_AUTHENTICATOR) > asked)
            await at.user.until_enabled("Cancel")
            assert at.user.reads("That password was not right.")
        at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")

    journey(steps, prepare=demands_password)
