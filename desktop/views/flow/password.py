"""The password, where the service demands it for a step."""

from collections.abc import Callable, Coroutine
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.model.secret import Secret
from desktop.viewmodels.flow import FlowState, PasswordReason
from desktop.views.components.labels import MutedLabel
from desktop.views.components.password_field import PasswordField
from desktop.views.flow.page import FlowPage
from desktop.views.tasks import TaskRunner


class PasswordState(FlowState, Protocol):
    """A flow in which the password may be asked for."""

    @property
    def password_reason(self) -> PasswordReason | None: ...


S = TypeVar("S", bound=PasswordState)


class PasswordPage(FlowPage[S]):
    """Says why, takes the password once, hands it to ``give`` and forgets it."""

    def __init__(self, give: Callable[[Secret[str]], Coroutine[object, object, None]], tasks: TaskRunner) -> None:
        super().__init__(self.tr("Roblox asks for your password"))
        self._give = give
        self._tasks = tasks
        self.next_text = self.tr("&Continue")
        self.lead.setVisible(True)
        self._field = PasswordField(
            self.tr("Roblox password"),
            reveal=self.tr("Show the password"),
            conceal=self.tr("Hide the password"),
        )
        self._field.submitted.connect(self.proceed)
        self._field.edited.connect(lambda _text: self.completeness_changed.emit())
        self.body.addWidget(self._field)
        self.body.addWidget(
            MutedLabel(
                self.tr(
                    "It is sent to Roblox for this step alone and forgotten afterwards. "
                    "Twinbolt never asks for it to sign in.",
                ),
            ),
        )
        self.body.addStretch(1)
        self._state: S | None = None

    def render_state(self, state: S) -> None:
        self._state = state
        self.lead.setText(
            {
                None: "",
                PasswordReason.DEMANDED: self.tr("It wants to be sure that it is you who changes the lock."),
                PasswordReason.WRONG: self.tr("That password was not right. Type it again; mind capital letters."),
                PasswordReason.AGAIN: self.tr("It wants to be surer that it is you before it goes on."),
            }[state.password_reason],
        )

    def can_proceed(self, state: S) -> bool:
        return bool(self._field.text()) and not state.busy

    def proceed(self) -> None:
        if self._state is not None and self.can_proceed(self._state):
            password = Secret(self._field.text())
            self._field.clear()
            self._tasks.start(self._give(password))

    def work(self) -> QWidget:
        return self._field

    def left(self) -> None:
        self._field.clear()
