"""The look of the app: light or dark as the system says, live, from the tokens."""

from typing import ClassVar, Final, Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.theme_palette import palette
from desktop.views.theme_sheet import style_sheet
from desktop.views.theme_tokens import DARK, LIGHT, Scheme, high_contrast

STYLE: Final = ("-style", "Fusion")
"""What the application is to be made with. Asking for it later would load QStyle, and all of its enumerations."""


class Theme(QObject):
    """Keeps the application's palette and style sheet in step with the system and with what was forced.

    ``changed`` tells that colours or text sizes are new. The components repaint by themselves; only who holds a QIcon
    from ``icons.icon`` needs to fetch it again.
    """

    changed = Signal()
    active: ClassVar[Self | None] = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced = Qt.ColorScheme.Unknown
        self.scheme = LIGHT
        # Both wrappers are kept: PySide6 6.12 invalidates the inner one once the outer one is collected.
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.refresh)
        self._wishes.contrastPreferenceChanged.connect(self.refresh)
        app.fontChanged.connect(self.refresh)
        self.refresh()

    def force(self, wanted: Qt.ColorScheme) -> None:
        """Show light or dark whatever the system says; ``Qt.ColorScheme.Unknown`` follows the system again."""
        self._forced = wanted
        self._hints.setColorScheme(wanted)
        self.refresh()

    def refresh(self) -> None:
        """Dress the application anew from what the system and the user ask for now."""
        scheme = DARK if self._wanted() is Qt.ColorScheme.Dark else LIGHT
        if self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast:
            scheme = high_contrast(scheme)
        self.scheme = scheme
        self._sheet = style_sheet(scheme, self._app.font())
        self._app.setPalette(palette(scheme))
        for window in self._app.topLevelWidgets():
            if window.styleSheet():
                window.setStyleSheet(self._sheet)
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a finished window the style sheet, and keep it in step.

        Not the application: under a style sheet of its own Qt matches the rules for every widget again each time that
        what holds it is put into something else, which doubles the time in which a window is built.
        """
        window.setStyleSheet(self._sheet)

    def animated(self) -> bool:
        """Tell whether things may move: the system can ask for no motion."""
        ask = getattr(self._wishes, "motionPreference", None)  # Qt 6.12 and later
        return ask is None or ask().name != "ReducedMotion"

    def _wanted(self) -> Qt.ColorScheme:
        if self._forced is not Qt.ColorScheme.Unknown:
            return self._forced
        return self._hints.colorScheme()


def apply(app: QApplication) -> Theme:
    """Dress ``app`` and keep following the system. Calling it again returns the same theme."""
    if Theme.active is None:
        Theme.active = Theme(app)
    return Theme.active


def dress(window: QWidget) -> None:
    """Give a finished window the look of the app, if the app has one; see ``Theme.dress``."""
    if Theme.active is not None:
        Theme.active.dress(window)


def scheme() -> Scheme:
    """Return the colours that are shown now; read it while painting, never keep it."""
    return LIGHT if Theme.active is None else Theme.active.scheme


def animated() -> bool:
    """Tell whether things may move; see ``Theme.animated``."""
    return Theme.active is not None and Theme.active.animated()
