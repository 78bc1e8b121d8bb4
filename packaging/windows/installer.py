"""How the installer is compiled from a bundle; NSIS does that on Linux as well."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from product import DIST, NAME, PREPARED, TITLE, version
from unready import Unready
from workshop import make

from windows.languages import languages_of_the_app, nsis_lines

_SCRIPT = Path(__file__).with_name("twinbolt.nsi")
_VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Twinbolt developers"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{title}.exe"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def build_installer(bundle: Path, icon: Path | None = None, output: Path | None = None) -> Path:
    """Compile the installer; give it.

    Args:
        bundle: the folder that it is to install.
        icon: another one than the app's.
        output: another file than the one in dist/.

    Raises:
        Unready: NSIS is not there.
        Fault: it does not accept the script.
    """
    output = output or DIST / f"{TITLE}-{version()}-windows-x86_64-setup.exe"
    output.parent.mkdir(parents=True, exist_ok=True)
    sizes = [path.stat().st_size for path in bundle.rglob("*") if path.is_file()]
    with tempfile.TemporaryDirectory() as folder:
        languages = Path(folder) / "languages.nsh"
        languages.write_text(nsis_lines(languages_of_the_app()), encoding="utf-8")
        told = {
            "VERSION": ".".join(map(str, four_numbers(version()))),
            "SHOWN_VERSION": version(),
            "BUNDLE": bundle,
            "OUTPUT": output,
            "LANGUAGES": languages,
            "ICON": icon or PREPARED / "icons" / "twinbolt.ico",
            "SIZE_KIB": sum(sizes) // 1024,
        }
        defines = [f"-D{name}={value}" for name, value in told.items()]
        make([_makensis(), "-WX", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(_SCRIPT)])
    return output


def _makensis() -> str:
    """Find the compiler; its own installer on Windows does not make it known."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else "")
    if not found:
        raise Unready("NSIS is not installed: there is no makensis.")
    return found


def version_info() -> str:
    """Write the version resource of the program itself, in the form that PyInstaller reads."""
    return _VERSION_INFO.format(numbers=four_numbers(version()), version=version(), title=TITLE, name=NAME)


def four_numbers(shown: str) -> tuple[int, ...]:
    """Give a version in the only form that Windows takes."""
    numbers = [int(part) for part in shown.split(".")]
    return (*numbers, *[0] * (4 - len(numbers)))
