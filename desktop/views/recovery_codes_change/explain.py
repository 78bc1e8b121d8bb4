"""What making new codes, or voiding all, means."""

from desktop.services.codes_verdict import Verdict
from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import ChangeState
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.recovery_codes_change.page import Page
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone


class FirstPage(Page):
    """Explains; the main button does it."""

    def __init__(self, title: str, lead: str, flow: ChangeCodesViewModel, tasks: TaskRunner) -> None:
        super().__init__(title, lead)
        self._flow = flow
        self._tasks = tasks

    def can_proceed(self, state: ChangeState) -> bool:
        return not state.busy and not state.open_question

    def proceed(self) -> None:
        self._tasks.start(self._flow.proceed())


class MakePage(FirstPage):
    """Says that the old codes die at once, and what to have at hand."""

    def __init__(self, flow: ChangeCodesViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("Make new recovery codes"),
            self.tr("Each code lets you in once, when your phone or key is lost. Roblox shows them a single time."),
            flow,
            tasks,
        )
        self._old = InlineMessage(parent=self)
        ready = Card(self.tr("Before you begin"))
        ready.body.addWidget(ListRow(Icon.PRINT, self.tr("Have a printer, or pen and paper, at hand"), parent=ready))
        alone = self.tr("Look around you: nobody else should see the codes")
        ready.body.addWidget(ListRow(Icon.EYE_OFF, alone, divided=True, parent=ready))
        back = self.tr("At the end you type one code back, to be sure that your copy is good")
        ready.body.addWidget(ListRow(Icon.PENCIL, back, divided=True, parent=ready))
        self.body.addWidget(self._old)
        self.body.addWidget(ready)
        self.body.addStretch(1)
        self.next_text = self.tr("&Make new codes")

    def render_state(self, state: ChangeState) -> None:
        old = self.tr("%n code(s) that you have now will stop working at once.", "", state.active)
        nobody_has_them = state.lost in {Verdict.MADE, Verdict.GONE}
        self._old.show_message(old if state.active and not nobody_has_them else "", Tone.WARNING)


class ClearPage(FirstPage):
    """Warns before all codes are voided."""

    def __init__(self, flow: ChangeCodesViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("Clear all recovery codes?"),
            self.tr("Do this if somebody may have seen your codes and you do not want new ones now."),
            flow,
            tasks,
        )
        self._danger = InlineMessage(parent=self)
        self.body.addWidget(self._danger)
        self.body.addStretch(1)
        self.next_text = self.tr("&Clear all codes")

    def render_state(self, state: ChangeState) -> None:
        words = self.tr(
            "%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. "
            "Making new codes voids the old ones just as well.",
            "",
            state.active,
        )
        self._danger.show_message(words, Tone.DANGER)


def first_page(flow: ChangeCodesViewModel, tasks: TaskRunner) -> FirstPage:
    """Make the page that explains what the flow is for."""
    return MakePage(flow, tasks) if flow.state.purpose is Purpose.MAKE else ClearPage(flow, tasks)
