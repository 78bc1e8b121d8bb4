"""The key is registered. What now: a spare."""

from PySide6.QtCore import Qt

from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from desktop.views.add_key.page import Page
from desktop.views.components.announce import announce
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, MutedLabel
from desktop.views.icons import Icon
from desktop.views.wording.security_keys import added_words, read_out

ENOUGH = 2
"""So many keys are a key and its spare."""


class DonePage(Page):
    """Sums up, and offers to go on with a spare while the first key is still in hand."""

    reads_itself = True

    def __init__(self, flow: AddKeyViewModel) -> None:
        super().__init__("", self.tr("From now on you can pass checks by plugging it in and touching it."))
        self._flow = flow
        self.next_text = self.tr("&Finish")
        self._outcome = InlineMessage(aloud=False)
        self._used = MutedLabel()
        self._spare = Card(self.tr("One key can get lost"))
        self._spare.body.addWidget(
            BodyLabel(self.tr("Add a second one now and keep it in another place, for example in a drawer at home.")),
        )
        add = secondary_button(self.tr("&Add a spare now"), icon=Icon.PLUS)
        add.clicked.connect(flow.add_another)
        self._spare.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._outcome, self._used, self._spare):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def render_state(self, state: AddKeyState) -> None:
        if state.result is None:
            return
        self.title.setText(self.tr("“{name}” is registered").format(name=state.result.name))
        self._used.setText(self.tr("{used} of {limit} keys used").format(used=state.used, limit=state.limit))
        self._spare.setVisible(state.used < ENOUGH)
        self._outcome.show_message(*added_words(state.result))

    def entered(self) -> None:
        announce(self, read_out(self.title.text(), self._outcome.text()))

    def proceed(self) -> None:
        self._flow.leave()
