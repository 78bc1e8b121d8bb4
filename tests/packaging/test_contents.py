"""What the bundle holds is chosen by rule: what Qt loads by itself stays, what nothing asks for goes."""

from bundle.contents import Entry, shipped, strangers

QT = "PySide6/Qt/lib"
PLUGINS = "PySide6/Qt/plugins"
FOUND: list[Entry] = [
    ("PySide6/QtGui.abi3.so", "site/QtGui.abi3.so", "EXTENSION"),
    (f"{QT}/libQt6Gui.so.6", "site/libQt6Gui.so.6", "BINARY"),
    ("libQt6Gui.so.6", f"{QT}/libQt6Gui.so.6", "SYMLINK"),
    (f"{QT}/libicudata.so.73", "site/libicudata.so.73", "BINARY"),
    (f"{QT}/libQt6Quick.so.6", "site/libQt6Quick.so.6", "BINARY"),
    ("libQt6Quick.so.6", f"{QT}/libQt6Quick.so.6", "SYMLINK"),
    (f"{PLUGINS}/platforms/libqxcb.so", "site/libqxcb.so", "BINARY"),
    (f"{PLUGINS}/platforms/libqvnc.so", "site/libqvnc.so", "BINARY"),
    ("PySide6/Qt/translations/qtbase_de.qm", "site/qtbase_de.qm", "DATA"),
    ("PySide6/Qt/translations/qtbase_nn.qm", "site/qtbase_nn.qm", "DATA"),
    ("PySide6/Qt/translations/designer_de.qm", "site/designer_de.qm", "DATA"),
    ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"),
    ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"),
    ("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"),
    ("httpx-1.dist-info/METADATA", "site/httpx-1.dist-info/METADATA", "DATA"),
    ("httpx-1.dist-info/RECORD", "site/httpx-1.dist-info/RECORD", "DATA"),
]
LINKED_WITH = {
    "site/QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
    "site/libQt6Gui.so.6": ["libicudata.so.73", "libX11.so.6"],
}


def left_out(*, linux: bool) -> list[str]:
    kept = shipped(FOUND, lambda file: LINKED_WITH.get(file, []), languages=["en", "de"], linux=linux)
    return [name for name, _, _ in FOUND if name not in [entry[0] for entry in kept]]


def test_what_is_not_used_or_the_systems_own_stays_out() -> None:
    assert left_out(linux=True) == [
        f"{QT}/libQt6Quick.so.6",
        "libQt6Quick.so.6",
        f"{PLUGINS}/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_nn.qm",
        "PySide6/Qt/translations/designer_de.qm",
        "libX11.so.6",
        "httpx-1.dist-info/RECORD",
    ]


def test_elsewhere_nothing_counts_as_the_systems() -> None:
    assert "libX11.so.6" not in left_out(linux=False)


def test_what_is_only_here_to_build_with_is_named() -> None:
    packages = {"httpx": ["httpx"], "jaraco": ["jaraco.classes", "tool"], "PIL": ["pillow"], "PySide6": ["PySide6_X"]}
    assert strangers(packages, {"httpx", "jaraco-classes", "pyside6-x"}) == {"PIL"}
