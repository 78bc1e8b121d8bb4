"""How it ended, and what to do next."""

from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.state import ChangeState
from desktop.viewmodels.saving_codes import SavingState
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.recovery_codes_change.page import Page
from desktop.views.theme_tokens import Tone
from desktop.views.wording.recovery_codes import cleared_unanswered_words, not_forgotten_words


class DonePage(Page):
    """The codes are known to be saved."""

    def __init__(self, flow: ChangeCodesViewModel) -> None:
        super().__init__(
            self.tr("Your new recovery codes count"),
            self.tr("Your copy is good. Twinbolt and its keyring entry have forgotten the codes."),
        )
        self._flow = flow
        self.next_text = self.tr("&Finish")
        self._left = InlineMessage(parent=self)
        points = Card(self.tr("What to do next"))
        first = ListRow(
            Icon.CODE_LIST,
            self.tr("Put the copy away safely"),
            self.tr("Somewhere you find it in a year, and nobody else does. Not where your phone is."),
        )
        second = ListRow(
            Icon.TRASH,
            self.tr("Throw the old codes away"),
            self.tr("They do not work any more. Cross each new one out once you have used it."),
            divided=True,
        )
        points.body.addWidget(first)
        points.body.addWidget(second)
        self.body.addWidget(self._left)
        self.body.addWidget(points)
        self.body.addStretch(1)
        flow.saving.changed.connect(self._render_saving)
        self._render_saving(flow.saving.state)

    def _render_saving(self, state: SavingState) -> None:
        left = state.not_forgotten
        self._left.show_message("" if left is None else not_forgotten_words(left), Tone.WARNING)
        self.lead.setVisible(left is None)

    def proceed(self) -> None:
        self._flow.leave()


class ClearedPage(Page):
    """There are no codes any more."""

    def __init__(self, flow: ChangeCodesViewModel) -> None:
        super().__init__(self.tr("All recovery codes are void"), self.tr("Throw your copy away; it is of no use now."))
        self._flow = flow
        self.next_text = self.tr("&Finish")
        self._lost = InlineMessage(parent=self)
        self._advice = InlineMessage(parent=self)
        self._advice.show_message(
            self.tr("You have no recovery codes now. Make some before you need them: the button is on the tab."),
            Tone.WARNING,
        )
        self.body.addWidget(self._lost)
        self.body.addWidget(self._advice)
        self.body.addStretch(1)

    def render_state(self, state: ChangeState) -> None:
        self._lost.show_message(cleared_unanswered_words() if state.answer_lost else "", Tone.NEUTRAL)

    def proceed(self) -> None:
        self._flow.leave()
