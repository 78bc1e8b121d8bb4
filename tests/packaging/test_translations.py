import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from environment import ROOT
from PySide6.QtCore import QTranslator
from translations import ENGLISH, files, fill_plurals

from desktop.views.language import Language

SCRIPT = "run: python3 packaging/bootstrap.py translate"


def plurals_in_the_code() -> set[str]:
    found = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "%n" in node.value:
                found.add(node.value)
    return found


def test_every_plural_of_the_code_has_both_english_forms() -> None:
    messages = list(ET.parse(ENGLISH).iter("message"))
    known = {message.findtext("source", "") for message in messages}
    in_code = plurals_in_the_code()
    assert len(in_code) > 5
    assert known == in_code, SCRIPT
    for message in messages:
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == 2, SCRIPT
        assert all("%n" in form and "(s)" not in form for form in forms), SCRIPT


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", text))


def translations(message: ET.Element) -> list[str]:
    """Give every form of a message, which is one unless it counts something."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def messages(ts: Path) -> dict[tuple[str, str], ET.Element]:
    """List the messages of a file by context and source."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(ts).iter("context")
        for message in context.iter("message")
    }


OTHERS = [ts for ts in files() if ts != ENGLISH]


def test_there_is_a_file_for_each_language_of_the_app() -> None:
    assert {ts.stem.removeprefix("twinbolt_") for ts in files()} == set(Language)


def test_no_sentence_of_the_code_is_missing(tmp_path: Path) -> None:
    """Collected anew, the code holds the very messages that the files hold."""
    collected = tmp_path / "twinbolt_collected.ts"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, "-silent", *sources, "-ts", collected], cwd=ROOT, check=True, capture_output=True)
    in_code = set(messages(collected))
    assert len(in_code) > 500
    for ts in OTHERS:
        assert set(messages(ts)) == in_code, f"{ts.name}: {SCRIPT}"


@pytest.mark.parametrize("ts", OTHERS, ids=lambda path: path.stem)
def test_every_sentence_is_translated_with_the_same_placeholders_and_a_letter_to_press(ts: Path) -> None:
    for (_, source), message in messages(ts).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"not translated: {source!r}"
        for words in translations(message):
            assert words.strip(), source
            counted = message.get("numerus") == "yes" and not placeholders(words)  # "one", in words
            assert counted or placeholders(words) == placeholders(source), f"{source!r}: {words!r}"
            assert ("&" in words) == ("&" in source), f"{source!r}: {words!r}"


@pytest.mark.parametrize("ts", files(), ids=lambda path: path.stem)
def test_what_is_compiled_says_what_was_written(ts: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm"))), SCRIPT
    for (context, source), message in messages(ts).items():
        expected = translations(message)
        numbers = (1, 2) if message.get("numerus") == "yes" else (-1,)
        compiled = [translator.translate(context, source, None, n) for n in numbers]
        assert list(dict.fromkeys(compiled)) == list(dict.fromkeys(expected)), SCRIPT


def test_one_and_many_follow_from_the_bracket(tmp_path: Path) -> None:
    ts = tmp_path / "x.ts"
    ts.write_text(
        "<TS><context><name>A</name><message numerus='yes'><source>%n code(s) left</source>"
        "<translation type='unfinished'><numerusform/><numerusform/></translation></message></context></TS>",
    )
    fill_plurals(ts)
    assert [form.text for form in ET.parse(ts).iter("numerusform")] == ["%n code left", "%n codes left"]


def test_a_file_with_all_its_plurals_is_left_as_it_was_written(tmp_path: Path) -> None:
    ts = tmp_path / "x.ts"
    ts.write_bytes(ENGLISH.read_bytes())
    fill_plurals(ts)
    assert ts.read_bytes() == ENGLISH.read_bytes()
