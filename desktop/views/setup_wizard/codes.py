"""The recovery codes, shown once."""

from PySide6.QtWidgets import QGridLayout

from desktop.viewmodels.setup_wizard.state import WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components import contents
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.secret_text import SecretText
from desktop.views.setup_wizard.page import Page
from desktop.views.theme_tokens import Space, Tone

COLUMNS = 2


class CodesPage(Page):
    """Lists the codes with their numbers."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__(
            self.tr("Write down your recovery codes"),
            self.tr(
                "Your authenticator is on. If you ever lose your phone, one of these codes lets you in, once each. "
                "Roblox shows them only this one time.",
            ),
        )
        self._wizard = wizard
        self._shown: tuple[object, ...] = ()
        self.next_text = self.tr("I &wrote them down")
        card = Card(self.tr("Recovery codes"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        card.body.addLayout(self._grid)
        self._warning = InlineMessage(parent=self)
        self._warning.show_message(
            self.tr("Keep them on paper, where nobody else looks, and not in the same place as your phone."),
            Tone.WARNING,
        )
        self.body.addWidget(card)
        self.body.addWidget(self._warning)
        self.body.addStretch(1)

    def render_state(self, state: WizardState) -> None:
        codes = state.codes.codes
        if codes == self._shown:
            return
        self._shown = codes
        contents.clear(self._grid)
        rows = -(-len(codes) // COLUMNS)
        for index, code in enumerate(codes):
            text = SecretText(self.tr("Recovery code {number}").format(number=index + 1))
            text.show_secret(code.reveal())
            row, column = index % max(rows, 1), 2 * (index // max(rows, 1))
            self._grid.addWidget(MutedLabel(f"{index + 1}."), row, column)
            self._grid.addWidget(text, row, column + 1)

    def proceed(self) -> None:
        self._wizard.codes_written_down()
