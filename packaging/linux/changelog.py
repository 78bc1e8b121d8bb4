"""The release notes, which are written in the metainfo, in the form that Debian's tools read."""

from __future__ import annotations

import textwrap
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from product import MAINTAINER, METAINFO, NAME


def debian_changelog(metainfo: Path = METAINFO) -> str:
    """Write each release as an entry, the newest first."""
    return "\n".join(_entry(release) for release in ET.parse(metainfo).iterfind("./releases/release"))


def released_versions(metainfo: Path = METAINFO) -> list[str]:
    """Name the versions that there are notes for, the newest first."""
    return [release.get("version", "") for release in ET.parse(metainfo).iterfind("./releases/release")]


def _entry(release: ET.Element) -> str:
    day = datetime.fromisoformat(release.get("date", "")).replace(tzinfo=UTC)
    notes = [" ".join((note.text or "").split()) for note in release.iterfind("./description//*") if note.tag != "ul"]
    wrap = textwrap.TextWrapper(76, initial_indent="  * ", subsequent_indent="    ")
    changes = "\n".join(wrap.fill(note) for note in notes)
    first = f"{NAME} ({release.get('version')}) stable; urgency=medium"
    return f"{first}\n\n{changes}\n\n -- {MAINTAINER}  {format_datetime(day)}\n"
