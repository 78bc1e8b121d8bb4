"""The version and the date of a build come from one place each, and everything that names the product agrees."""

import ast
import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import product
import pytest
from linux.changelog import debian_changelog, released_versions
from linux.tree import DESKTOP_ENTRY, MANUAL
from product import APPLICATION_ID, METAINFO

import desktop
from desktop.app.start import APPLICATION_ID as ID_OF_THE_APP
from desktop.command_line import _parser
from desktop.views.language import Language

PRACTICE = "Desktop Action practice"


def test_there_is_one_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _parser().parse_args(["--version"])
    assert capsys.readouterr().out == f"Twinbolt {product.version()}\n"
    assert desktop.__version__ == product.version() == released_versions()[0]


def test_there_is_one_name() -> None:
    assert ID_OF_THE_APP == APPLICATION_ID
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP_ENTRY, encoding="utf-8")
    described = ET.parse(METAINFO).getroot()
    assert entry["Desktop Entry"]["Icon"] == described.findtext("id") == APPLICATION_ID
    assert described.findtext("launchable") == DESKTOP_ENTRY.name == f"{APPLICATION_ID}.desktop"
    assert entry["Desktop Entry"]["Exec"] == described.findtext("provides/binary") == product.NAME


def test_the_menu_speaks_the_languages_of_the_app() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP_ENTRY, encoding="utf-8")
    for group, key in (("Desktop Entry", "Comment"), ("Desktop Entry", "GenericName"), (PRACTICE, "Name")):
        assert {name for name in entry[group] if name.startswith(f"{key.lower()}[")} == {
            f"{key}[{language}]".lower() for language in Language if language != Language.ENGLISH
        }
    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    summaries = {summary.get(xml_lang, "en") for summary in ET.parse(METAINFO).getroot().iterfind("summary")}
    assert summaries == set(Language)


def test_the_manual_page_tells_of_every_option() -> None:
    told = MANUAL.read_text(encoding="utf-8").replace("\\-", "-")
    options = [option for action in _parser()._actions for option in action.option_strings if option != "-h"]
    assert [option for option in options if option not in told] == []


def test_the_changelog_is_made_of_the_release_notes() -> None:
    first, *notes, last = debian_changelog().strip().splitlines()
    assert first == f"twinbolt ({desktop.__version__}) stable; urgency=medium"
    assert last.startswith(" -- The Twinbolt developers <")
    assert max(map(len, notes)) <= 80


def test_a_build_is_dated_as_the_commit_unless_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "7")
    assert product.moment() == 7
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert product.moment(tmp_path) % 86400 == 0, "outside of a checkout it is the day of the last release"


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", DESKTOP_ENTRY], ["appstreamcli", "validate", "--no-net", METAINFO]],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tools_find_no_fault(command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip("not installed")
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_building_needs_nothing_but_python() -> None:
    inside_of_the_environment = {"accessibility_bus.py", "inside.py"}
    builders = list((product.ROOT / "packaging").rglob("*.py"))
    own = {path.stem for path in builders} | {"bundle", "linux", "macos", "trial", "windows"}
    for path in builders:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)}
        imported |= {name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names}
        foreign = {name.partition(".")[0] for name in imported} - own - sys.stdlib_module_names
        assert not foreign or path.name in inside_of_the_environment, f"{path.name} imports {foreign}"
