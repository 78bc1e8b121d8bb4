"""A QR code on screen: black on white in every appearance, whole pixels per module, as scanners need it."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.views.components.painting import RING, focus_ring
from desktop.views.theme_tokens import Radius

_QUIET: Final = 4
"""Modules of white on each side (ISO/IEC 18004)."""
_LEAST_PITCH: Final = 3
_USUAL_PITCH: Final = 5
"""Device-independent pixels per module at the least and the preferred size."""
_FRAME: Final = RING + 2
"""Room around the white for the focus ring."""

Matrix = Sequence[Sequence[bool]]


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the QR code of ``text``, True for black, with error correction M and no quiet zone."""
    import zxingcpp  # noqa: PLC0415 - only who sets up an authenticator pays for it

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    rows: Any = memoryview(picture).tolist()  # type: ignore[arg-type]  # its stub does not say that it is a buffer
    return tuple(tuple(shade == 0 for shade in row) for row in rows)


class QrCode(QAbstractButton):
    """Shows ``modules``. A click, Enter or Space asks to see it larger.

    ``name`` and ``description`` are its text equivalent for screen readers; the key to type by hand stands elsewhere.
    """

    enlarge_requested = Signal()

    def __init__(self, modules: Matrix, name: str, *, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = modules
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.clicked.connect(self.enlarge_requested)

    def show_modules(self, modules: Matrix) -> None:
        """Show another code."""
        self._modules = modules
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(_USUAL_PITCH)

    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_PITCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = painter.deviceTransform().m11()
        pitch = self._pitch(scale)
        side = pitch * self._across()
        # In device pixels from here on, so that every module falls on whole ones at any scale of the screen.
        middle = painter.deviceTransform().map(QRectF(self.rect()).center())
        left, top = round(middle.x() - side / 2), round(middle.y() - side / 2)
        painter.setWorldTransform(painter.deviceTransform().inverted()[0])
        painter.translate(left, top)
        painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
        painter.scale(pitch, pitch)
        self._paint_modules(painter)
        painter.resetTransform()
        if self.hasFocus():
            self._paint_focus(painter, side / scale)
        painter.end()

    def _paint_focus(self, painter: QPainter, side: float) -> None:
        around = QRectF(0, 0, side + 2 * _FRAME, side + 2 * _FRAME)
        around.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus_ring(painter, around, Radius.CONTROL)

    def _paint_modules(self, painter: QPainter) -> None:
        for row, modules in enumerate(self._modules, _QUIET):
            for column, black in enumerate(modules, _QUIET):
                if black:
                    painter.fillRect(column, row, 1, 1, Qt.GlobalColor.black)

    def _across(self) -> int:
        """Return the modules from edge to edge, with the quiet zone."""
        return len(self._modules) + 2 * _QUIET

    def _pitch(self, scale: float) -> int:
        """Return the whole device pixels per module that fit."""
        room = min(self.width(), self.height()) - 2 * _FRAME
        return max(1, int(room * scale / self._across()))

    def _size(self, pitch: int) -> QSize:
        side = self._across() * pitch + 2 * _FRAME
        return QSize(side, side)
