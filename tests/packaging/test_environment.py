"""The virtual environment is made once, made anew when it no longer fits, and never taken from somebody else."""

import shutil
import sys
from pathlib import Path

import pytest
from environment import Environment, run_or_give_up
from unready import Unready


class Installer:
    """Stands in for venv and pip: notes what was asked for, and fails once told to."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.breaks_at = ""

    def __call__(self, command: list[str]) -> None:
        step = command[2] if command[1] == "-m" else "check"
        if step == self.breaks_at:
            raise Unready
        self.steps.append(step)
        if step == "venv":
            python = Environment(Path(command[-1])).python
            python.parent.mkdir(parents=True)
            python.touch()

    def taken(self) -> list[str]:
        steps, self.steps = self.steps, []
        return steps


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1", encoding="utf-8")
    return lock


@pytest.fixture
def development(tmp_path: Path) -> Path:
    lock = tmp_path / "requirements-dev.lock"
    lock.write_text("one==1\ntwo==2", encoding="utf-8")
    return lock


@pytest.fixture
def installer() -> Installer:
    return Installer()


@pytest.fixture
def environment(tmp_path: Path, runtime: Path, development: Path, installer: Installer) -> Environment:
    return Environment(tmp_path / "checkout", locks=(runtime, development), run=installer)


FROM_NOTHING = ["venv", "pip", "check"]
ON_TOP = ["pip", "check"]


def test_the_second_time_nothing_is_installed(environment: Environment, runtime: Path, installer: Installer) -> None:
    environment.provide(runtime)
    assert installer.taken() == FROM_NOTHING
    environment.provide(runtime)
    assert installer.taken() == []


def test_the_tools_come_on_top_of_what_the_app_needs(
    environment: Environment, runtime: Path, development: Path, installer: Installer
) -> None:
    environment.provide(runtime)
    installer.taken()
    environment.provide(development)
    assert installer.taken() == ON_TOP
    assert environment.holds(runtime)


@pytest.mark.parametrize("step", FROM_NOTHING)
def test_an_interrupted_installation_starts_from_nothing(
    environment: Environment, runtime: Path, installer: Installer, step: str
) -> None:
    installer.breaks_at = step
    with pytest.raises(Unready):
        environment.provide(runtime)
    assert not environment.holds(runtime)
    installer.breaks_at = ""
    installer.taken()
    environment.provide(runtime)
    assert installer.taken() == FROM_NOTHING


def test_a_changed_lock_makes_the_environment_anew(
    environment: Environment, runtime: Path, installer: Installer
) -> None:
    environment.provide(runtime)
    (environment.folder / "left over").mkdir()
    installer.taken()
    runtime.write_text("one==2", encoding="utf-8")
    environment.provide(runtime)
    assert installer.taken() == FROM_NOTHING
    assert not (environment.folder / "left over").exists()


def test_another_python_makes_the_environment_anew(
    environment: Environment, runtime: Path, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide(runtime)
    installer.taken()
    monkeypatch.setattr(sys, "base_prefix", "elsewhere")
    environment.provide(runtime)
    assert installer.taken() == FROM_NOTHING


def test_a_moved_checkout_makes_the_environment_anew(
    environment: Environment, runtime: Path, development: Path, installer: Installer, tmp_path: Path
) -> None:
    environment.provide(runtime)
    installer.taken()
    moved = Environment(environment.folder.rename(tmp_path / "moved"), locks=(runtime, development), run=installer)
    moved.provide(runtime)
    assert installer.taken() == FROM_NOTHING


def test_an_uninstalled_base_python_makes_the_environment_anew(
    environment: Environment, runtime: Path, installer: Installer
) -> None:
    environment.provide(runtime)
    installer.taken()
    shutil.rmtree(environment.python.parent)
    environment.provide(runtime)
    assert installer.taken() == FROM_NOTHING


def test_somebody_elses_environment_is_left_alone(
    environment: Environment, runtime: Path, installer: Installer
) -> None:
    theirs = environment.folder / "pyvenv.cfg"
    theirs.parent.mkdir()
    theirs.write_text("theirs", encoding="utf-8")
    with pytest.raises(Unready, match="Rename or delete"):
        environment.provide(runtime)
    assert installer.taken() == []
    assert theirs.read_text(encoding="utf-8") == "theirs"


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes a privilege there")
def test_another_checkouts_environment_is_not_emptied_through_a_link(
    environment: Environment, runtime: Path, tmp_path: Path, installer: Installer
) -> None:
    environment.provide(runtime)
    link = tmp_path / "linked"
    link.symlink_to(environment.folder)
    runtime.write_text("one==2", encoding="utf-8")
    with pytest.raises(Unready, match="made by something else"):
        Environment(link, locks=(runtime,), run=installer).provide(runtime)
    assert environment.python.exists()


def test_only_hashed_wheels_are_installed(runtime: Path, tmp_path: Path) -> None:
    commands: list[list[str]] = []
    Environment(tmp_path / "checkout", locks=(runtime,), run=commands.append).provide(runtime)
    (pip,) = (command for command in commands if "pip" in command)
    assert {"--require-hashes", "--only-binary=:all:"} <= set(pip)


def test_a_step_that_fails_stops_the_installation() -> None:
    with pytest.raises(Unready):
        run_or_give_up([sys.executable, "-c", "raise SystemExit(1)"])
