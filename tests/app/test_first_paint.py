"""Nothing is loaded before the first paint that the first paint does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]

LOOK = """
import json, os, sys

class Look:
    "Is asked for each module, and ends the process at the first one that is loaded behind the painted window."

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "desktop.app.twinbolt":
            touched = [*vars(sys.modules["PySide6.QtWidgets"])]
            sources = [*sys.modules["linecache"].cache]
            print(json.dumps({"modules": [*sys.modules], "widgets": touched, "sources": sources}), flush=True)
            os._exit(0)

sys.meta_path.insert(0, Look)
from desktop.__main__ import main
main(["--practice", "--startup-report"])
"""

OTHERS = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
"""All that comes from outside of Python."""
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
OURS = """
desktop desktop.__main__ desktop.command_line
desktop.app desktop.app.import_hook desktop.app.memory desktop.app.opening desktop.app.places desktop.app.start
desktop.app.startup_report
desktop.services desktop.services.folders desktop.services.process_time
desktop.viewmodels desktop.viewmodels.shell_state
desktop.views desktop.views.account_header desktop.views.garbage desktop.views.ground desktop.views.icons
desktop.views.language desktop.views.look desktop.views.main_window desktop.views.resources
desktop.views.single_instance desktop.views.stage desktop.views.tab_order desktop.views.tabs
desktop.views.theme desktop.views.theme_palette desktop.views.theme_sheet
desktop.views.theme_text desktop.views.theme_tokens
desktop.views.wording desktop.views.wording.moments
"""
COMPONENTS = "desktop.views.components"
"""What widgets are made of, which is Qt and nothing else."""
HEAVY = {"asyncio", "concurrent", "email", "hashlib", "http", "multiprocessing", "socket", "sqlite3", "ssl", "xml"}
"""Of Python's own: what takes long to load, and is for what comes later."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a start says of itself when its window was painted."""
    home = str(tmp_path_factory.mktemp("home"))
    places = {f"XDG_{kind}_HOME": home for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    settings = {**os.environ, **places, "HOME": home, "TMPDIR": home}
    run = subprocess.run([sys.executable, "-c", LOOK], env=settings, capture_output=True, check=True, text=True)
    told: dict[str, list[str]] = json.loads(run.stdout.splitlines()[-1])
    return told


def test_what_is_loaded_at_the_first_paint(told: dict[str, list[str]]) -> None:
    loaded, touched = set(told["modules"]), set(told["widgets"])
    by_site = {name for name in loaded if name.startswith(("__", "_distutils_hack", "_virtualenv", "sitecustomize"))}
    packages = {name.partition(".")[0] for name in loaded - by_site}
    assert packages - set(sys.stdlib_module_names) - {"desktop"} <= OTHERS
    assert packages & HEAVY == set()
    assert {name for name in loaded if name.startswith("PySide6.Qt")} <= QT
    assert "QWidget" in touched
    assert "QStyle" not in touched, "PySide6 makes its many enumerations when it is first touched"
    ours = {name for name in loaded if name.partition(".")[0] == "desktop" and not name.startswith(COMPONENTS)}
    assert ours == set(OURS.split())


def test_no_source_is_read_to_load_a_module(told: dict[str, list[str]]) -> None:
    assert [path for path in told["sources"] if Path(path).is_relative_to(TOP / "desktop" / "views")] == []
