"""What every page of a flow is."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.viewmodels.flow import PageState
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.theme_tokens import Space

S = TypeVar("S", bound=PageState)


class FlowPage(QFrame, Generic[S]):
    """A title, a sentence, and a body. The frame owns the buttons and asks the page what the main one says and does.

    ``render_state`` is idempotent: it shows a state, whatever was shown before.
    """

    next_text = ""
    risky = False
    """Whether the main button weakens or removes protection, which it then shows."""
    completeness_changed = Signal()
    """What :meth:`can_proceed` says may be different now."""

    reads_itself = False
    """Whether the page announces its title along with more, when it comes on screen."""

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        self.title = Heading(title, Level.TITLE, aloud=not self.reads_itself, parent=self)
        self.lead = BodyLabel(lead, parent=self)  # shown before it is laid out, it would be a window of its own
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.title)
        self._column.addWidget(self.lead)
        self._column.addSpacing(Space.S)
        self._column.addLayout(self.body, 1)

    def render_state(self, state: S) -> None:
        """Show ``state``."""

    def put_last(self, widget: QWidget) -> None:
        """Show ``widget`` below everything else, wherever it was shown before."""
        self._column.addWidget(widget)

    def can_proceed(self, state: S) -> bool:
        """Whether the main button can be pressed."""
        return not state.busy

    def proceed(self) -> None:
        """Do what the main button says."""

    def work(self) -> QWidget | None:
        """Where the keyboard belongs on this page; ``None`` stands for the main button."""
        return None

    def entered(self) -> None:
        """Come on screen: begin afresh."""

    def left(self) -> None:
        """Go off screen: forget what was typed."""
