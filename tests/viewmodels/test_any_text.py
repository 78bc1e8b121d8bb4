"""Whatever is typed wherever something can be typed, something is said to it, and nothing breaks."""

import ast
import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.security_keys import NameCheck
from desktop.viewmodels.add_key.state import Step as KeyStep
from desktop.viewmodels.challenge.code import CodeViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from tests.faults.authenticator import SettingUp
from tests.faults.bench import Bench, bench
from tests.faults.checks import PassingCheck, held_up
from tests.faults.recovery_codes import ChangingCodes
from tests.faults.security_keys import AddingKey
from tests.structure.project_files import python_files
from tests.support.adding_keys import without_keys
from tests.support.odd_texts import ODD_TEXTS
from tests.support.pretend import Prepare
from tests.support.virtual_time import run

Typing = Callable[[str], Awaitable[object]]


async def set_up_code(at: Bench) -> Typing:
    visit = SettingUp(at, to_the_code=True)
    await visit.approach()

    async def type_it(text: str) -> None:
        visit.wizard.type_code(text)
        await visit.wizard.send_code()
        assert visit.says()
        assert not visit.is_busy()

    return type_it


async def password_of_a_flow(at: Bench) -> Typing:
    visit = ChangingCodes(at, Purpose.MAKE)
    await visit.approach()
    await visit.press()

    async def type_it(text: str) -> None:
        await visit.flow.give_password(Secret(text))
        assert visit.says()
        assert not visit.is_busy()

    return type_it


async def recovery_code_given_back(at: Bench) -> Typing:
    visit = ChangingCodes(at, Purpose.MAKE)
    await visit.approach()
    while not visit.is_done():
        await visit.press()
    saving = visit.flow.saving

    async def type_it(text: str) -> None:
        assert not await saving.give_back(text)

    return type_it


async def name_of_a_key(at: Bench) -> Typing:
    async def type_it(text: str) -> None:
        visit = AddingKey(at)
        visit.flow.type_name(text)
        await visit.flow.confirm_name()
        refused = visit.flow.state.name_check is not NameCheck.GOOD
        assert refused or visit.flow.state.step is not KeyStep.NAME
        assert not visit.flow.state.busy

    return type_it


def check(way: MediaType) -> Callable[[Bench], Awaitable[Typing]]:
    async def begin(at: Bench) -> Typing:
        visit = PassingCheck(at, way)
        await visit.approach()
        assert visit.dialog is not None
        await visit.dialog.choose(way)
        at.start(visit.dialog.enter())
        await asyncio.sleep(1)

        async def type_it(text: str) -> None:
            if isinstance(visit.way, CodeViewModel):
                await visit.way.submit(text)
            assert visit.says()
            assert not visit.is_busy()

        return type_it

    return begin


async def code_for_the_second_device(at: Bench) -> Typing:
    device = SecondDeviceViewModel(at.world.simulator.controls)

    async def type_it(text: str) -> None:
        assert not device.enter(text)
        assert device.state.unknown

    return type_it


PLACES: dict[str, tuple[str, Prepare | None, Callable[[Bench], Awaitable[Typing]]]] = {
    "setup_wizard/code": ("fresh", None, set_up_code),
    "flow/password": ("guarded", None, password_of_a_flow),
    "flow/code_back": ("guarded", None, recovery_code_given_back),
    "add_key/name": ("guarded", without_keys, name_of_a_key),
    "challenge/code": ("every_way", held_up, check(MediaType.AUTHENTICATOR)),
    "challenge/password": ("every_way", held_up, check(MediaType.PASSWORD)),
    "practice/second_device": ("guarded", None, code_for_the_second_device),
}
BY_THEMSELVES = {"key_question": "a PIN goes to the key, which is asked in test_practice_commands.py"}


@pytest.mark.parametrize("place", PLACES)
def test_anything_can_be_typed(place: str) -> None:
    persona, prepare, begin = PLACES[place]

    async def type_everything() -> None:
        async with bench(persona, prepare) as at:
            type_it = await begin(at)
            for kind, text in ODD_TEXTS.items():
                if kind != "half a character":  # which no field of Qt's hands over
                    await type_it(text)
        assert at.broke == []

    run(type_everything())


def test_every_field_of_the_window_is_one_of_these() -> None:
    made = {
        source.name.removeprefix("desktop/views/").removesuffix(".py")
        for source in python_files("desktop/views")
        if "/components/" not in source.name
        for _, node in source.nodes()
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"LineField", "CodeField", "PasswordField"}
    }
    assert made == PLACES.keys() | BY_THEMSELVES.keys()


def test_nothing_else_can_be_typed_into() -> None:
    editable = {"QLineEdit", "QTextEdit", "QPlainTextEdit"}
    found = {
        source.name
        for source in python_files("desktop/views")
        for _, node in source.nodes()
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in editable
        and not any(keyword.arg == "readOnly" for keyword in node.keywords)
    }
    assert found == set()
