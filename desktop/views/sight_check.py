"""The check "can this computer see my key?", with what helps where it cannot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.security_key.sight import UDEV_COMMANDS, UDEV_RULE_FILE, Diagnosis
from desktop.viewmodels.sight_check import SightCheckViewModel, SightState
from desktop.views.components.announce import announce
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import secondary_button
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, CodeLabel
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space
from desktop.views.wording.security_keys import explain_sight


class SightCheck(QWidget):
    """A button, then the answer."""

    def __init__(self, check: SightCheckViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._button = secondary_button(self.tr("Can this computer see my key?"), icon=Icon.USB)
        self._button.clicked.connect(lambda: tasks.start(check.check()))
        self._busy = BusyBar()
        self._answer = InlineMessage()
        self._rule = _Copyable(self.tr("Copy the rule"))
        self._commands = _Copyable(self.tr("Copy the commands"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._busy, self._answer, self._rule, self._commands):
            column.addWidget(widget)
        check.changed.connect(self.render_state)
        self.render_state(check.state)

    def render_state(self, state: SightState) -> None:
        """Show ``state``."""
        self._busy.set_busy(state.checking, self.tr("Looking for keys"))
        if state.checking or state.found is None:
            self._answer.clear()
            self._show_rule(None)
        else:
            self._answer.show_message(*explain_sight(state.found))
            self._show_rule(state.found)

    def _show_rule(self, found: Diagnosis | None) -> None:
        rules = sorted({key.udev_rule for key in found.keys if key.udev_rule}) if found is not None else []
        into = self.tr("As administrator, put this into the file {file}:").format(file=UDEV_RULE_FILE)
        self._rule.show_text(into, "\n".join(rules))
        then = self.tr("Then run this in a terminal, and check again:")
        self._commands.show_text(then, "\n".join(UDEV_COMMANDS) if rules else "")


class _Copyable(QWidget):
    """What to do, and the text to do it with."""

    def __init__(self, copy: str) -> None:
        super().__init__()
        self._what = BodyLabel()
        self._text = CodeLabel()
        button = secondary_button(copy, icon=Icon.COPY)
        button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._text, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._what)
        column.addLayout(row)

    def show_text(self, what: str, text: str) -> None:
        """Show ``text``; an empty one takes no room."""
        self._what.setText(what)
        self._text.setText(text)
        self.setVisible(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.text())
        announce(self, self.tr("Copied"))
