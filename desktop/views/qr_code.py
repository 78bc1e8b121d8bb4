"""A QR code on screen: black on white in every appearance, whole pixels per module, as scanners need it."""

from collections.abc import Sequence
from typing import Final

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
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - only who sets up an authenticator pays for it
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


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
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        pitch = self._pitch(ratio)
        side = pitch * self._across() / ratio
        left, top = self._snapped((self.width() - side) / 2, ratio), self._snapped((self.height() - side) / 2, ratio)
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        painter.translate(left, top)
        painter.scale(pitch / ratio, pitch / ratio)
        self._paint_modules(painter)
        painter.resetTransform()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            around = QRectF(left, top, side, side).adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
            focus_ring(painter, around, Radius.CONTROL)
        painter.end()

    def _paint_modules(self, painter: QPainter) -> None:
        for row, modules in enumerate(self._modules, _QUIET):
            for column, black in enumerate(modules, _QUIET):
                if black:
                    painter.fillRect(column, row, 1, 1, Qt.GlobalColor.black)

    def _across(self) -> int:
        """Return the modules from edge to edge, with the quiet zone."""
        return len(self._modules) + 2 * _QUIET

    def _pitch(self, ratio: float) -> int:
        """Return the whole device pixels per module that fit."""
        room = min(self.width(), self.height()) - 2 * _FRAME
        return max(1, int(room * ratio / self._across()))

    def _size(self, pitch: int) -> QSize:
        side = self._across() * pitch + 2 * _FRAME
        return QSize(side, side)

    @staticmethod
    def _snapped(place: float, ratio: float) -> float:
        """Return ``place`` moved to the nearest device pixel."""
        return round(place * ratio) / ratio
