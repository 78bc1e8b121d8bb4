"""What a screen reader is told, caught at Qt's door to accessibility."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One announcement; ``urgent`` interrupts what is being read."""

    text: str
    urgent: bool


class ScreenReader:
    """Remembers what it was told, in order."""

    def __init__(self) -> None:
        self.announcements: list[Announcement] = []

    def heard(self, text: str, *, urgent: bool = False) -> bool:
        """Whether ``text`` is part of what was announced, ``urgent`` or more so. Asking forgets it and all before."""
        for position, announcement in enumerate(self.announcements):
            if text in announcement.text and (announcement.urgent or not urgent):
                del self.announcements[: position + 1]
                return True
        return False

    def hear(self, event: QAccessibleEvent) -> None:
        """Stand in for ``QAccessible.updateAccessibility``."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            self.announcements.append(Announcement(text=event.message(), urgent=urgent))


@contextmanager
def listening() -> Iterator[ScreenReader]:
    """Listen for as long as the context lasts."""
    reader = ScreenReader()
    with patch.object(QAccessible, "updateAccessibility", reader.hear):
        yield reader
