"""How it ended, and what to do next."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewmodels.setup_wizard.state import Result, WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.setup_wizard.page import Page
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.setup import on_unanswered_words


class DonePage(Page):
    """Sums up and points on."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__(
            self.tr("Your authenticator is on"),
            self.tr("From now on, signing in asks for a code from your app."),
        )
        self._wizard = wizard
        self.next_text = self.tr("&Finish")
        self._outcome = InlineMessage()
        self._next = Card(self.tr("What to do next"))
        self._advice = QWidget()
        self._next.body.addWidget(self._advice)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._next)
        self.body.addStretch(1)
        rows = QVBoxLayout(self._advice)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.L)
        self._paper = ListRow(
            Icon.CODE_LIST,
            self.tr("Put the paper away safely"),
            self.tr("Somewhere you find it in a year, and nobody else does."),
        )
        rows.addWidget(self._paper)
        for icon, title, sentence in self._points():
            rows.addWidget(ListRow(icon, title, sentence))

    def render_state(self, state: WizardState) -> None:
        if state.result is not None:
            text, tone = self._summary(state.result)
            self._outcome.show_message(text, tone)
            self._paper.setVisible(state.result.codes_saved)

    def proceed(self) -> None:
        self._wizard.leave()

    def _summary(self, result: Result) -> tuple[str, Tone]:
        if result.answer_lost:
            return on_unanswered_words(), Tone.WARNING
        if result.codes_saved:
            return self.tr("Your recovery codes are safe on your paper."), Tone.POSITIVE
        if result.codes_before:
            text = self.tr("You still have %n unused recovery code(s) from before.", "", result.codes_before)
            return text, Tone.POSITIVE
        return self.tr(
            "You have no recovery codes. Make some, so that a lost phone does not lock you out."
        ), Tone.WARNING

    def _points(self) -> tuple[tuple[Icon, str, str], ...]:
        return (
            (
                Icon.DEVICES,
                self.tr("Turn on the backup of your authenticator app, if it has one"),
                self.tr("Then your codes come back on a new phone."),
            ),
            (
                Icon.SHIELD_CHECK,
                self.tr("Never tell a code to anybody"),
                self.tr("Roblox staff never ask for one. Whoever asks wants your account."),
            ),
        )
