"""Typing something secret: a code or the password."""

from typing import Final

from desktop.contract.refusals import Refusal
from desktop.viewmodels.challenge.code import CodeState, CodeViewModel
from desktop.views.challenge.page import WayPage
from desktop.views.components.code_field import CodeField
from desktop.views.components.labels import BodyLabel
from desktop.views.components.password_field import PasswordField
from desktop.views.components.sides import Sides
from desktop.views.components.spoken_seconds import SpokenSeconds
from desktop.views.tasks import TaskRunner
from desktop.views.wording.challenges import next_try

WRONG: Final = frozenset({Refusal.WRONG_CODE, Refusal.USED_CODE, Refusal.WRONG_PASSWORD})
"""Refusals after which something else has to be typed."""


class TypedPage(WayPage[CodeState]):
    """Takes what is typed into ``field``, sends it once, and forgets it."""

    def __init__(
        self,
        way: CodeViewModel,
        tasks: TaskRunner,
        field: CodeField | PasswordField,
        *,
        title: str,
        lead: str,
    ) -> None:
        super().__init__(way, tasks, title, lead)
        self._way = way
        self._field = field
        self.next_text = self.tr("&Continue")
        field.edited.connect(lambda _text: self.completeness_changed.emit())
        field.submitted.connect(self.proceed)
        self._wait = BodyLabel()
        self._spoken_wait = SpokenSeconds(self)
        self.body.addWidget(Sides([field]) if isinstance(field, CodeField) else field)
        self.body.addWidget(self._wait)

    def render_state(self, state: CodeState) -> None:
        answered = self._state.busy and not state.busy
        if answered and state.problem is not None and state.problem.refusal in WRONG:
            self._field.clear()
        self._state = state
        self._wait.setVisible(state.wait_s > 0)
        self._wait.setText(next_try(state.wait_s))
        self._spoken_wait.tell(state.wait_s, self._wait.text(), self.tr("You can try again now."))

    def can_proceed(self, state: CodeState) -> bool:
        return bool(self._typed()) and not state.busy and not state.wait_s

    def proceed(self) -> None:
        if self.can_proceed(self._state):
            self._tasks.start(self._way.submit(self._typed()))

    def work(self) -> CodeField | PasswordField:
        return self._field

    def left(self) -> None:
        self._field.clear()

    def _typed(self) -> str:
        return self._field.code() if isinstance(self._field, CodeField) else self._field.text()
