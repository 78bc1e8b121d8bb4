"""Linux: the settings portal, by which desktops tell what their owners wish.

Where it does not know ``reduced-motion``, which came late, it may know GNOME's setting for animations.
"""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject

from desktop.views.motion.port import Told

APPEARANCE: Final = "org.freedesktop.appearance"
REDUCED_MOTION: Final = "reduced-motion"
REDUCED: Final = 1
"""All other values count as no preference."""
INTERFACE: Final = "org.gnome.desktop.interface"
ENABLE_ANIMATIONS: Final = "enable-animations"


class Settings(Protocol):
    """The portal."""

    def read(self, asker: QObject, namespace: str, key: str, then: Callable[[object], None]) -> None:
        """Hand a setting to ``then``, ``None`` where there is none, unless ``asker`` is gone by then."""
        ...


def ask(settings: Settings, asker: QObject, told: Told) -> None:
    """Ask for the one setting, and for the other where that one is not known."""

    def by_animations(value: object) -> None:
        told(value is not False)

    def by_motion(value: object) -> None:
        if isinstance(value, int):
            told(value != REDUCED)
        else:
            settings.read(asker, INTERFACE, ENABLE_ANIMATIONS, by_animations)

    settings.read(asker, APPEARANCE, REDUCED_MOTION, by_motion)
