"""Takes the journey of practice from within the app, where neither a screen nor an accessibility bus is to be had.

It goes on in a thread of its own. Whatever it looks at or presses is looked at and pressed by Qt's thread.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from trial.steps import ARRIVED, JOURNEYS, PATIENCE_S, NeverSeen

W = TypeVar("W", bound=QWidget)
Look = Callable[[], str | None]

_PAUSE_S = 0.05


class _Errands(QObject):
    """Runs what other threads ask for in the thread that it was made in."""

    _asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def done(self, look: Look) -> str | None:
        """Have something done, and give what came of it."""
        answer: Future[str | None] = Future()
        self._asked.emit(look, answer)
        return answer.result(PATIENCE_S)

    def _run(self, look: Look, answer: Future[str | None]) -> None:
        try:
            answer.set_result(look())
        except Exception as failure:  # noqa: BLE001 - it is raised where the answer is waited for
            answer.set_exception(failure)


class Inside:
    """Everything that this program shows; it waits ``patience_s`` for each thing. It is made in Qt's thread."""

    def __init__(self, patience_s: float = PATIENCE_S) -> None:
        self._errands = _Errands()
        self._patience_s = patience_s

    def press(self, name: str) -> None:
        """Click the button of that name, as soon as there is one that can be pressed."""
        self._when(name, QAbstractButton, _click)

    def type_into(self, name: str, text: str) -> None:
        """Click into the field of that name, as soon as there is one, and type."""
        self._when(name, QLineEdit, lambda field: _type(field, text))

    def read(self, name: str) -> str:
        """Give the description of what has that name, as soon as it is there."""
        return self._when(name, QWidget, lambda widget: widget.accessibleDescription())

    def wait_for(self, text: str) -> str:
        """Wait until something that is shown has ``text`` in its name; give the whole name."""
        return self._until(lambda: next((name for name in map(_name, _shown(QWidget)) if text in name), None), text)

    def close(self) -> None:
        """Close the window, which ends the program."""
        self._errands.done(QApplication.closeAllWindows)

    def _when(self, name: str, kind: type[W], do: Callable[[W], str]) -> str:
        def found() -> str | None:
            named = (widget for widget in _shown(kind) if widget.isEnabled() and _name(widget) == name)
            return next(map(do, named), None)

        return self._until(found, name)

    def _until(self, look: Look, what: str) -> str:
        end = time.monotonic() + self._patience_s
        while (found := self._errands.done(look)) is None:
            if time.monotonic() > end:
                there = self._errands.done(lambda: "\n  ".join(filter(None, map(_name, _shown(QWidget)))))
                raise NeverSeen(f"{what!r} did not show. There was:\n  {there}")
            time.sleep(_PAUSE_S)
        return found


def begin() -> None:
    """Take the journey once the app is up, and close it; where the journey fails, so does the app."""
    Thread(target=_take_journey, args=[Inside()], daemon=True).start()


def _take_journey(screen: Inside) -> None:
    try:
        JOURNEYS["practice"](screen)
        print(ARRIVED, flush=True)
        screen.close()
    except Exception:  # noqa: BLE001 - nobody waits for this thread, and the app would stay open
        traceback.print_exc()
        os._exit(1)


def _shown(kind: type[W]) -> Iterator[W]:
    """Give all widgets of a kind that are on the screen, or would be if there were one, top down."""
    for window in QApplication.topLevelWidgets():
        yield from (widget for widget in window.findChildren(kind) if widget.isVisible())


def _name(widget: QWidget) -> str:
    """Say by what name a widget goes: what is written on it, or what stands for that."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _click(widget: QWidget) -> str:
    """Press and release the mouse on the spot of the window where a widget is, whatever may lie over it."""
    window = widget.window()
    for area in window.findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    spot = QPointF(widget.mapTo(window, widget.rect().center()))
    left, nothing = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, nothing)):
        event = QMouseEvent(kind, spot, window.mapToGlobal(spot), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.windowHandle(), event)
    return "clicked"


def _type(field: QLineEdit, text: str) -> str:
    """Click into a field, and press keys wherever the keyboard is then."""
    _click(field)
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(sign.upper()), Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(field.window().windowHandle(), event)
    return "typed"
