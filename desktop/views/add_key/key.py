"""The key is being asked: its PIN, then a touch."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.model.secret import Secret
from desktop.security_key.port import LONGEST_PIN, SHORTEST_PIN, PinWanted
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from desktop.viewmodels.key_prompts import KeyPrompt
from desktop.views.add_key.page import Page
from desktop.views.components.announce import announce
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.password_field import PasswordField
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import pin_advice, prompt_words


class KeyPage(Page):
    """Shows what the key waits for. A PIN is handed on and forgotten at once, right or wrong."""

    def __init__(self, flow: AddKeyViewModel) -> None:
        super().__init__("")
        self._flow = flow
        self._shown: tuple[object, ...] = ()
        self.lead.setVisible(True)
        self._icon = IconLabel(Icon.USB, Tone.ACCENT, scale=4.0, chip=True)
        self._advice = InlineMessage()
        self._field = PasswordField(
            self.tr("PIN of the key"),
            reveal=self.tr("Show the PIN"),
            conceal=self.tr("Hide the PIN"),
        )
        self._field.submitted.connect(self.proceed)
        self._field.edited.connect(lambda _text: self.completeness_changed.emit())
        self._hint = MutedLabel(
            self.tr("It is the PIN of the key itself, not your Roblox password. Only the key sees it."),
        )
        self.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._advice, self._field, self._hint):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def render_state(self, state: AddKeyState) -> None:
        shown = (state.prompting, state.busy, state.prompt, state.last_try_accepted)
        if shown == self._shown:
            return
        self._shown = shown
        pin = state.prompt.pin
        asks_pin = pin is not None and not state.warns_of_last_try
        self._field.clear()
        self._field.setVisible(asks_pin)
        self._hint.setVisible(asks_pin)
        self._icon.set_icon(Icon.LOCK if pin else Icon.USB, self._tone(state.prompt))
        self.next_text = self._next(pin, warns=state.warns_of_last_try)
        title, lead = prompt_words(state.prompt, system_prompts=state.system_prompts, registering=not state.prompting)
        self.title.setText(title)
        self.lead.setText(lead)
        self._advice.show_message(*pin_advice(pin))
        if self.isVisible():
            self._draw_attention(state.prompt)

    def can_proceed(self, state: AddKeyState) -> bool:
        if state.warns_of_last_try:
            return True
        pin = self._field.text()
        return state.prompt.pin is not None and len(pin) >= SHORTEST_PIN and len(pin.encode()) <= LONGEST_PIN

    def proceed(self) -> None:
        state = self._flow.state
        if not self.can_proceed(state):
            return
        if state.warns_of_last_try:
            self._flow.accept_last_try()
            return
        pin = Secret(self._field.text())
        self._field.clear()
        self._flow.give_pin(pin)

    def work(self) -> QWidget | None:
        if self._flow.state.warns_of_last_try:
            return None
        return self._field if self._flow.state.prompt.pin else self

    def entered(self) -> None:
        self._draw_attention(self._flow.state.prompt)

    def left(self) -> None:
        self._field.clear()

    def _draw_attention(self, prompt: KeyPrompt) -> None:
        waits = prompt.pin or prompt.touch or prompt.verifying
        announce(self, f"{self.title.text()}. {self.lead.text()}", urgent=bool(waits))
        self.setAccessibleName(self.title.text())
        if (work := self.work()) is not None:
            work.setFocus()

    def _tone(self, prompt: KeyPrompt) -> Tone:
        if prompt.pin is not None and prompt.pin.is_last_try:
            return Tone.DANGER
        return Tone.WARNING if prompt.touch or prompt.verifying else Tone.ACCENT

    def _next(self, pin: PinWanted | None, *, warns: bool) -> str:
        if warns:
            return self.tr("&Use the last try")
        return self.tr("&Continue") if pin is not None else ""
