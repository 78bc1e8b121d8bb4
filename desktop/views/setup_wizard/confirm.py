"""Giving one recovery code back."""

from PySide6.QtWidgets import QWidget

from desktop.viewmodels.setup_wizard.state import WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.code_field import CodeField
from desktop.views.components.inline_message import InlineMessage
from desktop.views.setup_wizard.page import Page
from desktop.views.theme_tokens import Tone


class ConfirmPage(Page):
    """Makes sure that the codes are really somewhere else than on this screen."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__(self.tr("Let us check your copy"))
        self._wizard = wizard
        self.next_text = self.tr("&Check")
        self.lead.setVisible(True)
        self._field = CodeField(self.tr("Recovery code"), length=12)
        self._field.edited.connect(lambda _text: self.completeness_changed.emit())
        self._field.submitted.connect(self.proceed)
        self._wrong = InlineMessage()
        self.body.addWidget(self._field)
        self.body.addWidget(self._wrong)
        self.body.addStretch(1)

    def render_state(self, state: WizardState) -> None:
        asked = self.tr("From your paper, type recovery code number {number}. It is not used up by this.")
        self.lead.setText(asked.format(number=self.locale().toString(state.asked)))
        wrong = self.tr("That is not code number {number}. Look again, or go back to see the codes once more.")
        self._wrong.show_message(
            wrong.format(number=self.locale().toString(state.asked)) if state.mismatch else "", Tone.WARNING
        )

    def can_proceed(self, state: WizardState) -> bool:
        return bool(self._field.code()) and not state.busy

    def proceed(self) -> None:
        if self._field.code():
            self._wizard.give_back(self._field.code())

    def work(self) -> QWidget:
        return self._field

    def entered(self) -> None:
        self._field.clear()

    def left(self) -> None:
        self._field.clear()
