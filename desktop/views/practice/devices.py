"""The inbox, and what is known by heart or written down."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.model.secret import Secret
from desktop.services.drill import Thing
from desktop.viewmodels.practice.devices import DevicesState, DevicesViewModel, ReceivedMessage
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import CaptionLabel, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.secret_text import SecretText
from desktop.views.icons import Icon
from desktop.views.wording.moments import time_words

SHOWN_MESSAGES = 4
NEEDED = {"sms": Thing.PHONE, "email": Thing.MAILBOX}
"""What each kind of message is read on."""


class InboxCard(Card):
    """Email and text messages that the pretend service sent, the newest first."""

    def __init__(self, devices: DevicesViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("Email and text messages"))
        self._shown: tuple[ReceivedMessage, ...] | None = None
        self._received: tuple[ReceivedMessage, ...] = ()
        self._lost: frozenset[Thing] = frozenset()
        devices.changed.connect(self.render_state)
        self.render_state(devices.state)

    def render_state(self, state: DevicesState) -> None:
        """Show ``state``."""
        self._received = state.messages
        self._render()

    def render_losses(self, lost: frozenset[Thing]) -> None:
        """Show no messages on what is lost."""
        self._lost = lost
        self._render()

    def _render(self) -> None:
        at_hand = tuple(message for message in self._received if NEEDED.get(message.channel) not in self._lost)
        if at_hand == self._shown:
            return
        if at_hand and self.isVisible() and at_hand[0] not in (self._shown or ()):
            announce(self, at_hand[0].text)
        self._shown = at_hand
        contents.clear(self.body)
        if not at_hand:
            self.body.addWidget(MutedLabel(self.tr("No messages.")))
        for message in at_hand[:SHOWN_MESSAGES]:
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
        self._papers: list[QWidget] = []
        for owned in devices.belongings:
            if owned.paper:
                words = self.tr("The recovery codes on the paper of @{name}. Each works once, until new ones are made:")
                self._papers += [MutedLabel(words.format(name=owned.name)), _paper(owned.paper)]
        for paper in self._papers:
            self.body.addWidget(paper)
        expire = secondary_button(self.tr("Let the QR code expire"), icon=Icon.CLOCK)
        expire.clicked.connect(devices.expire_setup)
        self.body.addWidget(expire)

    def render_losses(self, lost: frozenset[Thing]) -> None:
        """Show no paper while it is lost."""
        for paper in self._papers:
            paper.setVisible(Thing.RECOVERY_SHEET not in lost)


def _paper(codes: Sequence[Secret[str]]) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, code in enumerate(codes):
        line = SecretText(QCoreApplication.translate("PretendAccountsCard", "Recovery code on paper"))
        line.show_secret(code.reveal(), group=0)
        grid.addWidget(line, number // 2, number % 2)
    return sheet
