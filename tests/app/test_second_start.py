"""Whoever starts the app twice, since the first start seems to do nothing, has one window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

TOP = Path(__file__).parents[2]
WAITS_FOR_ROBLOX = """
import asyncio
import desktop.app.twinbolt
from desktop.__main__ import main

async def never(*_):
    print("reading", flush=True)
    await asyncio.Event().wait()

desktop.app.twinbolt.Twinbolt._first_look = never
main(["--practice"])
"""
PATIENCE_S = 20


@pytest.fixture
def home() -> Iterator[str]:
    """A place with a short name, as sockets need."""
    with TemporaryDirectory() as place:
        yield place


def test_a_second_start_gives_way_to_one_that_is_still_reading_the_account(home: str) -> None:
    places = {f"XDG_{kind}_HOME": home for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    settings = {**os.environ, **places, "HOME": home, "TMPDIR": home, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WAITS_FOR_ROBLOX]
    with subprocess.Popen(command, cwd=TOP, env=settings, stdout=subprocess.PIPE, text=True) as first:
        try:
            assert first.stdout is not None
            assert first.stdout.readline() == "reading\n"
            second = [sys.executable, "-m", "desktop", "--practice"]
            assert subprocess.run(second, cwd=TOP, env=settings, timeout=PATIENCE_S, check=False).returncode == 0
            assert first.poll() is None
        finally:
            first.kill()
