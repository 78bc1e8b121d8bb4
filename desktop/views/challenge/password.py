"""Typing the password."""

from desktop.viewmodels.challenge.code import CodeViewModel
from desktop.views.challenge.typed import TypedPage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.password_field import PasswordField
from desktop.views.tasks import TaskRunner


class PasswordPage(TypedPage):
    """Takes the password, and says what becomes of it."""

    def __init__(self, way: CodeViewModel, tasks: TaskRunner) -> None:
        field = PasswordField(
            self.tr("Roblox password"),
            reveal=self.tr("Show the password"),
            conceal=self.tr("Hide the password"),
        )
        title = self.tr("Type your Roblox password")
        super().__init__(way, tasks, field, title=title, lead=self.tr("Roblox wants to be sure that it is still you."))
        self.body.addWidget(MutedLabel(self.tr("It is sent to Roblox for this check alone and not kept.")))
        self.body.addStretch(1)
        self.render_state(way.state)
