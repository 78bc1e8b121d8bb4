"""Text on the page, by rank. Always plain text: nothing that a server or user wrote is read as markup."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.announce import announce
from desktop.views.components.tips import as_written
from desktop.views.theme_text import Rank


class Label(QLabel):
    """A wrapping plain-text label of one rank."""

    def __init__(self, rank: Rank, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress_text(self, rank)
        self.setWordWrap(True)
        self.setText(text)
        self._follow_direction()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def _follow_direction(self) -> None:
        """Begin lines where the page begins, whatever the script of the text: names keep their place."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Level(IntEnum):
    """The rank of a heading, as in a document."""

    TITLE = 1
    HEADING = 2
    SECTION = 3


class Heading(Label):
    """A heading; one ``TITLE`` per page, ``SECTION`` inside cards.

    A title is announced when it comes on screen, and with it the page. One that is not ``aloud`` announces nothing: the
    page reads it out along with more.
    """

    def __init__(
        self, text: str = "", level: Level = Level.HEADING, *, aloud: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(Rank[level.name], text, parent)
        self._aloud = aloud and level is Level.TITLE

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._aloud and not event.spontaneous():
            QTimer.singleShot(0, self, self._announce)  # after the keyboard has come to the page, whose place is read

    def _announce(self) -> None:
        if self.isVisible() and self.text():
            announce(self, self.text())


class BodyLabel(Label):
    """A sentence in the colour of text."""

    def __init__(self, text: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(Rank.STRONG if strong else Rank.BODY, text, parent)


class CodeLabel(Label):
    """A line for a file or a terminal, to be selected or copied; it reads from left to right in every language."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(Rank.CODE, text, parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )


class MutedLabel(Label):
    """A sentence of second rank: explanations, dates."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(Rank.MUTED, text, parent)


class CaptionLabel(Label):
    """Small print under a control."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(Rank.CAPTION, text, parent)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where it does not fit, with the whole text as its tooltip."""

    def __init__(
        self, text: str = "", *, strong: bool = False, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(Rank.STRONG if strong else Rank.CAPTION if small else Rank.BODY, text, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()

    def _explain(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else as_written(self.text()))
