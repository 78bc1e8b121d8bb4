"""What lies where: the top of the tree, the folder that must not be a package, the one place of the version."""

import re
from pathlib import PurePosixPath

import desktop
import packaging
from tests.structure.project_files import expect_none, names, texts

AT_THE_TOP = {"LICENSE", "README.md", "pyproject.toml", "desktop", "packaging", "resources", "tests"}


def test_the_top_holds_what_it_is_meant_to() -> None:
    top = {PurePosixPath(name).parts[0] for name in names()}
    unknown = {entry for entry in top if not entry.startswith(".")} - AT_THE_TOP
    expect_none(unknown, fix="put it into one of the folders that are there")


def test_the_folder_packaging_does_not_hide_the_library_of_that_name() -> None:
    assert "packaging/__init__.py" not in names(), "delete it: tools import PyPI's packaging"
    assert packaging.__file__, "this is the project's folder, not the library"


def test_the_version_is_written_once_and_has_its_release_notes() -> None:
    version = re.compile(rf"(?<![\w.]){re.escape(desktop.__version__)}(?![\w.])")
    written = [text.name for text in texts() if version.search(text.text) and not text.name.endswith(".lock")]
    notes = "packaging/linux/io.github.twinbolt.Twinbolt.metainfo.xml"
    assert written == ["desktop/__init__.py", notes], "read desktop.__version__ instead"
