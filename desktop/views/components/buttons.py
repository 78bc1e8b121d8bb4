"""The buttons: one primary action per page, quieter ones beside it, icon buttons where space is short."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.views import theme
from desktop.views.components.painting import RING, antialiased, fill_box, focus_ring, line_height, placed
from desktop.views.components.tips import as_written
from desktop.views.icons import Icon, paint_icon
from desktop.views.theme_tokens import Ink, Radius, Scheme, Space

_LEAST_HEIGHT: Final = 36
"""The least height of something to click, in device-independent pixels (WCAG 2.2, 2.5.8 asks for 24)."""
_LEAST_LETTERS: Final = 9
"""So many letters of a caption are shown at least."""
_MNEMONIC: Final = Qt.TextFlag.TextShowMnemonic
_TEXT_FLAGS: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic


class Variant(StrEnum):
    """How loudly a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QPushButton):
    """A push button in one of four variants. Use the functions below to make one.

    Where there is less room than its caption needs, that ends in an ellipsis, and the tooltip has all of it.
    """

    def __init__(
        self,
        text: str,
        variant: Variant,
        *,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._variant = variant
        self._icon = icon
        self._tip = ""
        self.setAutoDefault(True)  # so that Enter presses it as well as Space
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def setToolTip(self, tip: str) -> None:
        self._tip = tip
        self._explain()

    def set_variant(self, variant: Variant) -> None:
        """Be as loud as ``variant`` from here on."""
        self._variant = variant
        self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + self._beside(), max(text.height() + 2 * Space.S, _LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        least = self._beside() + _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _beside(self) -> int:
        """Say how much of the width is not for words."""
        side = Space.M if self._variant is Variant.QUIET else Space.L
        return 2 * side + (line_height(self) + Space.S if self._icon else 0)

    def _is_whole(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def _explain(self) -> None:
        caption = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        super().setToolTip(self._tip if self._tip or self._is_whole() else as_written(caption))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill, ink, edge = self._colours(theme.scheme())
        box = QRectF(self.rect())
        if self.hasFocus():
            focus_ring(painter, box, Radius.CONTROL)
            box = box.adjusted(RING * 2, RING * 2, -RING * 2, -RING * 2)
        if fill or edge:
            fill_box(painter, box, fill, Radius.CONTROL - (RING if self.hasFocus() else 0), edge=edge)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        size = line_height(self)
        caption = self.text()
        if not self._is_whole():  # otherwise Qt may still elide: it measures other fonts' signs in two ways
            room = self.width() - self._beside()
            caption = self.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, room, _MNEMONIC)
        text = self.fontMetrics().size(_MNEMONIC, caption).width()
        content = text + (size + Space.S if self._icon else 0)
        area = QRect((self.width() - content) // 2, 0, content, self.height())
        if self._icon:
            spot = QRect(area.left(), (self.height() - size) // 2, size, size)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            paint_icon(painter, QRectF(placed(self, area, spot)), self._icon, ink, mirrored=mirrored)
            area = placed(self, area, area.adjusted(size + Space.S, 0, 0, 0))
        painter.setPen(QColor(ink))
        painter.drawText(area, int(_TEXT_FLAGS) | int(Qt.AlignmentFlag.AlignHCenter), caption)

    def _colours(self, shown: Scheme) -> tuple[str, str, str]:
        """Return fill, ink and edge for the state that the button is in."""
        lit = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return ("" if self._variant is Variant.QUIET else shown.neutral_soft), shown.disabled, ""
        match self._variant:
            case Variant.PRIMARY:
                return (shown.accent_hover if lit else shown.accent), shown.on_accent, ""
            case Variant.DANGER:
                return (shown.danger_hover if lit else shown.danger), shown.on_danger, ""
            case Variant.SECONDARY:
                return (shown.hover if lit else shown.raised), shown.text, shown.control
            case Variant.QUIET:
                return (shown.accent_soft if lit else ""), shown.accent, ""


def primary_button(text: str, *, icon: Icon | None = None, parent: QWidget | None = None) -> Button:
    """Return the button of the one thing to do next."""
    return Button(text, Variant.PRIMARY, icon=icon, parent=parent)


def secondary_button(text: str, *, icon: Icon | None = None, parent: QWidget | None = None) -> Button:
    """Return a button for something else that can be done."""
    return Button(text, Variant.SECONDARY, icon=icon, parent=parent)


def quiet_button(text: str, *, icon: Icon | None = None, parent: QWidget | None = None) -> Button:
    """Return a button that looks like a link, for the less usual way."""
    return Button(text, Variant.QUIET, icon=icon, parent=parent)


def danger_button(text: str, *, icon: Icon | None = None, parent: QWidget | None = None) -> Button:
    """Return the button of something that weakens or removes protection."""
    return Button(text, Variant.DANGER, icon=icon, parent=parent)


class IconButton(QToolButton):
    """A square button with an icon alone; its name is its tooltip and what a screen reader says."""

    def __init__(self, icon: Icon, name: str, *, ink: Ink = Ink.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink = ink
        self.set_icon(icon, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon, name: str) -> None:
        """Show another icon, with the name of what it does now."""
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = max(line_height(self) + 2 * Space.S, _LEAST_HEIGHT)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill_box(painter, self.rect(), shown.hover, Radius.CONTROL)
        if self.hasFocus():
            focus_ring(painter, self.rect(), Radius.CONTROL)
        size = line_height(self) + 2
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(QRectF(self.rect()).center())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = shown.ink(self._ink) if self.isEnabled() else shown.disabled
        paint_icon(painter, spot, self._icon, colour, mirrored=mirrored)
        painter.end()
