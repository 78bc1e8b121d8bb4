"""The tokens as a QPalette, for everything that the Fusion style paints by itself."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from desktop.views.theme_tokens import Scheme

_ROLES: Final = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "outline",
    QPalette.ColorRole.Mid: "outline",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "sunken",
}
_GREYED: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(scheme: Scheme) -> QPalette:
    """Return the palette of ``scheme``."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(getattr(scheme, token)))
    for role in _GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.disabled))
    return made
