"""The words in the code and the files that translate them: collected by lupdate, filled, compiled by lrelease.

English needs a file for its plurals alone. The code writes a plural as ``code(s)``, and both forms follow from that.
"""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from environment import ROOT, Environment

FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "twinbolt_en.ts"
UNFINISHED = "translation[@type='unfinished']"
_COLLECT = ["-locations", "none", "-no-obsolete", "-source-language", "en"]


def files() -> list[Path]:
    """List the translations, each named after its language."""
    return sorted(FOLDER.glob("twinbolt_*.ts"))


def update(environment: Environment) -> int:
    """Bring the translations in line with the code, and compile them."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    return max(_update(environment, ts, sources) for ts in files())


def _update(environment: Environment, ts: Path, sources: list[str]) -> int:
    language = ts.stem.removeprefix("twinbolt_")
    which = ["-pluralonly"] if ts == ENGLISH else []
    collect = [str(environment.script("pyside6-lupdate")), *_COLLECT, *which, "-target-language", language, *sources]
    status = subprocess.run([*collect, "-ts", str(ts)], cwd=ROOT, check=False).returncode
    if status:
        return status
    if ts == ENGLISH:
        fill_plurals(ts)
    return compile_to(environment, ts, ts.with_suffix(".qm"))


def fill_plurals(ts: Path) -> None:
    """Write both English forms of every plural that has none yet. A file without such is left as lupdate wrote it."""
    tree = ET.parse(ts)
    unfilled = [message for message in tree.iter("message") if message.find(UNFINISHED) is not None]
    if not unfilled:
        return
    for message in unfilled:
        source = message.findtext("source", "")
        one, many = source.replace("(s)", ""), source.replace("(s)", "s")
        for form, words in zip(message.iter("numerusform"), (one, many), strict=True):
            form.text = words
    for translation in tree.findall(f".//{UNFINISHED}"):
        del translation.attrib["type"]
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(tree.getroot(), "unicode")}\n')


def compile_to(environment: Environment, ts: Path, qm: Path) -> int:
    """Compile one file for Qt."""
    command = [str(environment.script("pyside6-lrelease")), "-silent", str(ts), "-qm", str(qm)]
    return subprocess.run(command, check=False).returncode
