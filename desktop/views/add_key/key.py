"""The key is being asked: its PIN, then a touch."""

from PySide6.QtWidgets import QWidget

from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from desktop.views.add_key.page import Page
from desktop.views.components.announce import announce
from desktop.views.key_question import KeyQuestion
from desktop.views.wording.security_keys import prompt_words, read_out


class KeyPage(Page):
    """Shows what the key waits for."""

    reads_itself = True

    def __init__(self, flow: AddKeyViewModel) -> None:
        super().__init__("")
        self._flow = flow
        self._shown: tuple[object, ...] = ()
        self._said = ""
        self.lead.setVisible(True)
        self._question = KeyQuestion()
        self._question.answer_changed.connect(self.completeness_changed)
        self._question.submitted.connect(self.proceed)
        self._question.pin_given.connect(flow.give_pin)
        self._question.last_try_accepted.connect(flow.accept_last_try)
        self.body.addWidget(self._question)
        self.body.addStretch(1)

    def render_state(self, state: AddKeyState) -> None:
        shown = (state.prompting, state.busy, state.prompt)
        if shown == self._shown:
            return
        self._shown = shown
        self._question.show_prompt(state.prompt)
        self.next_text = self._question.next_text()
        self.risky = state.prompt.warns_of_last_try
        title, lead = prompt_words(state.prompt, system_prompts=state.system_prompts, registering=not state.prompting)
        self.title.setText(title)
        self.lead.setText(lead)
        if self.isVisible():
            self._draw_attention()

    def can_proceed(self, _state: AddKeyState) -> bool:
        return self._question.can_answer()

    def proceed(self) -> None:
        self._question.answer()

    def work(self) -> QWidget:
        return self._question.work() or self  # never the button that uses up the last try

    def entered(self) -> None:
        self._draw_attention()

    def left(self) -> None:
        self._question.forget()
        self._said = ""

    def _draw_attention(self) -> None:
        words = read_out(self.title.text(), self.lead.text(), self._question.advice)
        if words != self._said:
            self._said = words
            announce(self, words, urgent=self._flow.state.prompt.waits)
        self.setAccessibleName(self.title.text())
        self.work().setFocus()
