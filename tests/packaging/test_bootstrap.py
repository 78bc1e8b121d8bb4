"""The bootstrap's commands, called as a person calls them, in a checkout that has only a pretended app."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import bootstrap
import pytest
from environment import Environment
from unready import Unready

PACKAGING = Path(__file__).parents[2] / "packaging"
APP = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd()}))
sys.exit(7)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that is ready to run: its environment is this Python under another name."""
    top = tmp_path / "a checkout"
    (top / "desktop").mkdir(parents=True)
    (top / "desktop" / "__main__.py").write_text(APP, encoding="utf-8")
    (top / "packaging").mkdir()
    for source in [*PACKAGING.glob("*.py"), *PACKAGING.glob("*.lock")]:
        shutil.copy(source, top / "packaging")
    return top


@pytest.fixture
def ready(checkout: Path) -> Path:
    def install(command: list[str]) -> None:
        if "venv" in command:
            environment.python.parent.mkdir(parents=True)
            environment.python.symlink_to(sys.executable)

    lock = checkout / "packaging" / "requirements.lock"
    environment = Environment(checkout / ".venv", locks=(lock,), run=install)
    environment.provide(lock)
    return checkout


def call(checkout: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "bootstrap.py", *arguments],
        env={**inherited, **environ},
        cwd=checkout.parent,
        capture_output=True,
        text=True,
        check=False,
    )


DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
symlinks = pytest.mark.skipif(sys.platform == "win32", reason="the pretended environment is a symbolic link")


@symlinks
@pytest.mark.parametrize(
    ("given", "passed"),
    [
        ([], ["--practice"]),
        (["--practice", "guarded"], ["--practice", "guarded"]),
        (["--server", "http://127.0.0.1:8000"], ["--server", "http://127.0.0.1:8000"]),
    ],
)
def test_the_app_is_run_from_the_checkout_with_its_arguments(ready: Path, given: list[str], passed: list[str]) -> None:
    answer = call(ready, "run", *given, QT_QPA_PLATFORM="offscreen")
    assert json.loads(answer.stdout) == {"arguments": passed, "folder": str(ready)}
    assert answer.returncode == 7


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_without_a_display_nothing_is_installed(checkout: Path) -> None:
    answer = call(checkout, "run")
    assert answer.returncode == 2
    assert "no display" in answer.stderr
    assert "xvfb-run" in answer.stderr
    assert not (checkout / ".venv").exists()


@symlinks
@pytest.mark.parametrize("argument", ["--help", "--version", "--diagnose"])
def test_what_opens_no_window_needs_no_display(ready: Path, argument: str) -> None:
    assert json.loads(call(ready, "run", argument).stdout)["arguments"] == [argument]


@pytest.mark.parametrize("environ", [{name: "any"} for name in DISPLAYS])
def test_each_kind_of_display_will_do(environ: Mapping[str, str]) -> None:
    bootstrap.require_display(environ, "linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_one(platform: str) -> None:
    bootstrap.require_display({}, platform)


def test_an_empty_display_is_none() -> None:
    with pytest.raises(Unready):
        bootstrap.require_display({"DISPLAY": ""}, "linux")


@pytest.mark.parametrize("arguments", [[], ["walk"]])
def test_an_unknown_command_is_answered_with_the_known_ones(checkout: Path, arguments: list[str]) -> None:
    answer = call(checkout, *arguments)
    assert answer.returncode == 2
    assert all(f"bootstrap.py {command}" in answer.stderr for command in ("run", "test", "lock"))


def test_with_a_python_that_does_not_fit_another_takes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[list[str]] = []
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    monkeypatch.setattr(bootstrap.interpreter, "find_fitting", lambda: "python3.13")
    monkeypatch.setattr(bootstrap, "hand_over", lambda command: taken.append(command) or 0)
    assert bootstrap.main(["run", "--practice"]) == 0
    assert taken == [["python3.13", str(PACKAGING / "bootstrap.py"), "run", "--practice"]]


def test_without_any_python_that_fits_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bootstrap.main(["run"]) == 2
    assert "Python 3.11 to 3.13" in capsys.readouterr().err
