"""The project runs on the Pythons that pyproject.toml names, and finds one of them if it was called with another."""

import sys
import tomllib
from pathlib import Path

import pytest
from interpreter import NEWEST, OLDEST, find_fitting, fits
from packaging.specifiers import SpecifierSet
from unready import Unready

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_the_range_is_the_one_of_pyproject() -> None:
    accepted = SpecifierSet(tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["requires-python"])
    minors = [minor for minor in range(40) if f"3.{minor}.1" in accepted]
    assert [minor for minor in range(40) if fits((3, minor, 1))] == minors
    assert ((3, minors[0]), (3, minors[-1])) == (OLDEST, NEWEST)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, says: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    program.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_the_newest_fitting_python_is_found(path: Path) -> None:
    put(path, "python3.14", "echo /too/new")
    put(path, "python3.12", "echo /fits")
    put(path, "python3.11", "echo /fits/too")
    assert find_fitting() == "/fits"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_a_shim_for_a_python_that_is_not_there_is_passed_over(path: Path) -> None:
    put(path, "python3.13", "exit 127")
    put(path, "python3.11", "echo /fits")
    assert find_fitting() == "/fits"


@pytest.mark.usefixtures("path")
def test_without_any_the_range_is_named() -> None:
    with pytest.raises(Unready, match=r"3\.11 to 3\.13"):
        find_fitting()
