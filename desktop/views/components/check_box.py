"""A check box whose words take more lines where one is too short."""

import math
import re

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.views import theme
from desktop.views.theme_sheet import Part

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignTop
_LINES = 1000
"""Higher than any text."""
_SLACK = 1
"""Text takes parts of pixels. Qt leaves those out where it measures, and breaks the line for them where it paints."""
_MNEMONIC = re.compile("&(.)")


class CheckBox(QCheckBox):
    """Breaks its words between lines, which Qt's own check box never does: it would be cut off."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}
        theme.dress(self, Part.CHECK_BOX)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask much more often than it changes
            one_line = super().sizeHint().height()
            words = self._words(width - self._beside() - self._slack()).height()
            self._heights[width] = max(one_line, one_line - self.fontMetrics().height() + words)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._slack(), 0)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        widest = max((self._words(_LINES, word).width() for word in self.text().split()), default=0)
        return QSize(min(whole.width(), widest + self._beside() + self._slack()), whole.height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QStylePainter(self)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        height = self._words(box.width() - self._slack(), words).height()
        area = QRect(box.left(), (self.height() - height) // 2, box.width(), height)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        flags = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft) | _FLAGS
        role = QPalette.ColorRole.WindowText
        painter.drawItemText(area, int(flags), option.palette, self.isEnabled(), words, role)
        painter.end()

    def _beside(self) -> int:
        """Say how much of the width is not for words."""
        return super().sizeHint().width() - self._words(_LINES * _LINES).width()

    def _slack(self) -> int:
        """Say by how much words are wider where they are painted than where they are measured.

        An underlined letter is painted by itself, and does not move towards its neighbours as it does when measured.
        """
        before, letter, after = [*_MNEMONIC.split(self.text(), 1), "", ""][:3]
        advance = QFontMetricsF(self.font()).horizontalAdvance
        apart = advance(before) + advance(letter) + advance(after) - advance(before + letter + after)
        return _SLACK + math.ceil(max(apart, 0))

    def _words(self, width: int, text: str = "") -> QSize:
        return self.fontMetrics().boundingRect(0, 0, width, _LINES, int(_FLAGS), text or self.text()).size()
