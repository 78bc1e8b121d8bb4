"""The icons, the drawings and the app's own icon: small SVG files, coloured by tokens when they are painted."""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.views import theme
from desktop.views.resources import resource
from desktop.views.theme_tokens import Ink


class Icon(StrEnum):
    """The set. Each value is the name of its file under ``resources/icons``."""

    APPROVE = "approve"
    BACK = "back"
    CHECK = "check"
    CLOCK = "clock"
    CLOSE = "close"
    CODE_LIST = "code-list"
    COPY = "copy"
    DENY = "deny"
    DEVICES = "devices"
    ERROR = "error"
    EXTERNAL = "external"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FORWARD = "forward"
    HELP = "help"
    INBOX = "inbox"
    INFO = "info"
    KEY = "key"
    LOCK = "lock"
    MAIL = "mail"
    MORE = "more"
    PASSKEY = "passkey"
    PASSWORD = "password"  # noqa: S105 - the name of a picture
    PENCIL = "pencil"
    PHONE = "phone"
    PLUS = "plus"
    PRINT = "print"
    REFRESH = "refresh"
    SAVE = "save"
    SCAN = "scan"
    SETTINGS = "settings"
    SHIELD = "shield"
    SHIELD_ALERT = "shield-alert"
    SHIELD_CHECK = "shield-check"
    SMS = "sms"
    TRASH = "trash"
    USB = "usb"
    USER = "user"
    WARNING = "warning"


class Drawing(StrEnum):
    """The two-tone drawings of empty states. Each value is the name of its file under ``resources/drawings``."""

    CALM = "calm"
    KEYS = "keys"
    OFFLINE = "offline"
    WELCOME = "welcome"


MIRRORED: Final = frozenset({Icon.BACK, Icon.FORWARD, Icon.EXTERNAL})
"""Icons that point along the reading direction and are flipped where one reads from right to left."""

_SIZES: Final = (16, 20, 24, 32, 48, 64, 96)


@lru_cache(maxsize=256)
def _icon_renderer(icon: Icon, colour: str) -> QSvgRenderer:
    svg = resource(f"icons/{icon.value}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


@lru_cache(maxsize=16)
def _drawing_renderer(drawing: Drawing, line: str, fill: str, accent: str) -> QSvgRenderer:
    svg = resource(f"drawings/{drawing.value}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", line).replace("context-fill", fill).replace("context-stroke", accent)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(painter: QPainter, rect: QRectF, icon: Icon, colour: str, *, mirrored: bool = False) -> None:
    """Paint ``icon`` into ``rect`` in ``colour`` (``#rrggbb``), sharp at every scale of the screen.

    ``mirrored`` says that one reads from right to left; only icons that point along that direction are flipped.
    """
    painter.save()
    if mirrored and icon in MIRRORED:
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    _icon_renderer(icon, colour).render(painter, rect)
    painter.restore()


def paint_drawing(painter: QPainter, rect: QRectF, drawing: Drawing) -> None:
    """Paint ``drawing`` into ``rect`` in the colours that are shown now."""
    shown = theme.scheme()
    _drawing_renderer(drawing, shown.muted, shown.accent_soft, shown.accent).render(painter, rect)


def icon(name: Icon, ink: Ink = Ink.TEXT) -> QIcon:
    """Return ``name`` as a QIcon in ``ink`` of the colours shown now, for tabs, actions and menus.

    The components of this app paint their icons themselves; who keeps a QIcon fetches it again on ``Theme.changed``.
    """
    shown = theme.scheme()
    made = QIcon()
    for colour, mode in ((shown.ink(ink), QIcon.Mode.Normal), (shown.disabled, QIcon.Mode.Disabled)):
        for size in _SIZES:
            made.addPixmap(pixmap(name, colour, size), mode)
    return made


@lru_cache(maxsize=512)
def pixmap(name: Icon, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return ``name`` in ``colour`` (``#rrggbb``), ``size`` pixels wide before the screen's ``ratio``."""
    made = QPixmap(QSize(size, size) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _icon_renderer(name, colour).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def app_icon() -> QIcon:
    """Return the icon of the app itself, drawn for every size that desktops ask for."""
    made = QIcon()
    renderer = QSvgRenderer(str(resource("icons/twinbolt.svg")))
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        made.addPixmap(drawn)
    return made
