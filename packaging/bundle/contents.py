"""What goes into the bundle, and what stays out although PyInstaller finds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath

Entry = tuple[str, str, str]
"""PyInstaller's own: where the file goes, where it comes from (for a link: leads to), and its kind."""

WITH_DATA = ["fido2"]
"""Packages that read files which lie beside their modules."""
WITH_METADATA = [
    "PySide6-Essentials",
    "qasync",
    "httpx",
    "msgspec",
    "pyotp",
    "zxing-cpp",
    "fido2",
    "keyring",
    "truststore",
]
"""Packages whose version the app asks for (`--diagnose`)."""
EXCLUDED_MODULES = {
    "_codecs_cn": "text is UTF-8",
    "_codecs_hk": "text is UTF-8",
    "_codecs_iso2022": "text is UTF-8",
    "_codecs_jp": "text is UTF-8",
    "_codecs_kr": "text is UTF-8",
    "_codecs_tw": "text is UTF-8",
    "doctest": "for developers",
    "multiprocessing": "the app has threads, and no processes of its own",
    "pdb": "for developers",
    "pydoc": "for developers",
    "tkinter": "another toolkit",
    "unittest": "for developers",
    "xmlrpc": "comes with multiprocessing",
}
ON_LINUX_ALONE = {"PySide6.QtDBus"}
"""Modules that the app asks for on Linux and nowhere else."""
KEPT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plug-ins by folder, as far as the app or its user's desktop asks for them."""
_UNUSED_FILES = {
    "INSTALLER",  # how the packages got onto the machine that built this
    "RECORD",
    "REQUESTED",
    "direct_url.json",
    "opengl32sw.dll",  # nothing here draws in three dimensions
}
_UNUSED_SUFFIXES = {".ts"}  # what translations are compiled from
_LINKED = {"BINARY", "EXTENSION"}
_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def strangers(packages: Mapping[str, list[str]], pinned: set[str]) -> set[str]:
    """Name the importable packages that are here to build with, and are none of the app's.

    Args:
        packages: the distributions that provide a package, for each package that can be imported.
        pinned: the app's distributions.
    """
    ours = {re.sub(r"[-_.]+", "-", name).lower() for name in pinned}
    return {
        package
        for package, distributions in packages.items()
        if not ours & {re.sub(r"[-_.]+", "-", name).lower() for name in distributions}
    }


def shipped(
    entries: Iterable[Entry], imports: Callable[[str], Iterable[str]], *, languages: list[str], linux: bool
) -> list[Entry]:
    """Choose from what PyInstaller found what goes into the bundle.

    Args:
        entries: what was found.
        imports: names the libraries that a file is linked with.
        languages: those that the app speaks, and in which Qt's own buttons and menus are to speak as well.
        linux: whether the system has libraries of its own that it keeps up to date.
    """
    words = {words_of_qt(language) for language in languages}
    used = [entry for entry in entries if not _is_unused(PurePath(entry[0]), words)]
    return _reached([entry for entry in used if not (linux and _is_the_systems(entry))], imports)


def words_of_qt(language: str) -> str:
    """Name the file with what Qt's own buttons and menus say in a language."""
    return f"qtbase_{language}.qm"


def _reached(entries: list[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Leave out libraries of Qt that nothing else in the bundle loads, and links that lead to them."""
    sources = {PurePath(name).name: source for name, source, kind in entries if kind in _LINKED}
    known = {PurePath(name).name for name, _, kind in entries if kind in _LINKED and not _is_qts_library(name)}
    asked = [sources[name] for name in known]
    while asked:
        found = sources.keys() & set(imports(asked.pop())) - known
        known |= found
        asked += [sources[name] for name in found]

    def is_dropped(name: str) -> bool:
        return PurePath(name).name in sources.keys() - known

    return [entry for entry in entries if not is_dropped(entry[1] if entry[2] == "SYMLINK" else entry[0])]


def _is_unused(path: PurePath, words: set[str]) -> bool:
    if path.name in _UNUSED_FILES or path.suffix in _UNUSED_SUFFIXES:
        return True
    _, in_qt, rest = path.as_posix().partition("PySide6/")
    _, is_plugin, plugin = rest.partition("plugins/")
    if not is_plugin:
        return bool(in_qt) and "translations/" in rest and path.name not in words
    folder, _, file = plugin.partition("/")
    return file.removeprefix("lib").partition(".")[0] not in KEPT_PLUGINS.get(folder, set())


def _is_the_systems(entry: Entry) -> bool:
    name, source, kind = entry
    at_the_top = kind == "BINARY" and "/" not in name
    return at_the_top and source.startswith(_SYSTEM) and not name.startswith("libpython")


def _is_qts_library(name: str) -> bool:
    path = PurePath(name)
    return path.as_posix().startswith("PySide6/") and path.name.startswith(("libQt6", "Qt6", "libicu"))
