"""Trying out what was built: what a trial looks at, and that it says when something is wrong."""

import os
import sys
from pathlib import Path

import pytest
from fault import Fault
from linux.tree import DESKTOP_ENTRY
from trial.desktop_session import surroundings
from trial.program import call, menu_entries
from trial.root import Root

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


def test_the_menu_entries_are_read_as_installed(tmp_path: Path) -> None:
    installed = tmp_path / "applications" / DESKTOP_ENTRY.name
    installed.parent.mkdir(parents=True)
    installed.write_bytes(DESKTOP_ENTRY.read_bytes())
    assert menu_entries(tmp_path) == {"welcome": ["twinbolt"], "practice": ["twinbolt", "--practice"]}


@pytest.mark.parametrize(
    "does", ["raise SystemExit(1)", "import sys; print('Traceback (most recent call last)', file=sys.stderr)"]
)
def test_a_program_that_fails_fails_the_trial(does: str, tmp_path: Path) -> None:
    with pytest.raises(Fault):
        call([sys.executable, "-c", does], tmp_path)


def test_a_program_that_does_not_end_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trial.program._TIME_LIMIT_S", 0.3)
    os.mkfifo(tmp_path / "life")
    life = os.open(tmp_path / "life", os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(Fault, match="did not end within"):
        call(["sh", "-c", "sleep 60 > $HOME/life & wait"], tmp_path)
    os.set_blocking(life, True)
    with os.fdopen(life, "rb") as ended:
        assert ended.read() == b"", "that comes when nobody holds the other end any more"


def test_a_trial_sees_nothing_of_whoever_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=mine")
    monkeypatch.setenv("XDG_CONFIG_HOME", "mine")
    assert "mine" not in str(surroundings(tmp_path))


def test_files_of_packages_are_found_and_the_users_are_not(tmp_path: Path) -> None:
    for name in ("opt/twinbolt/twinbolt", "home/user/note"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    assert Root(tmp_path).files() == {"opt/twinbolt", "opt/twinbolt/twinbolt"}
