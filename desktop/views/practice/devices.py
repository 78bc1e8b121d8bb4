"""The inbox, and what is known by heart or written down."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.model.secret import Secret
from desktop.viewmodels.practice.devices import DevicesState, DevicesViewModel, ReceivedMessage
from desktop.views.components import contents
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import CaptionLabel, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.secret_text import SecretText
from desktop.views.icons import Icon
from desktop.views.wording.moments import time_words

SHOWN_MESSAGES = 4


class InboxCard(Card):
    """E-mail and text messages that the pretend service sent, the newest first."""

    def __init__(self, devices: DevicesViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("E-mail and text messages"))
        self._shown: tuple[ReceivedMessage, ...] | None = None
        devices.changed.connect(self.render_state)
        self.render_state(devices.state)

    def render_state(self, state: DevicesState) -> None:
        """Show ``state``."""
        if state.messages == self._shown:
            return
        self._shown = state.messages
        contents.clear(self.body)
        if not state.messages:
            self.body.addWidget(MutedLabel(self.tr("No messages.")))
        for message in state.messages[:SHOWN_MESSAGES]:
            icon = Icon.SMS if message.channel == "sms" else Icon.MAIL
            row = ListRow(icon, message.text, self._subtitle(message))
            code = SecretText(self.tr("Code"))
            code.show_secret(message.code.reveal(), group=0)
            row.add_trailing(code)
            self.body.addWidget(row)

    def _subtitle(self, message: ReceivedMessage) -> str:
        words = self.tr("For @{name}, to {to}, {time}")
        return words.format(name=message.account, to=message.to, time=time_words(message.sent_at))


class PretendAccountsCard(Card):
    """What a person who practises has to know of the pretend accounts, and a way to make a set-up run out."""

    def __init__(self, devices: DevicesViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("About the pretend accounts"))
        self.body.addWidget(MutedLabel(self.tr("Their passwords, if you are asked for one:")))
        for owned in devices.belongings:
            self.body.addWidget(CaptionLabel(f"@{owned.name}"))
            password = SecretText(self.tr("Pretend password of {name}").format(name=owned.name))
            password.show_secret(owned.password.reveal(), group=0)
            self.body.addWidget(password)
        for owned in devices.belongings:
            if owned.paper:
                words = self.tr("The recovery codes on the paper of @{name}; each works once:")
                self.body.addWidget(MutedLabel(words.format(name=owned.name)))
                self.body.addWidget(_paper(owned.paper))
        expire = secondary_button(self.tr("Let the QR code expire"), icon=Icon.CLOCK)
        expire.clicked.connect(devices.expire_setup)
        self.body.addWidget(expire)


def _paper(codes: Sequence[Secret[str]]) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, code in enumerate(codes):
        line = SecretText(QCoreApplication.translate("PretendAccountsCard", "Recovery code on paper"))
        line.show_secret(code.reveal(), group=0)
        grid.addWidget(line, number // 2, number % 2)
    return sheet
