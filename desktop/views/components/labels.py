"""Text on the page, by rank. Always plain text: nothing that a server or user wrote is read as markup."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class _Text(QLabel):
    """A wrapping plain-text label in one role of the style sheet."""

    def __init__(self, role: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setText(text)


class Level(IntEnum):
    """The rank of a heading, as in a document."""

    TITLE = 1
    HEADING = 2
    SECTION = 3


class Heading(_Text):
    """A heading; one ``TITLE`` per page, ``SECTION`` inside cards."""

    def __init__(self, text: str = "", level: Level = Level.HEADING, *, parent: QWidget | None = None) -> None:
        super().__init__(level.name.lower(), text, parent)


class BodyLabel(_Text):
    """A sentence in the colour of text."""

    def __init__(self, text: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("strong" if strong else "body", text, parent)


class MutedLabel(_Text):
    """A sentence of second rank: explanations, dates."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__("muted", text, parent)


class CaptionLabel(_Text):
    """Small print under a control."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__("caption", text, parent)


class ElidedLabel(_Text):
    """One line that ends in an ellipsis where it does not fit, with the whole text as its tooltip."""

    def __init__(self, text: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("strong" if strong else "body", text, parent)
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
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        alignment = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.style().drawItemText(
            painter,
            self.rect(),
            alignment,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )

    def _explain(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())
