"""The look of the app: light or dark as the system says, live, from the tokens."""

from typing import TYPE_CHECKING, ClassVar, Final, Self
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.views.theme_palette import palette
from desktop.views.theme_sheet import Part, style_sheet
from desktop.views.theme_text import Rank, font_of, palette_of
from desktop.views.theme_tokens import DARK, LIGHT, Scheme, high_contrast

if TYPE_CHECKING:
    from desktop.views.motion.port import Motion, Told

STYLE: Final = ("-style", "Fusion")
"""What the application is to be made with. Asking for it later would load QStyle, and all of its enumerations."""


class Theme(QObject):
    """Keeps the application's palette, and all that was dressed, in step with the system and with what was forced.

    ``changed`` tells that colours or text sizes are new. The components repaint by themselves; only who holds a QIcon
    from ``icons.icon`` needs to fetch it again.
    """

    changed = Signal()
    active: ClassVar[Self | None] = None
    motion: "ClassVar[Motion | None]" = None
    """Knows whether the system asks for no motion; ``None`` before the first paint, when nothing moves yet."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced = Qt.ColorScheme.Unknown
        self.scheme = LIGHT
        self._controls = WeakKeyDictionary[QWidget, Part]()
        self._texts = WeakKeyDictionary[QWidget, Rank]()
        self._sheets: dict[Part, str] = {}
        self._looks: dict[Rank, tuple[QFont, QPalette]] = {}
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
        self._sheets.clear()
        self._looks.clear()
        self._app.setPalette(palette(scheme))
        for control, part in self._controls.items():
            if isValid(control):
                self.dress(control, part)
        for text, rank in self._texts.items():
            if isValid(text):
                self.dress_text(text, rank)
        self.changed.emit()

    def dress(self, control: QWidget, part: Part) -> None:
        """Give a control, which nothing is in, its style sheet, and keep it in step.

        Neither the application nor a window has one: under a style sheet everything takes a fifth longer to make.
        """
        if part not in self._sheets:
            self._sheets[part] = style_sheet(part, self.scheme, self._app.font())
        control.setStyleSheet(self._sheets[part])
        self._controls[control] = part

    def dress_text(self, text: QWidget, rank: Rank) -> None:
        """Give what shows text the font and the ink of a rank, and keep it in step."""
        if rank not in self._looks:
            self._looks[rank] = font_of(rank, self._app.font()), palette_of(rank, self.scheme)
        font, inks = self._looks[rank]
        text.setFont(font)
        text.setPalette(inks)
        text.setForegroundRole(QPalette.ColorRole.WindowText)  # or that of a button, where it stands on one
        self._texts[text] = rank

    def _wanted(self) -> Qt.ColorScheme:
        if self._forced is not Qt.ColorScheme.Unknown:
            return self._forced
        return self._hints.colorScheme()


def apply(app: QApplication) -> Theme:
    """Dress ``app`` and keep following the system. Calling it again returns the same theme."""
    if Theme.active is None:
        Theme.active = Theme(app)
    return Theme.active


def dress(control: QWidget, part: Part) -> None:
    """Give a control the look of the app, if the app has one; see ``Theme.dress``."""
    if Theme.active is not None:
        Theme.active.dress(control, part)


def dress_text(text: QWidget, rank: Rank) -> None:
    """Give text the look of its rank, if the app has one; see ``Theme.dress_text``."""
    if Theme.active is not None:
        Theme.active.dress_text(text, rank)


def scheme() -> Scheme:
    """Return the colours that are shown now; read it while painting, never keep it."""
    return LIGHT if Theme.active is None else Theme.active.scheme


def ask_motion(asker: QObject, told: "Told") -> bool:
    """Ask whether things may move, and tell whether there is anybody to ask yet; see ``Motion.ask``."""
    if Theme.motion is None:
        return False
    Theme.motion.ask(asker, told)
    return True
