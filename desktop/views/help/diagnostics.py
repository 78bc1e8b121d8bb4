"""What can be copied for whoever helps, all of it to be seen before."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.viewmodels.diagnostics import DiagnosticsState, DiagnosticsViewModel
from desktop.views import theme
from desktop.views.components.announce import announce
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import primary_button
from desktop.views.components.labels import BodyLabel, MutedLabel
from desktop.views.components.painting import line_height
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_sheet import Part
from desktop.views.theme_tokens import Space

LINES = 12


class Diagnostics(QWidget):
    """The text, and a button that copies exactly that."""

    def __init__(self, diagnostics: DiagnosticsViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._text = QPlainTextEdit(readOnly=True)
        theme.dress(self._text, Part.FIELD)
        self._text.setObjectName("diagnostics")
        self._text.setAccessibleName(self.tr("What would be copied"))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(line_height(self) * LINES)
        self._busy = BusyBar()
        self._copy = primary_button(self.tr("&Copy all of it"), icon=Icon.COPY)
        self._copy.clicked.connect(self._take)
        self._copied = MutedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (BodyLabel(self._promise()), self._busy, self._text):
            column.addWidget(widget)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._copied)
        diagnostics.changed.connect(self.render_state)
        self.render_state(diagnostics.state)
        tasks.start(diagnostics.look())

    def render_state(self, state: DiagnosticsState) -> None:
        """Show ``state``."""
        self._busy.set_busy(state.looking, self.tr("Facts of this computer are being collected"))
        self._copy.setEnabled(bool(state.text) and not state.looking)
        if self._text.toPlainText() != state.text:
            self._text.setPlainText(state.text)

    def _promise(self) -> str:
        return self.tr(
            "This says which versions you use, and which requests were made and how they ended. It holds no name, no "
            "code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.",
        )

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        words = self.tr("Copied. Nothing else was.")
        self._copied.setText(words)
        announce(self, words)
