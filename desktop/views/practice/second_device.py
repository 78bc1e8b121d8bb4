"""The second device."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.viewmodels.practice.second_device import ApprovalPrompt, SecondDeviceState, SecondDeviceViewModel
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.code_field import CodeField
from desktop.views.components.labels import BodyLabel, CaptionLabel, MutedLabel
from desktop.views.components.picker import Picker
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space


class SecondDeviceCard(Card):
    """A phone or computer where the accounts are signed in already; it takes sign-in codes and is asked to approve."""

    def __init__(self, device: SecondDeviceViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("Second device"))
        self._device = device
        self._shown: tuple[ApprovalPrompt, ...] = ()
        self._nothing = MutedLabel(self.tr("Nothing is waiting for approval."))
        self._entry = _CodeEntry(device)
        self._questions = QVBoxLayout()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._entry)
        self.body.addLayout(self._questions)
        device.changed.connect(self.render_state)
        self.render_state(device.state)

    def render_state(self, state: SecondDeviceState) -> None:
        """Show ``state``."""
        had_keyboard = self._entry.has_keyboard()
        self._nothing.setVisible(not state.prompts and not state.wanted)
        if state.prompts != self._shown:
            self._shown = state.prompts
            contents.clear(self._questions)
            for prompt in state.prompts:
                question = _Question(self._device, prompt)
                self._questions.addWidget(question)
                if had_keyboard:
                    question.take_keyboard()
        self._entry.render_state(state)  # last, or Qt hands the keyboard to whatever comes after what hides


class _CodeEntry(QWidget):
    """Takes the code that another screen shows, as one of the accounts."""

    def __init__(self, device: SecondDeviceViewModel) -> None:
        super().__init__()
        self._device = device
        self._account = Picker()
        self._account.addItems(device.state.accounts)
        self._account.setAccessibleName(self.tr("Account that takes the code"))
        self._account.currentTextChanged.connect(device.choose)
        self._code = CodeField(self.tr("Code from the other screen"))
        self._code.submitted.connect(self._enter)
        self._enter_button = secondary_button(self.tr("Enter the code"))
        self._enter_button.clicked.connect(self._enter)
        self._unknown = MutedLabel(self.tr("No sign-in waits for this code. Look at it again."))
        self._arrange()

    def render_state(self, state: SecondDeviceState) -> None:
        """Show ``state``."""
        self.setVisible(state.wanted)
        if state.unknown and not self._unknown.isVisibleTo(self):
            announce(self, self._unknown.text())
        self._unknown.setVisible(state.unknown)

    def has_keyboard(self) -> bool:
        """Tell whether somebody types here."""
        return self._code.hasFocus() or self._enter_button.hasFocus()

    def _enter(self) -> None:
        if self._code.code() and self._device.enter(self._code.code()):
            self._code.clear()

    def _arrange(self) -> None:
        take_as = CaptionLabel(self.tr("Take it as"))
        take_as.setBuddy(self._account)
        account = QHBoxLayout()
        account.addWidget(take_as)
        account.addWidget(self._account, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(BodyLabel(self.tr("A sign-in code is on screen. Scan it with the phone, or type it here.")))
        column.addLayout(account)
        column.addWidget(Sides([self._code, self._enter_button]))
        column.addWidget(self._unknown)


class _Question(QWidget):
    """One question, and the two answers."""

    def __init__(self, device: SecondDeviceViewModel, prompt: ApprovalPrompt) -> None:
        super().__init__()
        words = {
            "cross_device": self.tr("Somebody wants to pass a check for your account. Is it you?"),
            "quick_sign_in": self.tr("A new device wants to sign in to your account. Is it you?"),
        }
        self._approve = primary_button(self.tr("Approve"), icon=Icon.APPROVE)
        self._approve.clicked.connect(lambda: device.approve(prompt.id))
        deny = secondary_button(self.tr("Deny"), icon=Icon.DENY)
        deny.clicked.connect(lambda: device.deny(prompt.id))
        buttons = QHBoxLayout()
        buttons.addWidget(self._approve)
        buttons.addWidget(deny)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(BodyLabel(words.get(prompt.kind, prompt.kind)))
        column.addWidget(CaptionLabel(f"@{prompt.account} · {self._detail_words(prompt.detail)}"))
        column.addLayout(buttons)

    def _detail_words(self, detail: str) -> str:
        """Say what a check is for; a sign-in code speaks for itself."""
        return {
            "Login": self.tr("to sign in"),
            "Generic": self.tr("to change something in the account"),
        }.get(detail, detail)

    def take_keyboard(self) -> None:
        """Let the keyboard go on here."""
        self.show()  # only what is on screen can have it
        self._approve.setFocus()
