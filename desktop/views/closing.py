"""What closing the window now means for recovery codes that are not known to be saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.held_codes import Risk
from desktop.views.components.readable import Readable
from desktop.views.flow.leaving import LeavingPage
from desktop.views.stage import Stage
from desktop.views.theme_tokens import Space
from desktop.views.wording.recovery_codes import risk_words


class Closing(QObject):
    """Puts the question on stage before the window is closed at the cost of codes. ``agreed``: close it all the same.

    Args:
        stage: where it is asked.
        risk: what closing would mean now.
    """

    agreed = Signal()

    def __init__(self, stage: Stage, risk: Callable[[], Risk]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._risk = risk
        self._page: ClosingPage | None = None

    def asks_first(self) -> bool:
        """Tell whether the window is to stay open for a question; closing it a second time closes it."""
        risk = self._risk()
        if self._page is not None or risk is Risk.NONE:
            return False
        self._page = ClosingPage(risk)
        self._page.stay.connect(self.withdraw)
        self._page.leave.connect(self.agreed)
        self._stage.enter(self._page)
        self._page.ask()
        return True

    def withdraw(self) -> None:
        """Take the question off the stage, and close nothing."""
        if self._page is not None:
            self._stage.leave(self._page)
            self._page = None


class ClosingPage(QWidget):
    """Says what closing means for the codes, and asks."""

    stay = Signal()
    leave = Signal()

    def __init__(self, risk: Risk) -> None:
        super().__init__()
        self._question = LeavingPage(
            self.tr("Close Twinbolt now?"),
            leave=self.tr("&Close"),
            leave_anyway=self.tr("&Close all the same"),
        )
        self._question.stay.connect(self.stay)
        self._question.leave.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Readable(self._question, above=Space.XL, below=Space.XL))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.stay)
        self._words, self._costly = risk_words(risk), risk is not Risk.SHOWN_AGAIN

    def ask(self) -> None:
        """Say what closing means, once it is on screen."""
        self._question.ask(self._words, costly=self._costly)
