"""Giving one recovery code back; shared by all flows that end with codes."""

from collections.abc import Callable, Coroutine
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.viewmodels.flow import PageState
from desktop.viewmodels.saving_codes import SavingCodesViewModel, SavingState
from desktop.views.components.code_field import CodeField
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.sides import Sides
from desktop.views.flow.page import FlowPage
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone

S = TypeVar("S", bound=PageState)
LENGTH = 12
"""Shapes the field; how long recovery codes are is not documented."""


class CodeBackPage(FlowPage[S]):
    """Makes sure that the codes are really somewhere else than on this screen. ``give`` takes what was typed."""

    def __init__(
        self,
        saving: SavingCodesViewModel,
        give: Callable[[str], Coroutine[object, object, None]],
        tasks: TaskRunner,
    ) -> None:
        super().__init__(self.tr("Let us check your copy"))
        self._give = give
        self._tasks = tasks
        self.next_text = self.tr("&Check")
        self.lead.setVisible(True)
        self._field = CodeField(self.tr("Recovery code"), length=LENGTH)
        self._field.edited.connect(lambda _text: self.completeness_changed.emit())
        self._field.submitted.connect(self.proceed)
        self._wrong = InlineMessage()
        self.body.addWidget(Sides([self._field]))
        self.body.addWidget(self._wrong)
        self.body.addStretch(1)
        saving.changed.connect(self._render_saving)
        self._render_saving(saving.state)

    def _render_saving(self, state: SavingState) -> None:
        number = self.locale().toString(state.asked)
        asked = self.tr("From your copy, type recovery code number {number}. It is not used up by this.")
        self.lead.setText(asked.format(number=number))
        wrong = self.tr("That is not code number {number}. Look again, or go back to see the codes once more.")
        self._wrong.show_message(wrong.format(number=number) if state.mismatch else "", Tone.WARNING)

    def can_proceed(self, state: S) -> bool:
        return bool(self._field.code()) and not state.busy

    def proceed(self) -> None:
        if self._field.code():
            self._tasks.start(self._give(self._field.code()))

    def work(self) -> QWidget:
        return self._field

    def entered(self) -> None:
        self._field.clear()

    def left(self) -> None:
        self._field.clear()
