import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from environment import ROOT
from PySide6.QtCore import QTranslator
from translations import ENGLISH, FOLDER, fill_plurals

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


@pytest.mark.parametrize("ts", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_what_is_compiled_says_what_was_written(ts: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm"))), SCRIPT
    for context in ET.parse(ts).iter("context"):
        for message in context.iter("message"):
            expected = [form.text for form in message.iter("numerusform")]
            source = message.findtext("source", "")
            compiled = [translator.translate(context.findtext("name", ""), source, None, n) for n in (1, 2)]
            assert compiled == expected, SCRIPT


def test_one_and_many_follow_from_the_bracket(tmp_path: Path) -> None:
    ts = tmp_path / "x.ts"
    ts.write_text(
        "<TS><context><name>A</name><message numerus='yes'><source>%n code(s) left</source>"
        "<translation type='unfinished'><numerusform/><numerusform/></translation></message></context></TS>",
    )
    fill_plurals(ts)
    assert [form.text for form in ET.parse(ts).iter("numerusform")] == ["%n code left", "%n codes left"]
