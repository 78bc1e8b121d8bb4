"""The lock files pin and hash what pyproject.toml asks for, and say nothing of where it comes from."""

import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from environment import BUILD_LOCK, DEVELOPMENT_LOCK, ROOT, RUNTIME_LOCK
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pins import pinned_names, pins

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED = {
    RUNTIME_LOCK: PROJECT["dependencies"],
    DEVELOPMENT_LOCK: [*PROJECT["dependencies"], *EXTRAS["dev"]],
    BUILD_LOCK: [*PROJECT["dependencies"], *EXTRAS["build"]],
}
SYSTEMS = [("linux", "x86_64"), ("win32", "AMD64"), ("darwin", "arm64"), ("darwin", "x86_64")]
REMEDY = "run `python3 packaging/bootstrap.py lock`"

locks = pytest.mark.parametrize("lock", ASKED, ids=lambda lock: lock.stem)


def entries(lock: Path) -> list[str]:
    """The lock's requirements, each with its hashes on one line."""
    return lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def versions(lock: Path) -> dict[str, dict[str, str]]:
    """The version of each package, by the marker of where it holds."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for pin in pins(lock):
        found[pin.name][pin.marker] = pin.version
    return found


@locks
def test_everything_is_pinned_and_hashed(lock: Path) -> None:
    shape = re.compile(r"[a-z0-9-]+==[^\s;]+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [entry for entry in entries(lock) if not shape.fullmatch(entry)] == []


@locks
def test_what_pyproject_asks_for_is_pinned_within_its_range(lock: Path) -> None:
    pinned = versions(lock)
    for asked in map(Requirement, ASKED[lock]):
        name = canonicalize_name(asked.name)
        assert name in pinned, f"{name} is not in {lock.name}: {REMEDY}"
        meant = [version for marker, version in pinned[name].items() if applies(asked, marker)]
        assert meant, f"{lock.name} has no {name} for {asked.marker}: {REMEDY}"
        assert set(meant) == set(asked.specifier.filter(meant)), f"{lock.name} has {name} {meant}: {REMEDY}"


def applies(asked: Requirement, marker: str) -> bool:
    """Whether a pin is for one of the systems that are asked about."""
    systems = [{"sys_platform": system, "platform_machine": machine} for system, machine in SYSTEMS]
    return any(
        Marker(marker).evaluate(system) if marker else True
        for system in systems
        if asked.marker is None or asked.marker.evaluate(system)
    )


@pytest.mark.parametrize("lock", [DEVELOPMENT_LOCK, BUILD_LOCK], ids=lambda lock: lock.stem)
def test_the_app_is_tested_and_built_with_the_packages_that_it_ships_with(lock: Path) -> None:
    other, shipped = versions(lock), versions(RUNTIME_LOCK)
    assert {name: set(other[name].values()) for name in shipped} == {
        name: set(found.values()) for name, found in shipped.items()
    }, REMEDY


def test_the_app_ships_without_the_tools() -> None:
    tools = {canonicalize_name(Requirement(tool).name) for extra in EXTRAS.values() for tool in extra}
    assert tools & pinned_names(RUNTIME_LOCK) == set()
