"""A message in the page, where others would open a box."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.announce import announce
from desktop.views.components.buttons import secondary_button
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import BodyLabel
from desktop.views.components.painting import antialiased, fill_box
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Radius, Space, Tone

_ICONS: Final = {
    Tone.NEUTRAL: Icon.INFO,
    Tone.ACCENT: Icon.INFO,
    Tone.POSITIVE: Icon.APPROVE,
    Tone.WARNING: Icon.WARNING,
    Tone.DANGER: Icon.ERROR,
}


class _Parts:
    """What a message consists of, made for the first one: most pages never have any."""

    def __init__(self, message: "InlineMessage") -> None:
        self._icon = IconLabel(Icon.INFO, parent=message)
        self.text = BodyLabel(parent=message)
        self._action = secondary_button("", parent=message)
        self._action.clicked.connect(message.action_triggered)
        row = QHBoxLayout(message)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Sides([self.text], [self._action], stretching=True), 1)

    def show(self, text: str, tone: Tone, action: str) -> None:
        """Say ``text``, with a button where there is an ``action``."""
        self._icon.set_icon(_ICONS[tone], tone)
        self.text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))


class InlineMessage(QFrame):
    """What happened, and at most one thing to do about it. Takes no room while there is nothing to say.

    One that is not ``aloud`` announces nothing: the page reads it out along with more.
    """

    action_triggered = Signal()

    def __init__(self, *, aloud: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aloud = aloud
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setVisible(False)
        self._tone = Tone.NEUTRAL
        self._parts: _Parts | None = None

    def show_message(self, text: str, tone: Tone, *, action: str = "") -> None:
        """Show and announce ``text``; an empty one hides the message. ``action`` is the wording of its button."""
        said_before = self.text()
        if not text and not said_before:
            return
        self._tone = tone
        if self._parts is None:
            self._parts = _Parts(self)
        self._parts.show(text, tone, action)
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        self.update()
        if self._aloud and text and text != said_before:
            announce(self, text, urgent=tone is Tone.DANGER)

    def clear(self) -> None:
        """Say nothing."""
        self.show_message("", Tone.NEUTRAL)

    def text(self) -> str:
        """Return what is said."""
        return "" if self._parts is None else self._parts.text.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = theme.scheme()
        painter = antialiased(self)
        fill_box(painter, self.rect(), shown.soft(self._tone), Radius.CONTROL, edge=shown.edge(self._tone))
        painter.end()
