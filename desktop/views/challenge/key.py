"""Using a security key or a passkey."""

from PySide6.QtWidgets import QWidget

from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.port import Account, PinWanted
from desktop.viewmodels.challenge.key import KeyState, KeyViewModel
from desktop.views.challenge.page import WayPage
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.password_field import PasswordField
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import explain_trouble, trouble_tone


class KeyPage(WayPage[KeyState]):
    """Puts the key's questions: a touch, its PIN, whose passkey."""

    def __init__(self, way: KeyViewModel, tasks: TaskRunner) -> None:
        passkey = way.way is MediaType.PASSKEY
        title = self.tr("Use your passkey") if passkey else self.tr("Use your security key")
        super().__init__(way, tasks, title, self.tr("Plug in the key, if it is not yet."))
        self._way = way
        self._asked: object = None
        self._news = InlineMessage()
        self._pin = PasswordField(
            self.tr("PIN of the key"), reveal=self.tr("Show the PIN"), conceal=self.tr("Hide the PIN")
        )
        self._pin.edited.connect(lambda _text: self.completeness_changed.emit())
        self._pin.submitted.connect(self.proceed)
        self._accounts = ChoiceGroup(self.tr("Accounts"))
        self._accounts.chosen.connect(lambda _position: self.completeness_changed.emit())
        self._accounts.confirmed.connect(self.proceed)
        for widget in (self._news, self._pin, self._accounts):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.render_state(way.state)

    def render_state(self, state: KeyState) -> None:
        self._state = state
        prompt = state.prompt
        self._news.show_message(*self._words(state))
        self._pin.setVisible(prompt.pin is not None)
        self._accounts.setVisible(bool(prompt.accounts))
        asked = prompt.pin or prompt.accounts
        if asked != self._asked:
            self._asked = asked
            self._pin.clear()
            self._fill(prompt.accounts)
            if asked:
                self.work_changed()
        self.next_text = self._next(state)

    def work_changed(self) -> None:
        """Put the keyboard where the key's question is answered."""
        work = self.work()
        if work is not None and self.isVisible():
            work.setFocus()

    def can_proceed(self, state: KeyState) -> bool:
        if state.prompt.pin is not None:
            return bool(self._pin.text())
        if state.prompt.accounts:
            return self._accounts.value() is not None
        return not state.running

    def proceed(self) -> None:
        state = self._state
        if not self.can_proceed(state):
            return
        if state.prompt.pin is not None:
            pin = Secret(self._pin.text())
            self._pin.clear()
            self._way.give_pin(pin)
        elif state.prompt.accounts:
            position = self._accounts.value()
            if isinstance(position, int):
                self._way.choose_account(position)
        else:
            self._tasks.start(self._way.use_key())

    def work(self) -> QWidget | None:
        if self._state.prompt.pin is not None:
            return self._pin
        return self._accounts if self._state.prompt.accounts else None

    def left(self) -> None:
        self._pin.clear()

    def _fill(self, accounts: tuple[Account, ...]) -> None:
        self._accounts.clear()
        for position, account in enumerate(accounts):
            title = account.display_name or account.name or self.tr("Account {number}").format(number=position + 1)
            self._accounts.add_choice(position, Choice(Icon.USER, title, account.name))

    def _next(self, state: KeyState) -> str:
        if not state.reachable:
            return ""
        if state.prompt.pin is not None or state.prompt.accounts:
            return self.tr("&Continue")
        return "" if state.running else self.tr("&Try again")

    def _words(self, state: KeyState) -> tuple[str, Tone]:
        prompt = state.prompt
        if not state.reachable:
            return self.tr("No key can be used here. Choose another way, or do this on roblox.com."), Tone.WARNING
        if prompt.pin is not None:
            return self._pin_words(prompt.pin)
        if prompt.accounts:
            return self.tr("The key holds several passkeys. Whose do you want to use?"), Tone.ACCENT
        if prompt.verifying is not None:
            return self.tr("Put your finger on the key, where its reader is."), Tone.ACCENT
        if prompt.touch:
            names = ", ".join(device.name for device in prompt.touch if device.name)
            return self.tr("Touch the key now, where it blinks. {names}").format(names=names).strip(), Tone.ACCENT
        if state.running:
            return self._running_words(state), Tone.NEUTRAL
        if state.trouble is not None:
            return str(explain_trouble(state.trouble, state.tries_left or None)), trouble_tone(state.trouble)
        return "", Tone.NEUTRAL

    def _pin_words(self, wanted: PinWanted) -> tuple[str, Tone]:
        left = self.tr("%n wrong PIN(s) and the key blocks itself for good.", "", wanted.tries_left)
        if wanted.is_last_try:
            return self.tr("This is the last try: if this PIN is wrong, the key blocks itself for good."), Tone.DANGER
        if wanted.was_wrong:
            return self.tr("That PIN was wrong. Type it again. {left}").format(left=left), Tone.WARNING
        return self.tr("The key asks for its PIN. It stays between you and the key."), Tone.ACCENT

    def _running_words(self, state: KeyState) -> str:
        if state.system_prompts:
            return self.tr("Your computer asks for the key in a window of its own. Go on there.")
        return self.tr("The key is being spoken to…")
