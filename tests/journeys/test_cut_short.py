"""Killed at any moment between the request for new codes and the proof that they are saved, the app says so."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.services.account_overview import AccountOverview
from desktop.services.codes_verdict import Verdict
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.system import SystemClock
from desktop.viewmodels.recovery_codes import RecoveryCodesState, RecoveryCodesViewModel
from tests.support.cut_short import Place, holder, open_account

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each run is forked off")
KILLS = 25
"""With a keyring, and as many without one."""


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    """Run the simulator alone."""
    command = [sys.executable, "-m", "desktop.simulator", "--port", "0", "--persona", "guarded"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        server = process.stdout.readline().removeprefix("READY ").strip()
        controls = HTTPConnection(server.removeprefix("http://"))
        controls.request("GET", "/practice/session")
        session = json.load(controls.getresponse())
        controls.close()
        yield Place(server, session["cookie"], session["userId"])
        process.terminate()


Run = Callable[[Path, str, int], dict[str, Any]]


@pytest.fixture(scope="module")
def run(place: Place) -> Iterator[Run]:
    """Make codes in a process of its own, which dies at a moment; tells how it ended."""
    command = [sys.executable, "-m", "tests.support.cut_short", *map(str, place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        runs, answers = process.stdin, process.stdout
        assert runs is not None
        assert answers is not None

        def once(folder: Path, keyring: str, moment: int) -> dict[str, Any]:
            folder.mkdir()
            runs.write(f"{folder} {keyring} {moment}\n")
            runs.flush()
            told: dict[str, Any] = json.loads(answers.readline())
            return told

        yield once
        runs.close()


def started_again(at: Place, folder: Path, keyring: str) -> tuple[RecoveryCodesState, RecoveryCodesStatus | None, str]:
    """What the app shows at its next start, what the service says, and the codes that are held."""

    async def look() -> tuple[RecoveryCodesState, RecoveryCodesStatus | None, str]:
        overview = AccountOverview(SystemClock())
        held = holder(overview, folder, keyring)
        service = RecoveryCodesService(overview, held)
        tab = RecoveryCodesViewModel(overview, held, service)
        session = await open_account(at, overview)
        await held.find(overview.user_id)
        await session.aclose()
        codes = service.holding.entry.codes.codes if service.holding is not None else ()
        return tab.state, overview.state.recovery_codes.value, "\n".join(code.reveal() for code in codes)

    return asyncio.run(look())


def lost_in_silence(at: Place, folder: Path, keyring: str) -> bool:
    """Whether new codes are gone after a run, and the next start says nothing, or something that is not so."""
    tab, now, held = started_again(at, folder, keyring)
    if repr(now) == (folder / "before").read_text():
        return tab.waiting or tab.lost not in {None, Verdict.NOT_MADE}
    if tab.waiting:
        shown = folder / "shown"
        return held != shown.read_text() if shown.exists() else not held
    saved = (folder / "saved").exists()
    return tab.lost not in {Verdict.MADE, Verdict.GONE} and not (saved and tab.lost is None)


@pytest.mark.parametrize("keyring", ["keyring", "none"])
def test_codes_are_never_lost_in_silence(place: Place, run: Run, tmp_path: Path, keyring: str) -> None:
    folder = tmp_path / "whole"
    whole = run(folder, keyring, 0)
    tab, now, _ = started_again(place, folder, keyring)
    assert (whole["ended"], tab.waiting, tab.lost) == (0, False, None)
    assert repr(now) != (folder / "before").read_text()
    seed = random.randrange(2**32)  # noqa: S311  (by the seed of the whole run)
    chance, killed = random.Random(seed), 0  # noqa: S311  (to be drawn again)
    while killed < KILLS:
        moment = chance.randrange(1, whole["moments"])
        here = f"killed at moment {moment} of {whole['moments']}, drawn from seed {seed}"
        folder = tmp_path / f"{killed}-{moment}"
        ended = run(folder, keyring, moment)["ended"]
        assert ended in {0, -signal.SIGKILL}, here  # no two runs are equally long, so one may end before its moment
        assert not lost_in_silence(place, folder, keyring), here
        killed += ended != 0
