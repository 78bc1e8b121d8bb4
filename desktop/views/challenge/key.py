"""Using a security key or a passkey."""

from PySide6.QtWidgets import QWidget

from desktop.model.methods import MediaType
from desktop.services.ports import Browser
from desktop.viewmodels.challenge.key import KeyState, KeyViewModel
from desktop.views.challenge.page import WayPage
from desktop.views.components.announce import announce
from desktop.views.components.inline_message import InlineMessage
from desktop.views.key_question import KeyQuestion
from desktop.views.phone_passkeys import PhonePasskeys
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import explain_trouble, prompt_words, read_out, trouble_tone


class KeyPage(WayPage[KeyState]):
    """Shows what the key waits for: a touch, its PIN, whose passkey; or why it did not do it."""

    reads_itself = True

    def __init__(self, way: KeyViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(way, tasks, "")
        self._way = way
        self._shown: tuple[object, ...] = ()
        self._news = InlineMessage()
        self._question = KeyQuestion()
        self._question.answer_changed.connect(self.completeness_changed)
        self._question.submitted.connect(self.proceed)
        self._question.pin_given.connect(way.give_pin)
        self._question.last_try_accepted.connect(way.accept_last_try)
        self._question.account_chosen.connect(way.choose_account)
        self._phones = PhonePasskeys(browser)
        for widget in (self._news, self._question, self._phones):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.lead.setVisible(True)
        self.render_state(way.state)

    def render_state(self, state: KeyState) -> None:
        self._state = state
        shown = (state.running, state.prompt, state.trouble)
        if shown == self._shown:
            return
        self._shown = shown
        title, lead = self._words(state)
        self.title.setText(title)
        self.lead.setText(lead)
        self._question.setVisible(state.running)
        self._question.show_prompt(state.prompt)
        self._phones.setVisible(self._may_be_on_a_phone(state))
        self.next_text = self._next(state)
        self.risky = state.prompt.warns_of_last_try
        self._render_news(state)
        if state.running and self.isVisible():
            self._draw_attention(state)

    def can_proceed(self, state: KeyState) -> bool:
        return self._question.can_answer() if state.prompt.waits else not state.running

    def proceed(self) -> None:
        if not self.can_proceed(self._state):
            return
        if self._state.prompt.waits:
            self._question.answer()
        else:
            self._tasks.start(self._way.use_key())

    def work(self) -> QWidget | None:
        return (self._question.work() or self) if self._state.prompt.waits else None

    def left(self) -> None:
        self._question.forget()

    def _words(self, state: KeyState) -> tuple[str, str]:
        if state.running:
            return prompt_words(state.prompt, system_prompts=state.system_prompts, registering=False)
        passkey = self._way.way is MediaType.PASSKEY
        title = self.tr("Use your passkey") if passkey else self.tr("Use your security key")
        return title, self.tr("Plug in the key, if it is not yet.")

    def _may_be_on_a_phone(self, state: KeyState) -> bool:
        return self._way.way is MediaType.PASSKEY and not state.system_prompts and not state.running

    def _next(self, state: KeyState) -> str:
        if not state.reachable:
            return ""
        return self._question.next_text() if state.running else self.tr("&Try again")

    def _render_news(self, state: KeyState) -> None:
        if not state.reachable:
            words = self.tr("No key can be used here. Choose another way, or do this on roblox.com.")
            self._news.show_message(words, Tone.WARNING)
        elif state.trouble is not None:
            words = str(explain_trouble(state.trouble, state.tries_left or None))
            self._news.show_message(words, trouble_tone(state.trouble))
        else:
            self._news.clear()

    def _draw_attention(self, state: KeyState) -> None:
        words = read_out(self.title.text(), self.lead.text(), self._question.advice)
        announce(self, words, urgent=state.prompt.waits)
        self.setAccessibleName(self.title.text())
        if (work := self.work()) is not None:
            work.setFocus()
