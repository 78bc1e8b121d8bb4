"""What is built: its names, its version, and the moment that every file of a build is dated to."""

from __future__ import annotations

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

from environment import ROOT
from fault import Fault

NAME = "twinbolt"
TITLE = "Twinbolt"
TRIAL = f"{NAME}-trial"
"""The executable that what was built is tried with; it lies in no package."""
APPLICATION_ID = "io.github.twinbolt.Twinbolt"
SUMMARY = "See, set up and repair the two-step verification of your own Roblox account"
MAINTAINER = "The Twinbolt developers <noreply@twinbolt.github.io>"
METAINFO = ROOT / "packaging" / "linux" / f"{APPLICATION_ID}.metainfo.xml"
DIST = ROOT / "dist"
WORK = ROOT / "build"
PREPARED = WORK / "prepared"


def version() -> str:
    """Read the version from the one place where it is written."""
    found = re.search(r'^__version__ = "([^"]+)"$', (ROOT / "desktop" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise Fault("desktop/__init__.py does not say which version this is.")
    return found[1]


def languages(folder: Path = ROOT / "resources" / "translations") -> list[str]:
    """Name the languages that the app speaks, English first."""
    spoken = {path.stem.partition("_")[2] for path in folder.glob(f"{NAME}_*.ts")}
    return sorted(spoken, key=lambda language: (language != "en", language))


def moment(folder: Path = ROOT) -> int:
    """Give the moment of the build in seconds since 1970.

    It is what SOURCE_DATE_EPOCH says, else when the commit was made; in a source archive, the day of the last release.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    git = ["git", "-C", str(folder), "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        answer = ""
    return int(answer) if answer.isdigit() else _day_of_last_release()


def _day_of_last_release() -> int:
    newest = ET.parse(METAINFO).getroot().find("./releases/release")
    if newest is None:
        raise Fault(f"{METAINFO.name} has no release.")
    return int(datetime.fromisoformat(newest.get("date", "")).replace(tzinfo=UTC).timestamp())
