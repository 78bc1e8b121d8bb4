"""What a security key waits for: shown, read out and answered, wherever a key is used."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.secret import Secret
from desktop.security_key.port import LONGEST_PIN, SHORTEST_PIN
from desktop.viewmodels.key_prompts import NOTHING_ASKED, KeyPrompt
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.password_field import PasswordField
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.security_keys import pin_advice


class KeyQuestion(QWidget):
    """A picture, the tries of a PIN and a field for it, a choice of accounts.

    A PIN is handed on and forgotten at once, right or wrong. ``answer_changed`` tells that :meth:`can_answer` may say
    something else; ``submitted``, that Enter was pressed; ``pin_given`` carries a ``Secret``, ``account_chosen`` a
    position.
    """

    answer_changed = Signal()
    submitted = Signal()
    pin_given = Signal(object)
    last_try_accepted = Signal()
    account_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._prompt = NOTHING_ASKED
        self._icon = IconLabel(Icon.USB, Tone.ACCENT, scale=4.0, chip=True)
        self._advice = InlineMessage(aloud=False)
        self._pin = PasswordField(
            self.tr("PIN of the key"),
            reveal=self.tr("Show the PIN"),
            conceal=self.tr("Hide the PIN"),
        )
        self._pin.submitted.connect(self.submitted)
        self._pin.edited.connect(lambda _text: self.answer_changed.emit())
        self._hint = MutedLabel(
            self.tr("It is the PIN of the key itself, not your Roblox password. Only the key sees it."),
        )
        self._accounts = ChoiceGroup(self.tr("Accounts"))
        self._accounts.confirmed.connect(self.submitted)
        self._cards: list[Choice] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._advice, self._pin, self._hint, self._accounts):
            column.addWidget(widget)

    @property
    def advice(self) -> str:
        """What is said of the tries of the PIN."""
        return self._advice.text()

    def show_prompt(self, prompt: KeyPrompt) -> None:
        """Ask ``prompt``; what was typed for another one is forgotten."""
        self._prompt = prompt
        self._icon.set_icon(Icon.LOCK if prompt.pin else Icon.USER if prompt.accounts else Icon.USB, self._tone())
        self._advice.show_message(*pin_advice(prompt.pin))
        self._pin.clear()
        for widget in (self._pin, self._hint):
            widget.setVisible(self._asks_pin)
        self._offer_accounts()

    def next_text(self) -> str:
        """Name the main button; empty where there is nothing to answer."""
        if self._prompt.warns_of_last_try:
            return self.tr("&Use the last try")
        return self.tr("&Continue") if self._prompt.pin or self._prompt.accounts else ""

    def can_answer(self) -> bool:
        """Whether there is an answer to hand on. A PIN that no key could have is none, so it costs no try."""
        if self._asks_pin:
            pin = self._pin.text()
            return len(pin) >= SHORTEST_PIN and len(pin.encode()) <= LONGEST_PIN
        return self._prompt.warns_of_last_try or bool(self._prompt.accounts)

    def answer(self) -> None:
        """Hand the answer on."""
        if not self.can_answer():
            return
        if self._prompt.warns_of_last_try:
            self.last_try_accepted.emit()
        elif self._asks_pin:
            pin = Secret(self._pin.text())
            self._pin.clear()
            self.pin_given.emit(pin)
        else:
            self.account_chosen.emit(self._accounts.value())

    def forget(self) -> None:
        """Forget what was typed."""
        self._pin.clear()

    def work(self) -> QWidget | None:
        """Where the keyboard belongs, where there is something to fill in."""
        if self._asks_pin:
            return self._pin
        return self._cards[0] if self._cards else None

    @property
    def _asks_pin(self) -> bool:
        return self._prompt.pin is not None and not self._prompt.warns_of_last_try

    def _offer_accounts(self) -> None:
        self._accounts.clear()
        self._cards = []
        for position, account in enumerate(self._prompt.accounts):
            title = account.display_name or account.name or self.tr("Account {number}").format(number=position + 1)
            self._cards.append(Choice(Icon.USER, title, account.name))
            self._accounts.add_choice(position, self._cards[-1])
        self._accounts.choose(0)
        self._accounts.setVisible(bool(self._cards))

    def _tone(self) -> Tone:
        if self._prompt.pin is not None and self._prompt.pin.is_last_try:
            return Tone.DANGER
        return Tone.WARNING if self._prompt.touch or self._prompt.verifying else Tone.ACCENT
