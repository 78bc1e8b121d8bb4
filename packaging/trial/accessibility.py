"""A window used the way a screen reader uses it, over AT-SPI (the accessibility interfaces of Linux desktops).

Needs jeepney, which the app itself brings for the keyring.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from trial.accessibility_bus import REGISTRY, AccessibilityBus, Gone, Place
from trial.steps import PATIENCE_S, NeverSeen

T = TypeVar("T")

_PAUSE_S = 0.05
_ROOT = Place(REGISTRY, "/org/a11y/atspi/accessible/root")
_KEYBOARD = Place(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
_TYPE_STRING = 4  # AtspiKeySynthType in atspi-constants.h
_SHOWING = 25  # AtspiStateType
_ALL, _ANY = 1, 2  # AtspiCollectionMatchType
_NOT_SORTED, _EVERY = 0, 0  # AtspiCollectionSortOrder, and no limit to how many
_RULE = "(aiia{ss}iaiiasib)"
PRESSED = {"push button": 43, "check box": 7, "radio button": 44, "page tab": 37, "toggle button": 62}
"""Roles of what can be pressed, and their numbers (AtspiRole)."""
TYPED_INTO = {"text": 61, "password text": 40, "entry": 79}
"""Roles of what can be typed into."""


@dataclass(frozen=True)
class Thing:
    """One accessible object: where to ask for it, and what it says of itself."""

    place: Place
    name: str
    role: str


class Screen:
    """Everything that programs on one accessibility bus show; it waits ``patience_s`` for each thing."""

    def __init__(self, session_bus: str = "SESSION", patience_s: float = PATIENCE_S) -> None:
        self._bus = AccessibilityBus(session_bus)
        self._patience_s = patience_s

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def press(self, name: str) -> None:
        """Press the button, box or tab of that name, as soon as there is one."""
        self._when(name, PRESSED, lambda place: self._bus.ask(place.call("Action", "DoAction", "i", (0,))))

    def type_into(self, name: str, text: str) -> None:
        """Put the keyboard into the field of that name, as soon as there is one, and type."""
        self._when(name, TYPED_INTO, lambda place: self._bus.ask(place.call("Component", "GrabFocus")))
        typed = (0, text, _TYPE_STRING)
        self._bus.ask(_KEYBOARD.call("DeviceEventController", "GenerateKeyboardEvent", "isu", typed))

    def fill(self, name: str, text: str) -> None:
        """Put a text into the field of that name as a whole, without a keyboard, as who dictates does."""
        written = "EditableText", "SetTextContents", "s", (text,)
        self._when(name, TYPED_INTO, lambda place: self._bus.ask(place.call(*written)))

    def read(self, name: str) -> str:
        """Give the description of what has that name, as soon as it is there."""
        described = self._when(name, {}, lambda place: self._bus.ask(place.property("Description")))
        return str(described[0][1])

    def wait_for(self, text: str) -> str:
        """Wait until something that is shown has ``text`` in its name; give the whole name."""
        return self._until(lambda: next((one.name for one in self.things() if text in one.name), None), text)

    def wait_until_announced(self, text: str, *, urgent: bool = False) -> None:
        """Wait until ``text`` is part of what was read out, ``urgent`` or more so; forget it and all before."""
        self._until(lambda: self._heard(text, urgent=urgent) or None, text)

    def things(self, roles: dict[str, int] | None = None) -> list[Thing]:
        """List all that is showing and has a name, of some ``roles`` or of any, top down."""
        places = [place for window in self._windows() for place in self._shown_in(window, roles or {})]
        answers = self._bus.ask_all([one for place in places for one in _name_and_role(place)])
        found = zip(places, answers[::2], answers[1::2], strict=True)
        return [Thing(place, name[0][1], role[0]) for place, name, role in found if name and role and name[0][1]]

    def _windows(self) -> list[Place]:
        programs = self._children([_ROOT])
        return self._children(programs)

    def _children(self, places: Sequence[Place]) -> list[Place]:
        answers = self._bus.ask_all([place.call("Accessible", "GetChildren") for place in places])
        return [Place(*child) for answer in answers if answer for child in answer[0]]

    def _shown_in(self, window: Place, roles: dict[str, int]) -> list[Place]:
        wanted = [_bits(list(roles.values()), 4), _ANY] if roles else [[], _ALL]
        rule = (_bits([_SHOWING], 2), _ALL, {}, _ALL, *wanted, [], _ALL, False)
        found = window.call("Collection", "GetMatches", f"{_RULE}uib", (rule, _NOT_SORTED, _EVERY, True))
        (answer,) = self._bus.ask_all([found])
        return [Place(*place) for place in answer[0]] if answer else []

    def _heard(self, text: str, *, urgent: bool) -> bool:
        for position, one in enumerate(self._bus.announcements):
            if text in one.text and (one.urgent or not urgent):
                del self._bus.announcements[: position + 1]
                return True
        return False

    def _when(self, name: str, roles: dict[str, int], do: Callable[[Place], Any]) -> Any:
        def found() -> tuple[Any] | None:
            return next(((do(one.place),) for one in self.things(roles) if one.name == name), None)

        return self._until(found, name)[0]

    def _until(self, look: Callable[[], T | None], what: str) -> T:
        end = time.monotonic() + self._patience_s
        while time.monotonic() < end:
            try:
                found = look()
            except Gone:
                found = None
            if found is not None:
                return found
            self._bus.listen(_PAUSE_S)
        shown = [f"{one.role}: {one.name}" for one in self.things()]
        heard = [f"announced: {one.text}" for one in self._bus.announcements]
        raise NeverSeen("\n  ".join([f"{what!r} did not show. There was:", *shown, *heard]))


def _name_and_role(place: Place) -> tuple[Any, Any]:
    return place.property("Name"), place.call("Accessible", "GetRoleName")


def _bits(numbers: list[int], words: int) -> list[int]:
    """Write a set of numbers as the integers whose bits they count."""
    return [sum(1 << number % 32 for number in numbers if number // 32 == word) for word in range(words)]
