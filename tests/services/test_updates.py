"""New versions are looked for only if the owner wants that, and an old file shown again is noticed."""

import asyncio
from pathlib import Path

import pytest

from desktop.contract import release_file as contract
from desktop.services.release_file import Doubt
from desktop.services.updates import OFFICIAL, Finding, UpdateSearch
from tests.support.pretend import AppClock, TestClock
from tests.support.releases import ADDRESS, SOURCE, release_file


class Shelf:
    """Where the file lies."""

    def __init__(self, *files: bytes | None) -> None:
        self.files = list(files)
        self.asked: list[str] = []

    async def fetch(self, address: str) -> bytes | None:
        self.asked.append(address)
        return self.files.pop(0)


def search(path: Path, *files: bytes | None, running: str = "1.0.0") -> tuple[UpdateSearch, Shelf]:
    shelf = Shelf(*files)
    clock = AppClock(TestClock())
    return UpdateSearch(path / "updates.json", shelf.fetch, clock, source=SOURCE, running=running), shelf


def test_nothing_is_looked_for_unless_it_is_wanted(tmp_path: Path) -> None:
    updates, _ = search(tmp_path)
    assert updates.possible
    assert not asyncio.run(updates.wanted())


def test_the_wish_outlives_the_app(tmp_path: Path) -> None:
    asyncio.run(search(tmp_path)[0].want(wanted=True))
    assert asyncio.run(search(tmp_path)[0].wanted())


@pytest.mark.parametrize(("running", "newer"), [("1.0.0", "2.0.0"), ("2.0.0", ""), ("2.0.1", "")])
def test_a_newer_version_is_named(tmp_path: Path, running: str, newer: str) -> None:
    updates, shelf = search(tmp_path, release_file(), running=running)
    assert asyncio.run(updates.look()) == Finding(newer=newer)
    assert shelf.asked == [ADDRESS]


def test_an_old_file_shown_again_is_noticed_in_a_later_run(tmp_path: Path) -> None:
    asyncio.run(search(tmp_path, release_file(serial=6))[0].look())
    assert asyncio.run(search(tmp_path, release_file(serial=5))[0].look()) == Finding(doubt=Doubt.ROLLED_BACK)
    assert asyncio.run(search(tmp_path, release_file(serial=6))[0].look()) == Finding(newer="2.0.0")


def test_what_is_not_believed_is_not_remembered(tmp_path: Path) -> None:
    asyncio.run(search(tmp_path, release_file(serial=99, expires="2000-01-01"))[0].look())
    assert asyncio.run(search(tmp_path, release_file())[0].look()) == Finding(newer="2.0.0")


def test_what_cannot_be_reached_is_no_news(tmp_path: Path) -> None:
    assert asyncio.run(search(tmp_path, None)[0].look()) == Finding(unreachable=True)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"wanted": "yes", "serial": 1}', b"\xff"])
def test_a_broken_memory_is_no_wish(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "updates.json").write_bytes(content)
    assert not asyncio.run(search(tmp_path)[0].wanted())


def test_there_is_a_key_if_and_only_if_there_is_an_address() -> None:
    assert len(OFFICIAL.key) == (32 if contract.ADDRESS else 0)
    assert not contract.ADDRESS or contract.ADDRESS.startswith("https://")
