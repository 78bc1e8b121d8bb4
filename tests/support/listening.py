"""Listens to each page that a journey comes by, the first time that any does."""

from PySide6.QtCore import QCoreApplication

from desktop.views.components.labels import Heading
from tests.support.audit import unspoken
from tests.support.driver import Driver

LAID_OUT_AFTER = 10
"""So many rounds of events, until what only just came on screen has its place."""


class Listener:
    """Knows pages by their titles, and by the tab that is in front.

    Attributes:
        heard: those that were listened to.
    """

    def __init__(self) -> None:
        self.heard: set[tuple[object, ...]] = set()

    def listen(self, user: Driver) -> None:
        """Fail for what the page that is on screen keeps from whoever listens, unless it was heard before."""
        titles = sorted(title.text() for title in user.window.findChildren(Heading) if title.isVisible())
        page = (user.window.tabs.currentIndex(), user.window.tabs.isVisible(), *titles)
        if page not in self.heard:
            self.heard.add(page)
            for _ in range(LAID_OUT_AFTER):
                QCoreApplication.sendPostedEvents()
            faults = unspoken(user.window)
            assert not faults, f"on the page {titles}: {faults}"
