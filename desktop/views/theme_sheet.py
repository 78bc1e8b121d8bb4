"""The one style sheet of the app, generated from the tokens and the system's font."""

from dataclasses import asdict
from string import Template
from typing import Final

from PySide6.QtGui import QFont, QFontMetrics

from desktop.views.resources import resource
from desktop.views.theme_tokens import Radius, Scheme, Space, TextSize

MONOSPACED: Final = ("Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Noto Sans Mono", "monospace")
"""Fonts of equal width that draw O and 0, and l and 1, differently."""


def _size(font: QFont, size: TextSize) -> str:
    """Return ``size`` relative to ``font``, in the unit in which the system gave the font."""
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF() * size:.1f}pt"
    return f"{round(font.pixelSize() * size)}px"


def style_sheet(scheme: Scheme, font: QFont) -> str:
    """Return the style sheet for ``scheme``, with text sizes relative to ``font``."""
    values = {name: str(value) for name, value in asdict(scheme).items()}
    values |= {f"space_{step.name.lower()}": f"{step.value}px" for step in Space}
    values |= {f"radius_{radius.name.lower()}": f"{radius.value}px" for radius in Radius}
    values |= {f"size_{size.name.lower()}": _size(font, size) for size in TextSize}
    line = QFontMetrics(font).height()
    values |= {"mark": f"{line}px", "icon": f"{round(line * 1.2)}px"}
    values["monospaced"] = ", ".join(f'"{family}"' for family in MONOSPACED)
    values["tick"] = resource(f"styles/tick-{'dark' if scheme.dark else 'light'}.svg").as_posix()
    values["chevron_up"] = resource("styles/chevron-up.svg").as_posix()
    values["chevron_down"] = resource("styles/chevron-down.svg").as_posix()
    return Template(resource("styles/app.qss").read_text(encoding="utf-8")).substitute(values)
