"""What Linux lacks is named, installed where that is possible, and the list of it is complete."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import system_packages
from system_packages import (
    VENV_MODULE,
    apt_install,
    explanation,
    missing,
    provide,
    provide_for_building,
    provide_for_tests,
    require_for_building,
)
from unready import Unready

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")

ABSENT = "libtwinbolt-absent.so.9"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are found, but for `env`."""
    monkeypatch.setenv("PATH", str(tmp_path))
    env = shutil.which("env", path="/usr/bin:/bin")
    assert env
    (tmp_path / "env").symlink_to(env)
    return tmp_path


@pytest.fixture
def apt(path: Path) -> Path:
    """The notes of an apt-get that does nothing."""
    notes = path / "notes"
    program = path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$@" >> {notes}\n', encoding="utf-8")
    program.chmod(0o755)
    return notes


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "DEBIAN_PACKAGE_OF", {ABSENT: "libtwinbolt-absent9", "libc.so.6": "libc6"})


def test_every_library_that_the_window_loads_is_in_the_list() -> None:
    assert missing() == []
    qt = Path(find_spec("PySide6").origin).parent
    loaded = [*qt.glob("Qt/plugins/platforms/libq[xow]*.so"), *qt.glob("Qt/plugins/xcbglintegrations/*.so")]
    loaded += [qt / f"Qt{part}.abi3.so" for part in ("DBus", "Network", "PrintSupport", "Svg", "Widgets")]
    assert {"libqxcb.so", "libqwayland.so", "libqoffscreen.so"} <= {library.name for library in loaded}
    told = subprocess.run(["ldd", *loaded], capture_output=True, text=True, check=True).stdout
    assert "libQt6Gui.so.6 =>" in told
    assert [line.strip() for line in told.splitlines() if "not found" in line] == []


@pytest.mark.usefixtures("lacking")
def test_a_missing_library_is_named() -> None:
    assert missing() == [ABSENT]


def test_a_missing_venv_module_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    monkeypatch.setattr(system_packages, "find_spec", lambda name: None if name == "ensurepip" else find_spec(name))
    assert missing() == [VENV_MODULE]


def test_packages_are_installed_from_a_fresh_index(apt: Path) -> None:
    apt_install([VENV_MODULE, "libGL.so.1"], become_root=[])
    update, install = apt.read_text(encoding="utf-8").splitlines()
    assert update.endswith(" update")
    assert install.endswith(f" python3.{sys.version_info.minor}-venv libgl1")


def test_programs_that_tests_drive_are_installed_where_nobody_has_to_be_asked(
    apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "privilege", list)
    provide_for_tests()
    assert apt.read_text(encoding="utf-8").splitlines()[-1].endswith(" xvfb dbus gnome-keyring")


def test_what_packages_are_built_with_is_installed_once(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "privilege", list)
    monkeypatch.setattr(system_packages, "DEBIAN_PACKAGE_OF_BUILDING", {"env": "coreutils", ABSENT: "libabsent9"})
    monkeypatch.setattr(system_packages, "DEBIAN_PACKAGE_OF_CHECKING", {})
    provide_for_building()
    assert apt.read_text(encoding="utf-8").splitlines()[-1].endswith(" --no-install-recommends libabsent9")


@pytest.mark.usefixtures("apt")
def test_what_no_package_can_be_built_without_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "DEBIAN_PACKAGE_OF_BUILDING", {"env": "coreutils", ABSENT: "libabsent9"})
    with pytest.raises(Unready, match=ABSENT):
        require_for_building()


def test_without_the_right_to_install_the_tests_do_without(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "privilege", lambda: None)
    provide_for_tests()
    assert not apt.exists()


@pytest.mark.usefixtures("apt", "lacking")
def test_what_could_not_be_installed_is_explained() -> None:
    with pytest.raises(Unready, match="apt-get install libtwinbolt-absent9"):
        provide()


@pytest.mark.usefixtures("lacking")
def test_without_apt_nothing_is_tried(path: Path) -> None:
    with pytest.raises(Unready, match=ABSENT):
        provide()
    assert not (path / "notes").exists()


def test_fedora_finds_packages_by_library(path: Path) -> None:
    (path / "dnf").touch(0o755)
    assert "sudo dnf install 'libGL.so.1()(64bit)'" in explanation(["libGL.so.1"])


@pytest.mark.usefixtures("path")
def test_an_unknown_system_is_told_the_libraries() -> None:
    assert "libGL.so.1" in explanation(["libGL.so.1"])
