"""The inbox and the second device."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.secret import Secret
from desktop.viewmodels.practice.devices import ApprovalPrompt, DevicesState, DevicesViewModel, ReceivedMessage
from desktop.views.components import contents
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import BodyLabel, CaptionLabel, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.secret_text import SecretText
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space
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
        return self.tr("To {to}, {time}").format(to=message.to, time=time_words(message.sent_at))


class SecondDeviceCard(Card):
    """A phone or computer where the account is signed in already; it is asked to approve."""

    def __init__(self, devices: DevicesViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("Second device"))
        self._devices = devices
        self._shown: tuple[ApprovalPrompt, ...] | None = None
        devices.changed.connect(self.render_state)
        self.render_state(devices.state)

    def render_state(self, state: DevicesState) -> None:
        """Show ``state``."""
        if state.prompts == self._shown:
            return
        self._shown = state.prompts
        contents.clear(self.body)
        if not state.prompts:
            self.body.addWidget(MutedLabel(self.tr("Nothing is waiting for approval.")))
        for prompt in state.prompts:
            self.body.addWidget(self._question(prompt))

    def _question(self, prompt: ApprovalPrompt) -> QWidget:
        words = {
            "cross_device": self.tr("Somebody wants to pass a check for your account. Is it you?"),
            "quick_sign_in": self.tr("Somebody wants to sign in with this code. Is it you?"),
        }
        approve = primary_button(self.tr("Approve"), icon=Icon.APPROVE)
        approve.clicked.connect(lambda: self._devices.approve(prompt.id))
        deny = secondary_button(self.tr("Deny"), icon=Icon.DENY)
        deny.clicked.connect(lambda: self._devices.deny(prompt.id))
        buttons = QHBoxLayout()
        buttons.addWidget(approve)
        buttons.addWidget(deny)
        buttons.addStretch(1)
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(BodyLabel(words.get(prompt.kind, prompt.kind)))
        column.addWidget(CaptionLabel(prompt.detail))
        column.addLayout(buttons)
        return question


class PretendAccountCard(Card):
    """What a person who practises has to know of the pretend account, and a way to make a set-up run out."""

    def __init__(self, devices: DevicesViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("About the pretend account"))
        self.body.addWidget(MutedLabel(self.tr("Its password, if you are asked for one:")))
        password = SecretText(self.tr("Pretend password"))
        password.show_secret(devices.password, group=0)
        self.body.addWidget(password)
        if devices.paper:
            self.body.addWidget(MutedLabel(self.tr("The recovery codes on your paper; each works once:")))
            self.body.addWidget(_paper(devices.paper))
        expire = secondary_button(self.tr("Let the QR code expire"), icon=Icon.CLOCK)
        expire.clicked.connect(devices.expire_setup)
        self.body.addWidget(expire)


def _paper(codes: Sequence[Secret[str]]) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, code in enumerate(codes):
        line = SecretText(QCoreApplication.translate("PretendAccountCard", "Recovery code on paper"))
        line.show_secret(code.reveal(), group=0)
        grid.addWidget(line, number // 2, number % 2)
    return sheet
