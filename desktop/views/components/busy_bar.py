"""A thin bar that shows that something is under way, once it takes long enough to notice."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QTimeLine, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.announce import announce
from desktop.views.components.painting import antialiased, fill_box

_PATIENCE_MS: Final = 300
"""Work shorter than this shows nothing, so that quick answers do not flicker."""
_SWEEP_MS: Final = 1200
_FRAME_MS: Final = 33
"""Half of what a screen can show: it moves while other things need the processor."""
_HEIGHT: Final = 3
_PART: Final = 0.3
"""The moving part, as a share of the bar."""


class BusyBar(QProgressBar):
    """Indeterminate by default; ``setRange`` and ``setValue`` make it count. It keeps its height, so nothing jumps."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setVisible(False)
        self._shown = False
        self._asked = False
        self._delay = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._delay.timeout.connect(self._appear)
        self._sweep = QTimeLine(_SWEEP_MS, self, loopCount=0, updateInterval=_FRAME_MS)
        self._sweep.setEasingCurve(QEasingCurve.Type.Linear)
        self._sweep.valueChanged.connect(self.update)

    def set_busy(self, busy: bool, what: str = "") -> None:  # noqa: FBT001 - a setter like Qt's own
        """Begin or end; ``what`` is the accessible name of the work."""
        self.setAccessibleName(what)
        if not busy:
            self._stop()
        elif self._shown:
            self._ask()
        elif not self._delay.isActive():
            self._delay.start()

    def is_shown(self) -> bool:
        """Tell whether the bar can be seen."""
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = antialiased(self)
        shown = theme.scheme()
        fill_box(painter, self.rect(), shown.accent_soft, 0)
        fill_box(painter, self._lit(), shown.accent, _HEIGHT / 2)
        painter.end()

    def _lit(self) -> QRectF:
        """Return the part of the bar in the accent colour."""
        width, height = float(self.width()), float(self.height())
        if self.maximum() > self.minimum():
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            begin = width * (1 - share) if self.isRightToLeft() else 0.0
            return QRectF(begin, 0, width * share, height)
        if self._sweep.state() is not QTimeLine.State.Running:
            return QRectF(width * (1 - _PART) / 2, 0, width * _PART, height)
        begin = (self._sweep.currentValue() * (1 + _PART) - _PART) * width
        return QRectF(begin, 0, width * _PART, height)

    def _appear(self) -> None:
        self._shown = True
        self.setVisible(True)
        if self.isVisible() and self.accessibleName():
            announce(self, self.accessibleName())
        self._ask()
        self.update()

    def _ask(self) -> None:
        """Ask once each time that the bar is shown whether it may move, as soon as there is anybody to ask."""
        self._asked = self._asked or theme.ask_motion(self, self._move)

    def _move(self, may_move: bool) -> None:  # noqa: FBT001 - how the answer comes
        if may_move and self._shown and self._sweep.state() is not QTimeLine.State.Running:
            self._sweep.start()

    def _stop(self) -> None:
        self._delay.stop()
        self._sweep.stop()
        self._shown = self._asked = False
        self.setVisible(False)
