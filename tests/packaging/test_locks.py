"""The lock files pin and hash what pyproject.toml asks for, and say nothing of where it comes from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).parents[2]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = TOP / "packaging" / "requirements.lock"
DEVELOPMENT = TOP / "packaging" / "requirements-dev.lock"
ASKED = {
    RUNTIME: PROJECT["dependencies"],
    DEVELOPMENT: [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]],
}
REMEDY = "run `python3 packaging/bootstrap.py lock`"

locks = pytest.mark.parametrize("lock", ASKED, ids=lambda lock: lock.stem)


def entries(lock: Path) -> list[str]:
    """The lock's requirements, each with its hashes on one line."""
    return lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def pins(lock: Path) -> dict[str, Requirement]:
    requirements = [Requirement(entry.partition(" --hash")[0]) for entry in entries(lock)]
    return {canonicalize_name(requirement.name): requirement for requirement in requirements}


@locks
def test_everything_is_pinned_and_hashed(lock: Path) -> None:
    shape = re.compile(r"[a-z0-9-]+==[^\s;]+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [entry for entry in entries(lock) if not shape.fullmatch(entry)] == []


@locks
def test_what_pyproject_asks_for_is_pinned_within_its_range(lock: Path) -> None:
    pinned = pins(lock)
    for asked in map(Requirement, ASKED[lock]):
        name = canonicalize_name(asked.name)
        assert name in pinned, f"{name} is not in {lock.name}: {REMEDY}"
        (pin,) = pinned[name].specifier
        assert pin.version in asked.specifier, f"{lock.name} has {name} {pin.version}: {REMEDY}"


def test_the_app_is_tested_with_the_packages_that_it_ships_with() -> None:
    tested, shipped = pins(DEVELOPMENT), pins(RUNTIME)
    assert {name: tested[name].specifier for name in shipped} == {name: shipped[name].specifier for name in shipped}, (
        REMEDY
    )


def test_the_app_ships_without_the_tools() -> None:
    tools = {canonicalize_name(Requirement(tool).name) for tool in PROJECT["optional-dependencies"]["dev"]}
    assert tools & set(pins(RUNTIME)) == set()
