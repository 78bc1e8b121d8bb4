"""What a page would keep from whoever uses it with a screen reader or with the keyboard alone."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.views.components.choice import Choice
from desktop.views.components.secret_text import DOT, SecretText
from desktop.views.qr_code import QrCode
from desktop.views.tab_order import follow_layout
from tests.support.driver import Driver

TRANSLATIONS = Path(__file__).parent.parent.parent / "resources" / "translations"
CONTROLS = QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit | QPlainTextEdit | QProgressBar | QTabBar
"""What is operated, and what counts."""
OF_THE_SYSTEM = ("qt_spinbox_lineedit", "qt_toolbar_ext_button", "ScrollLeftButton", "ScrollRightButton")
"""Parts of Qt's own controls, which speak through these."""
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
Said = QAccessible.Text


def unspoken(window: QWidget) -> list[str]:
    """Say what is wrong with what is on screen in ``window``."""
    follow_layout(window)
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    controls = [widget for widget in shown if isinstance(widget, CONTROLS) and widget.objectName() not in OF_THE_SYSTEM]
    faults = [f"{_described(widget)}: {fault}" for widget in controls for fault in _faults_of(widget)]
    faults += [f"{_described(widget)}: {fault}" for widget in shown for fault in _faults_in(widget)]
    return [*faults, *_alike(controls), *_letters(controls)]


def controls_in(window: QWidget) -> int:
    """Count what there is to operate."""
    return sum(widget.isVisible() for widget in window.findChildren(QWidget) if isinstance(widget, CONTROLS))


def backwards(user: Driver) -> list[str]:
    """Say where Tab goes against the order of reading. It does so once, in coming round to the top."""
    before = user.focus()
    back = [(a, b) for a, b in pairwise(user.tab_round()) if not _is_read_later(b, a)]
    before.setFocus()
    return [f"Tab goes from {_described(a)} to {_described(b)}" for a, b in back] if len(back) > 1 else []


def _is_read_later(one: QWidget, other: QWidget) -> bool:
    here, there = _place(one), _place(other)
    return here.top() >= there.bottom() or here.left() >= there.right()


def spoken(widget: QWidget) -> QAccessibleInterface:
    """Give what a screen reader sees of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {spoken(widget).text(Said.Name)!r}"


def _faults_of(control: QWidget) -> Iterator[str]:
    told = spoken(control)
    name, description, state = told.text(Said.Name), told.text(Said.Description), told.state()
    if not name.strip():
        yield "has no name"
    if name == control.accessibleDescription():
        yield "says its name twice"
    if told.role() in SAYS_NOTHING:
        yield "has no role"
    if state.disabled == control.isEnabled() or (control.hasFocus() and not state.focused):
        yield "says of itself what is not so"
    if isinstance(control, QToolButton) and not control.toolTip():
        yield "is a picture without a tip"
    if isinstance(control, QrCode | Choice) and not description:
        yield "has no description"
    if isinstance(control, QLineEdit) and control.echoMode() is QLineEdit.EchoMode.Password:
        yield from [] if state.passwordEdit else ["does not say that it hides what is typed"]


def _faults_in(widget: QWidget) -> Iterator[str]:
    has_no_role = spoken(widget).role() in SAYS_NOTHING and widget.objectName() not in OF_THE_SYSTEM
    takes_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    if has_no_role and takes_keyboard and widget.isEnabled():
        yield "takes the keyboard and has no role"
    if has_no_role and widget.accessibleName():
        yield "has a name that nobody reads out"
    if isinstance(widget, SecretText) and DOT in spoken(widget).text(Said.Description):
        yield "reads dots out"
    parts = [part for part in widget.children() if isinstance(part, QWidget) and part.isVisible() and _says(part)]
    yield from (f"reads {_described(a)} before {_described(b)}" for a, b in pairwise(parts) if _is_above(b, a))


def _says(widget: QWidget) -> bool:
    """Whether anything in a widget is read out."""
    return bool(spoken(widget).text(Said.Name)) or any(
        bool(spoken(part).text(Said.Name)) for part in widget.findChildren(QWidget) if part.isVisible()
    )


def _place(widget: QWidget) -> QRect:
    """Say where a widget is, as if nothing was scrolled."""
    scrolled, above = 0, widget.parentWidget()
    while above is not None:
        scrolled += above.verticalScrollBar().value() if isinstance(above, QScrollArea) else 0
        above = above.parentWidget()
    return QRect(widget.mapToGlobal(QPoint(0, scrolled)), widget.size())


def _is_above(one: QWidget, other: QWidget) -> bool:
    """Whether ``one`` is further up than ``other``, and not in a column of its own further on."""
    here, there = _place(one), _place(other)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    in_another_column = here.right() < there.left() if mirrored else here.left() > there.right()
    return here.bottom() <= there.top() and not in_another_column


def _alike(controls: list[QWidget]) -> list[str]:
    names = Counter(
        (spoken(widget).text(Said.Name), widget.metaObject().className())
        for widget in controls
        if isinstance(widget, QAbstractButton) and widget.isEnabled()
    )
    return [f"{count} buttons are called {name!r}" for (name, _), count in names.items() if count > 1]


def _letters(controls: list[QWidget]) -> list[str]:
    """Find letters that two buttons answer to. What is on screen is English; every language has the same buttons."""
    captions = {control.text() for control in controls if isinstance(control, QAbstractButton) and control.isEnabled()}
    faults = []
    for language, words in {"English": dict[str, str](), **translations()}.items():
        marked = [words.get(caption, caption) for caption in sorted(captions)]
        letters = Counter(letter for caption in marked if (letter := _letter(caption)))
        for letter in (letter for letter, count in letters.items() if count > 1):
            clash = [caption for caption in marked if _letter(caption) == letter]
            faults.append(f"in {language}, {letter} is for {clash}")
    return faults


def _letter(caption: str) -> str:
    _, mark, rest = caption.replace("&&", "").partition("&")
    return rest[0].upper() if mark and rest else ""


@cache
def translations() -> dict[str, dict[str, str]]:
    """Give what each language says for what English says."""
    return {ts.stem: dict(_words(ts)) for ts in sorted(TRANSLATIONS.glob("*.ts"))}


def _words(ts: Path) -> Iterator[tuple[str, str]]:
    for message in ET.parse(ts).iter("message"):
        yield message.findtext("source", ""), message.findtext("translation", "")
