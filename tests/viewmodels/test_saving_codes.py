"""Codes leave the screen: printed, saved, copied; each with what can go wrong."""

import asyncio
from pathlib import Path

import pytest

from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.saved_file import Outcome
from desktop.viewmodels.saving_codes import Attempt, SavingCodesViewModel, Way
from tests.support.change_codes import Codes, change_codes

NAME = "roblox-recovery-codes-Practice_Penguin_7"


async def saving(at: Codes) -> SavingCodesViewModel:
    flow: ChangeCodesViewModel = at.flow()
    await flow.proceed()
    return flow.saving


def lines(model: SavingCodesViewModel) -> str:
    return "\n".join(code.reveal() for code in model.state.codes.codes)


def test_printing_hands_the_codes_to_the_printer_and_nothing_else_secret() -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        await model.print_out()
        (sheet,) = at.printer.sheets
        assert (sheet.account_name, sheet.codes) == ("Practice Penguin/7", model.state.codes)
        assert model.state.attempt == Attempt(way=Way.PRINT, outcome=Outcome.DONE)

    change_codes(steps)


def test_a_printer_may_fail_and_its_owner_may_think_better_of_it() -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        at.printer.refused = True
        await model.print_out()
        assert model.state.attempt is None
        at.printer.broken = True
        await model.print_out()
        assert model.state.attempt == Attempt(way=Way.PRINT, outcome=Outcome.FAILED)
        assert not model.state.busy

    change_codes(steps)


def test_a_file_holds_one_code_a_line(tmp_path: Path) -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        await model.save_file()
        assert at.dialog.suggested == [f"{NAME}.txt"]
        assert (tmp_path / f"{NAME}.txt").read_text(encoding="utf-8") == lines(model) + "\n"
        await model.save_pdf()
        assert (tmp_path / f"{NAME}.pdf").read_bytes().startswith(b"%PDF")

    change_codes(steps, folder=tmp_path)


def test_a_file_that_is_there_is_left_alone_until_its_owner_says_otherwise(tmp_path: Path) -> None:
    async def steps(at: Codes) -> None:
        model, path = await saving(at), tmp_path / f"{NAME}.txt"
        path.write_text("mine")
        await model.save_file()
        assert model.state.attempt == Attempt(way=Way.FILE, outcome=Outcome.EXISTS, file_name=path.name)
        assert path.read_text() == "mine"
        await model.replace_file()
        assert path.read_text() == lines(model) + "\n"
        await model.replace_file()
        assert model.state.attempt == Attempt(way=Way.FILE, outcome=Outcome.DONE, file_name=path.name)

    change_codes(steps, folder=tmp_path)


@pytest.mark.parametrize("folder", [None, Path("no such folder")])
def test_saving_may_be_given_up_or_fail(folder: Path | None) -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        await model.save_file()
        attempt = model.state.attempt
        assert (attempt.outcome if attempt else None) == (Outcome.FAILED if folder else None)
        assert not model.state.busy

    change_codes(steps, folder=folder)


def test_the_clipboard_is_cleared_in_time_and_the_seconds_are_counted() -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        counting = asyncio.ensure_future(model.copy())
        await asyncio.sleep(0)
        assert at.clipboard.text == lines(model)
        assert model.state.clears_in_s == 60
        at.account.world.clock.advance(59)
        await asyncio.sleep(0)
        assert model.state.clears_in_s == 1
        at.account.world.clock.advance(1)
        await counting
        assert (at.clipboard.text, model.state.clears_in_s) == ("", 0)

    change_codes(steps)


def test_what_was_copied_since_stays_on_the_clipboard() -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        counting = asyncio.ensure_future(model.copy())
        await asyncio.sleep(0)
        at.clipboard.text = "something else"
        at.account.world.clock.advance(1)
        await asyncio.sleep(0)
        assert model.state.clears_in_s == 0
        at.account.world.clock.advance(60)
        await counting
        assert at.clipboard.text == "something else"

    change_codes(steps)


def test_whoever_looks_the_codes_up_again_is_asked_for_the_same_one() -> None:
    async def steps(at: Codes) -> None:
        model = await saving(at)
        model.ask()
        asked = {model.state.asked}
        for _ in range(5):
            model.ask()
            asked.add(model.state.asked)
        assert len(asked) == 1

    change_codes(steps)
