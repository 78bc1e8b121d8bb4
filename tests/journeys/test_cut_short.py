"""Killed at any moment between the request for new codes and the proof that they are saved, the app says so."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.services.account_overview import AccountOverview
from desktop.services.held_codes import HeldCodes, Holding
from desktop.services.recovery_codes import RecoveryCodesService, Verdict
from desktop.services.system import SystemClock
from desktop.viewmodels.recovery_codes import RecoveryCodesState, RecoveryCodesViewModel
from tests.support.cut_short import FileKeyring, Moments, open_account

MOMENTS = {
    1: "before the request is noted",
    2: "the request is noted",
    3: "the request goes out",
    4: "the answer is there and nobody has read it",
    5: "the codes are read",
    6: "the codes are in the keyring",
    7: "the codes are on screen",
    8: "a code was given back",
    9: "nothing is held any more",
}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Run the simulator alone, and give its address."""
    command = [sys.executable, "-m", "desktop.simulator", "--port", "0", "--persona", "guarded"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().removeprefix("READY ").strip()
        process.terminate()


def start_again(server: str, keyring: Path) -> tuple[RecoveryCodesState, Holding | None, RecoveryCodesStatus]:
    """What the app shows at its next start, what it holds, and what the service says."""

    async def look() -> tuple[RecoveryCodesState, Holding | None, RecoveryCodesStatus]:
        overview = AccountOverview(SystemClock())
        held = HeldCodes(overview, FileKeyring(keyring), SystemClock(), background=lambda looking: looking.close())
        service = RecoveryCodesService(overview, held)
        tab = RecoveryCodesViewModel(overview, held, service)
        session = await open_account(server, overview, Moments(0))
        await held.find(overview.user_id)
        await session.aclose()
        status = overview.state.recovery_codes.value
        assert status is not None
        return tab.state, service.holding, status

    return asyncio.run(look())


@pytest.mark.parametrize("moment", MOMENTS, ids=MOMENTS.get)
def test_codes_are_never_lost_in_silence(server: str, tmp_path: Path, moment: int) -> None:
    keyring = tmp_path / "keyring.json"
    before = start_again(server, keyring)[2]
    command = [sys.executable, "-m", "tests.support.cut_short", server, str(keyring), str(moment)]
    killed = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert killed.returncode == (1 if os.name == "nt" else -9), killed.stderr
    assert "END" not in killed.stdout
    tab, held, now = start_again(server, keyring)
    if now == before:
        assert tab.lost is (None if moment == 1 else Verdict.NOT_MADE)
    elif moment == max(MOMENTS):
        assert held is None
    elif held is not None and held.entry.codes:
        assert tab.waiting
        shown = killed.stdout.split()[1:]
        assert shown in ([], [code.reveal().replace(" ", "") for code in held.entry.codes.codes])
    else:
        assert tab.lost is Verdict.MADE


def test_nothing_happens_to_codes_when_nothing_happens(server: str, tmp_path: Path) -> None:
    keyring = tmp_path / "keyring.json"
    command = [sys.executable, "-m", "tests.support.cut_short", server, str(keyring), "0"]
    whole = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    assert whole.stdout.split()[-1] == "END"
    tab, held, _ = start_again(server, keyring)
    assert (held, tab.waiting, tab.lost) == (None, False, None)
