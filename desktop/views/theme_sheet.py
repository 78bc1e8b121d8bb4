"""The style sheets of what Qt paints, generated from the tokens and the system's font.

Each is set on the control itself. On the window, Qt would look through all rules for everything in it.
"""

from enum import StrEnum
from string import Template
from typing import Final

from PySide6.QtGui import QFont, QFontMetrics

from desktop.views.resources import resource
from desktop.views.theme_text import MONOSPACED
from desktop.views.theme_tokens import Radius, Scheme, Space, TextSize


class Part(StrEnum):
    """A kind of control; each value is the name of its style sheet."""

    FIELD = "field"
    PICKER = "picker"
    CHECK_BOX = "check-box"
    SCROLL_BAR = "scroll-bar"


_BELOW: Final = {Part.PICKER: Part.FIELD}
"""What else holds for a part."""


def style_sheet(part: Part, scheme: Scheme, font: QFont) -> str:
    """Return the style sheet of ``part`` for ``scheme``, with text sizes relative to ``font``."""
    values = {name: str(value) for name, value in scheme._asdict().items()}
    values |= {f"space_{step.name.lower()}": f"{step.value}px" for step in Space}
    values |= {f"radius_{radius.name.lower()}": f"{radius.value}px" for radius in Radius}
    values |= {f"size_{size.name.lower()}": _size(font, size) for size in TextSize}
    line = QFontMetrics(font).height()
    values |= {"mark": f"{line}px", "icon": f"{round(line * 1.2)}px"}
    values["monospaced"] = ", ".join(f'"{family}"' for family in MONOSPACED)
    values["tick"] = resource(f"styles/tick-{'dark' if scheme.dark else 'light'}.svg").as_posix()
    values["chevron_up"] = resource("styles/chevron-up.svg").as_posix()
    values["chevron_down"] = resource("styles/chevron-down.svg").as_posix()
    parts = [_BELOW[part], part] if part in _BELOW else [part]
    rules = "".join(resource(f"styles/{name}.qss").read_text(encoding="utf-8") for name in parts)
    return Template(rules).substitute(values)


def _size(font: QFont, size: TextSize) -> str:
    """Return ``size`` relative to ``font``, in the unit in which the system gave the font."""
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF() * size:.1f}pt"
    return f"{round(font.pixelSize() * size)}px"
