"""The name of the key, before anything else."""

from PySide6.QtWidgets import QWidget

from desktop.services.security_keys import LONGEST_NAME, NameCheck
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from desktop.views.add_key.page import Page
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.line_field import LineField
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import name_advice


class NamePage(Page):
    """Judges the name while it is typed."""

    def __init__(self, flow: AddKeyViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("Give your security key a name"),
            self.tr("So that you know later which one it is, for example “Blue key” or “Spare in the drawer”."),
        )
        self._flow = flow
        self._tasks = tasks
        self.next_text = self.tr("&Continue")
        self._field = LineField(self.tr("Name of the key"))
        self._field.edited.connect(flow.type_name)
        self._field.returnPressed.connect(self.proceed)
        self._advice = InlineMessage()
        self._used = MutedLabel()
        for widget in (self._field, self._advice, self._used):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def render_state(self, state: AddKeyState) -> None:
        self._advice.show_message(name_advice(state.name_check, LONGEST_NAME), Tone.WARNING)
        self._used.setText(self.tr("{used} of {limit} keys used").format(used=state.used, limit=state.limit))
        self._field.setReadOnly(state.busy)

    def can_proceed(self, state: AddKeyState) -> bool:
        return state.name_check is NameCheck.GOOD and not state.busy

    def proceed(self) -> None:
        if self.can_proceed(self._flow.state):
            self._tasks.start(self._flow.confirm_name())

    def work(self) -> QWidget:
        return self._field

    def entered(self) -> None:
        self._field.setText(self._flow.state.name)
