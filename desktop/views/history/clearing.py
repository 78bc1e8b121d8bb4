"""The question before the history is cleared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desktop.views.components.buttons import danger_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import BodyLabel
from desktop.views.theme_tokens import Space


class ClearingQuestion(Card):
    """Asks once, in the page."""

    keep = Signal()
    clear = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Clear the history?"))
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "Everything listed here is erased from this computer, and warnings that rest on it go with it. "
                    "Nothing changes on your Roblox account.",
                ),
            ),
        )
        self._keep = secondary_button(self.tr("&Keep it"))
        self._keep.clicked.connect(self.keep)
        erase = danger_button(self.tr("&Erase it"))
        erase.clicked.connect(self.clear)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addWidget(self._keep)
        buttons.addWidget(erase)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.setVisible(False)

    def ask(self, *, asking: bool) -> bool:
        """Ask, or ask no more; tells whether the keyboard was here and has to go elsewhere."""
        appears, goes = asking and self.isHidden(), not asking and not self.isHidden()
        holder = QApplication.focusWidget()
        had_keyboard = goes and holder is not None and self.isAncestorOf(holder)
        self.setVisible(asking)
        if appears:
            self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return had_keyboard
