"""What becomes of a flow when nobody is there to decide: nothing is cut off, nothing is lost, nothing stays open."""

import asyncio

from desktop.contract import two_step
from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.viewmodels.add_key.state import Step as KeyStep
from desktop.viewmodels.flow import give_up
from desktop.viewmodels.recovery_codes_change.state import Leaving as CodesLeaving
from desktop.viewmodels.setup_wizard.state import Leaving
from tests.services.sign_ins import settle
from tests.support.adding_keys import AddingKeys, adding_keys
from tests.support.change_codes import Codes, bare, change_codes
from tests.support.changing import Changing, changing
from tests.support.set_up import SetUp, set_up


def test_an_answer_on_its_way_is_waited_for() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        answered = at.world.wire.hold(two_step.ENABLE_VERIFY_AUTHENTICATOR)
        sending = asyncio.ensure_future(at.send(at.code()))
        await settle()
        giving_up = asyncio.ensure_future(give_up(at.wizard))
        await settle()
        assert not at.state.closed
        answered.set()
        assert (await giving_up).leaving is Leaving.UNSAVED_CODES
        await sending
        assert at.is_on()
        assert at.state.closed
        assert not at.wizard.saving.state.codes

    set_up(steps)


def test_a_key_that_waits_for_its_owner_is_let_go() -> None:
    async def steps(at: AddingKeys) -> None:
        async def leave() -> None:
            await at.until(lambda state: bool(state.prompt.touch))
            left = await give_up(at.flow)
            assert (left.step, left.leaving) == (KeyStep.PLUG_IN, None)

        await at.to_the_key()
        await at.ask(at.plain, then=leave)
        assert at.state.closed
        assert not at.plain.state.waiting_for_touch
        assert at.registered == []

    adding_keys(steps)


def test_codes_that_are_not_known_to_be_saved_stay_held() -> None:
    async def steps(at: Codes) -> None:
        flow = at.flow()
        await flow.proceed()
        assert (await give_up(flow)).leaving is CodesLeaving.UNSAVED_CODES
        assert not flow.saving.state.codes
        found = await at.started_again()
        assert found is not None
        assert bare(found.entry.codes.codes) == at.unused

    change_codes(steps)


def test_where_leaving_means_nothing_nothing_is_asked() -> None:
    async def steps(at: Changing) -> None:
        assert (await give_up(at.flow)).leaving is None
        assert at.state.closed

    changing(Change(media_type=MediaType.EMAIL, on=True), steps)
