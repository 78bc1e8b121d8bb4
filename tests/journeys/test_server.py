"""Against the pretend service in a process of its own, over a real socket."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.backend import Backend, loopback
from desktop.app.start import run
from desktop.command_line import Options, parse
from desktop.services.settings import settings_path
from desktop.simulator.personas import practice_account
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from tests.journeys.stays import PENGUIN, PUFFIN, Stay
from tests.journeys.steps import PASSWORD_FIELD
from tests.support.computer import computer
from tests.support.driver import Driver
from tests.support.leaks import leaks
from tests.support.running import run_in_window, sitting
from tests.support.witness import Witness

PASSWORD = practice_account().password
BANNER = "Test server: this window talks to a program on this computer, not to Roblox."


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)
    language.apply(qapp)


@pytest.fixture
def server() -> Iterator[str]:
    """Run the simulator alone, and give its address."""
    command = [sys.executable, "-m", "desktop.simulator", "--port", "0", "--persona", "challenged"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        ready = process.stdout.readline()
        try:
            yield ready.removeprefix("READY ").strip()
        finally:
            process.terminate()


class Devices:
    """The owner's other devices, reached over HTTP as by any other client."""

    def __init__(self, server: str) -> None:
        self._http = httpx.AsyncClient(base_url=server, trust_env=False)

    async def approve(self, account: str) -> None:
        action = {"action": "approve", "account": account}
        (await self._http.post("/practice/quick-sign-in", json=action)).raise_for_status()

    async def newest_code(self) -> str:
        code: str = (await self._http.get("/practice/inbox")).json()[0]["code"]
        return code

    async def aclose(self) -> None:
        await self._http.aclose()


class Visit:
    """What happens in one test, and every secret that travelled or was kept meanwhile."""

    def __init__(self, server: str, home: Path) -> None:
        self.server = server
        self.stay = Stay(home, "signed_out")
        self.stay.world.clock.time = time.time()  # the other process goes by the system's
        folder = settings_path("loopback").parent
        self.computer = computer(self.stay.world.clock, folder, keyring=self.stay.keyring)
        self.devices = Devices(server)
        self.kept: dict[str, str] = {}
        self._seen: list[Witness] = []

    @property
    def secrets(self) -> dict[str, str]:
        return self.kept | {name: secret for witness in self._seen for name, secret in witness.secrets.items()}

    def connect(self) -> Backend:
        way = loopback(self.server)

        def witnessed() -> httpx.AsyncBaseTransport:
            self._seen.append(Witness(way.transport()))
            return self._seen[-1]

        return Backend(transport=witnessed)

    async def sign_in(self, user: Driver, account: str) -> None:
        await self.stay.code(user)
        user.click("Keep me signed in on this computer")
        await self.devices.approve(account)
        await self.stay.poll(user)
        await user.until_text("Is that you?")
        user.click("Yes, that is me")
        await user.until_text("A code was sent")
        user.write(await self.devices.newest_code())
        user.click("Continue")
        await user.until_text(f"(@{account})")
        await user.until_text("Read at")

    async def make_codes(self, user: Driver) -> None:
        """Make recovery codes, pass the check that stands before it, and leave them unsaved."""
        user.tab("Recovery codes")
        user.click("Make new ones")
        user.click("Make new codes")
        for asked in ("Roblox asks for your password", "Roblox wants to be sure that it is still you."):
            await user.until_text(asked)
            await user.until(user.fields)
            user.type_into(PASSWORD_FIELD, PASSWORD)
            user.click("Continue")
        await user.until_text("Write down your recovery codes")
        user.click("Cancel")
        user.click("Stop here")

    async def steps(self) -> None:
        """Sign in to two accounts and stay so, switch, pass a check, start again, sign out."""
        async with sitting(Mode.LOOPBACK, self.connect, self.computer) as app:
            user = Driver(app)
            await user.until_text(BANNER)
            await user.until_text("Welcome to Twinbolt")
            user.click("Sign in")
            await self.sign_in(user, PUFFIN)
            user.click("Accounts")
            user.click("Add an account")
            await self.sign_in(user, PENGUIN)
            for account in (PUFFIN, PENGUIN):
                user.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
                user.press(Qt.Key.Key_Up if account is PUFFIN else Qt.Key.Key_Down)
                user.press(Qt.Key.Key_Return)
                await user.until_text(f"(@{account})")
            await self.make_codes(user)
            self.kept = {name: secret.reveal() for name, secret in self.stay.keyring.entries.items()}
        async with sitting(Mode.LOOPBACK, self.connect, self.computer) as app:
            user = Driver(app)
            await user.until_text("Write down your recovery codes")
            user.click("Cancel")
            user.click("Stop here")
            user.click("Accounts")
            user.click("Sign out of all")
            await user.until(lambda: not any(name.startswith("session") for name in self.stay.keyring.entries))
        await self.devices.aclose()


def test_two_accounts_over_a_socket_from_signing_in_to_signing_out_without_a_trace(
    qapp: QApplication,
    server: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    caplog.set_level("DEBUG")
    visit = Visit(server, tmp_path)
    run_in_window(qapp, lambda _: visit.steps())
    assert {name.rpartition("-")[0] for name in visit.kept} >= {"session", "intent-key"}
    kinds = {name.split()[0] for name in visit.secrets}
    assert kinds >= {
        "cookie",
        "password",
        "privateKey",
        "recoveryCodes",
        "set-cookie",
        "ticket",
        "token",
        "verificationToken",
        "x-csrf-token",
    }
    assert PASSWORD in visit.secrets.values()
    assert list(tmp_path.rglob("settings.json"))
    assert leaks(tmp_path, visit.secrets) == []
    said = capfd.readouterr()
    assert leaks((said.out + said.err + caplog.text).encode(), visit.secrets) == []


@pytest.mark.parametrize(
    "server", ["http://example.com", "https://127.0.0.1:1", "http://127.0.0.1.example.com", "nonsense", "http://[", ""]
)
def test_anything_but_this_computer_is_refused(server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(Options(server=server)) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("twinbolt: --server: ")


def test_a_server_and_practice_exclude_each_other() -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--practice", "--server", "http://127.0.0.1:1"])
    assert ended.value.code == 2


def test_the_program_itself_refuses_and_opens_nothing() -> None:
    command = [sys.executable, "-m", "desktop", "--server", "http://example.com"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
