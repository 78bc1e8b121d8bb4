"""What two-step verification is, and what one needs."""

from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.card import Card
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.setup_wizard.page import Page


class WelcomePage(Page):
    """Explains before anything is asked."""

    def __init__(self, wizard: SetupWizardViewModel) -> None:
        super().__init__(
            self.tr("Put a second lock on your account"),
            self.tr(
                "With two-step verification a stolen password is not enough: whoever signs in also needs a code "
                "that only you have. You can stop at any time, and nothing changes before you type the first code.",
            ),
        )
        self._wizard = wizard
        self.next_text = self.tr("&Start")
        card = Card(self.tr("What you need"))
        needs = (
            (
                Icon.PHONE,
                self.tr("Your phone with an authenticator app"),
                self.tr("For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work."),
            ),
            (
                Icon.PENCIL,
                self.tr("Pen and paper"),
                self.tr("For the recovery codes that let you in if the phone is ever lost."),
            ),
            (Icon.CLOCK, self.tr("About five minutes"), self.tr("Without hurry. Each page says what comes next.")),
        )
        for number, (icon, title, sentence) in enumerate(needs):
            card.body.addWidget(ListRow(icon, title, sentence, divided=number > 0))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def proceed(self) -> None:
        self._wizard.begin()
