"""The way through adding a key, forth and back, where nothing goes wrong that the owner did not want."""

from msgspec.structs import replace

from desktop.contract import two_step
from desktop.model.methods import MediaType
from desktop.security_key.failures import Trouble
from desktop.services.security_keys import NameCheck
from desktop.simulator.media import MediaType as PretendMethod
from desktop.simulator.personas import AUTHENTICATOR_KEY
from desktop.simulator.service import Simulator
from desktop.viewmodels.add_key.state import AddKeyState, Hindrance, Step
from tests.support.adding_keys import PIN, AddingKeys, adding_keys


def with_five_keys(simulator: Simulator) -> None:
    keys = simulator.world.configuration.security_keys
    keys.registered = [replace(keys.registered[0], nickname=f"Key {number}") for number in range(5)]


def test_the_first_key_turns_the_method_on_and_the_second_is_a_spare() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.add("Mine")
        assert at.state.step is Step.DONE
        assert at.state.result is not None
        assert (at.state.result.first, at.state.used) == (True, 1)
        configuration = at.overview.state.configuration.value
        assert configuration is not None
        assert configuration.is_on(MediaType.SECURITY_KEY)

        at.flow.add_another()
        assert at.state.step is Step.NAME
        await at.to_the_key("Spare")
        await at.ask(at.guarded, touch=True, then=lambda: at.give_pin(PIN, tries_left=8))
        assert at.state.result is not None
        assert (at.state.result.first, at.state.used) == (False, 2)
        assert at.registered == ["Mine", "Spare"]

    adding_keys(steps)


def test_a_name_is_judged_before_the_service_sees_it() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.add("Mine")
        at.flow.add_another()
        for name, check in (
            ("", NameCheck.EMPTY),
            ("   ", NameCheck.EMPTY),
            ("x" * 41, NameCheck.TOO_LONG),
            (" Mine ", NameCheck.TAKEN),
            ("x" * 40, NameCheck.GOOD),
        ):
            at.flow.type_name(name)
            assert at.state.name_check is check
            await at.flow.confirm_name()
            assert at.state.step is (Step.PLUG_IN if check is NameCheck.GOOD else Step.NAME)
        assert at.world.wire.count(two_step.ENABLE_SECURITY_KEY) == 1

    adding_keys(steps)


def test_keys_that_come_and_go_are_seen() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.until(lambda state: not state.devices)
        at.plain.plug()
        await at.until(lambda state: [device.name for device in state.devices] == ["Plain key"])
        at.plain.unplug()
        await at.until(lambda state: not state.devices)

    adding_keys(steps, watch=True)


def test_stopping_while_the_key_waits_lets_go_of_it() -> None:
    async def steps(at: AddingKeys) -> None:
        async def stop() -> None:
            await at.until(lambda state: state.prompt.touch)
            at.flow.ask_to_leave()

        await at.to_the_key()
        await at.ask(at.plain, then=stop)
        assert not at.plain.waiting_for_touch
        assert at.state.step is Step.PLUG_IN
        assert at.state.trouble is not None
        assert at.state.trouble.trouble is Trouble.CANCELLED
        await at.ask(at.plain, touch=True)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_stopping_while_the_pin_is_asked_for_tries_none() -> None:
    async def steps(at: AddingKeys) -> None:
        async def stop() -> None:
            await at.until(lambda state: state.prompt.pin)
            at.flow.ask_to_leave()

        await at.to_the_key()
        await at.ask(at.guarded, then=stop)
        assert at.state.prompt.pin is None
        assert at.guarded.state.pin_tries_left == 8
        assert at.registered == []

    adding_keys(steps)


def test_without_an_authenticator_that_comes_first_and_then_the_flow_goes_on() -> None:
    async def steps(at: AddingKeys) -> None:
        assert (at.state.step, at.state.hindrance) == (Step.NOT_YET, Hindrance.NEEDS_AUTHENTICATOR)
        world = at.world.simulator.world
        world.configuration.authenticator.install(AUTHENTICATOR_KEY)
        world.configuration.methods.turn_on(PretendMethod.AUTHENTICATOR)
        await at.overview.refresh()
        assert at.state.step is Step.NAME

    adding_keys(steps, persona="fresh")


def test_with_five_keys_there_is_no_room() -> None:
    async def steps(at: AddingKeys) -> None:
        assert (at.state.step, at.state.hindrance) == (Step.NOT_YET, Hindrance.FULL)

    adding_keys(steps, prepare=with_five_keys)


def test_a_flow_that_is_left_keeps_nothing() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.to_the_key()
        at.flow.ask_to_leave()
        assert at.state == AddKeyState(step=Step.PLUG_IN, closed=True)

    adding_keys(steps)
