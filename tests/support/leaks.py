"""Looks for secrets where they must not be: as they are, in base64 at any alignment, and in UTF-16."""

import base64
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.app.twinbolt import Twinbolt
from desktop.views.practice.dock import PracticeDock
from tests.support.driver import put_away

LEAST = 8
"""Bytes of a needle; anything shorter is found by chance."""


def leaks(place: Path | bytes, secrets: Mapping[str, str], called: str = "the output") -> list[str]:
    """Name each place and secret where one was found, in the files below a folder or in some bytes."""
    needles = [(name, form, needle) for name, secret in secrets.items() for form, needle in _forms(secret)]
    return [
        f"{where}: {name} in {form}"
        for where, content in _contents(place, called)
        for name, form, needle in needles
        if needle in content
    ]


def out_of_sight(window: QWidget) -> str:
    """Give what others can read of a window that nobody looks at: its title, and what its hidden parts are called.

    The practice devices are left out: what they hold is written on them, as on a phone and a paper in a drawer.
    """
    unseen: set[QWidget] = set()
    for widget in window.findChildren(QWidget):  # what holds others comes before them
        if widget.isWindow() or isinstance(widget, PracticeDock):
            continue
        if put_away(widget) or widget.parentWidget() in unseen:
            unseen.add(widget)
    names = [text for widget in unseen for text in (widget.accessibleName(), widget.accessibleDescription())]
    return "\n".join([window.windowTitle(), *names])


def told_by(app: Twinbolt) -> dict[str, str]:
    """Give what others can read of a running app without looking at it, each by the name of its place."""
    return {
        "the title and what is hidden": out_of_sight(app.window),
        "the log": app._log.text(),
        "the environment": "\n".join(os.environ.values()),
        "the command line": "\n".join(sys.argv),
    }


def _contents(place: Path | bytes, called: str) -> Iterator[tuple[str, bytes]]:
    if isinstance(place, bytes):
        yield called, place
        return
    for file in place.rglob("*"):
        if file.is_file():
            yield str(file.relative_to(place)), file.read_bytes()


def _forms(secret: str) -> Iterator[tuple[str, bytes]]:
    plain = secret.encode()
    assert len(plain) >= LEAST, "too short to be looked for"
    yield "plain", plain
    yield "UTF-16", secret.encode("utf-16-le")
    yield "UTF-16, big end first", secret.encode("utf-16-be")
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + plain)
        inner = whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]  # without what its neighbours have a part in
        yield f"base64, shifted by {shift}", inner
        yield f"base64url, shifted by {shift}", inner.replace(b"+", b"-").replace(b"/", b"_")
