"""Typing a code."""

from desktop.model.methods import MediaType
from desktop.viewmodels.challenge.code import CodeState, CodeViewModel, SentCodeViewModel
from desktop.views.challenge.typed import TypedPage
from desktop.views.components.announce import announce
from desktop.views.components.buttons import secondary_button
from desktop.views.components.code_field import CodeField
from desktop.views.components.labels import MutedLabel
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.wording.challenges import code_hint, code_name, code_title

RECOVERY_CODE_LENGTH = 12
"""Room for a recovery code. Assumption: how long they are is not told anywhere."""


class CodePage(TypedPage):
    """Takes a code that the owner has already."""

    def __init__(self, way: CodeViewModel, tasks: TaskRunner) -> None:
        field = CodeField(code_name(way.way), length=way.state.length or RECOVERY_CODE_LENGTH)
        super().__init__(way, tasks, field, title=code_title(way.way), lead=code_hint(way.way))
        self.body.addStretch(1)
        self.render_state(way.state)


class SentCodePage(TypedPage):
    """Takes a code that was sent: says where to, and has it sent again."""

    def __init__(self, way: SentCodeViewModel, tasks: TaskRunner) -> None:
        field = CodeField(code_name(way.way), length=way.state.length or 0)
        super().__init__(way, tasks, field, title=code_title(way.way), lead="")
        self.lead.setVisible(True)
        self._help = MutedLabel(self.tr("It lasts 15 minutes. An email may have landed in the spam folder."))
        self._again = secondary_button("", icon=Icon.REFRESH)
        self._again.clicked.connect(lambda: tasks.start(way.send()))
        self.body.addWidget(self._again)
        self.body.addWidget(self._help)
        self._help.setVisible(way.way is MediaType.EMAIL)
        self.body.addStretch(1)
        self.render_state(way.state)

    def render_state(self, state: CodeState) -> None:
        super().render_state(state)
        where = self._where(state)
        if state.sent and where != self.lead.text() and self.isVisible():
            announce(self, where)
        self.lead.setText(where)
        self._again.setEnabled(not state.busy and not state.send_again_in_s)
        if state.send_again_in_s:
            self._again.setText(self.tr("Send again in %n second(s)", "", state.send_again_in_s))
        else:
            self._again.setText(self.tr("&Send again") if state.sent else self.tr("&Send the code"))
        self._again.updateGeometry()

    def _where(self, state: CodeState) -> str:
        if state.sending:
            return self.tr("The code is being sent…")
        if not state.sent:
            return self.tr("No code was sent yet.")
        if self._way.way is MediaType.SMS:
            return self.tr("A code was sent to the phone number of your account.")
        if state.to is None:
            return self.tr("A code was sent to the email address of your account.")
        return self.tr("A code was sent to {address}.").format(address=state.to)
