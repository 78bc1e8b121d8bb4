"""What a page shows when it has nothing to list: a drawing, why, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.views.components.buttons import primary_button
from desktop.views.components.labels import Heading, Level, MutedLabel
from desktop.views.components.picture import Picture
from desktop.views.icons import Drawing
from desktop.views.theme_tokens import Space


class EmptyState(QFrame):
    """Centred in whatever room it gets; without ``action`` there is no button."""

    action_triggered = Signal()

    def __init__(
        self,
        drawing: Drawing,
        headline: str,
        sentence: str,
        *,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = Picture(drawing)
        self._headline = Heading("", Level.HEADING)
        self._sentence = MutedLabel()
        self._action = primary_button("")
        self._action.clicked.connect(self.action_triggered)
        for label in (self._headline, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.show_state(drawing, headline, sentence, action=action)

    def show_state(self, drawing: Drawing, headline: str, sentence: str, *, action: str = "") -> None:
        """Say something else."""
        self._picture.show_drawing(drawing)
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(headline)

    def focus_action(self) -> None:
        """Put the keyboard on the action. By a focus proxy it would not get past here any more."""
        self._action.setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.S)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addSpacing(Space.S)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
