"""The Recovery codes tab."""

from desktop.viewmodels.recovery_codes import RecoveryCodesState, RecoveryCodesViewModel
from desktop.viewmodels.tab import Display
from desktop.views.components.badge import Badge
from desktop.views.components.card import Card
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.icons import Drawing, Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.moments import date_words


class RecoveryCodesTab(Tab):
    """Shows a :class:`RecoveryCodesViewModel`."""

    def __init__(self, codes: RecoveryCodesViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._badge = Badge()
        self._card = Card(self.tr("Your recovery codes"), actions=[self._badge])
        self._count = Heading("", Level.TITLE)
        self._age = MutedLabel()
        self._card.body.addWidget(self._count)
        self._card.body.addWidget(self._age)
        self._card.body.addWidget(
            BodyLabel(
                self.tr(
                    "Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: "
                    "what counts is the copy that you keep.",
                ),
            ),
        )
        self._empty = EmptyState(Drawing.CALM, "", "")
        self._empty.action_triggered.connect(self.set_up_requested)
        self.content.addWidget(self._card)
        self.content.addWidget(self._empty)
        self.retry_requested.connect(lambda: tasks.start(codes.retry()))
        codes.changed.connect(self.render_state)
        self.render_state(codes.state)

    def render_state(self, state: RecoveryCodesState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        if state.freshness.display is not Display.CONTENT:
            return
        self._card.setVisible(state.active > 0)
        self._empty.setVisible(state.active == 0)
        self._count.setText(self.tr("%n code(s) left", "", state.active))
        made = "" if state.created is None else self.tr("Made on {date}.").format(date=date_words(state.created))
        self._age.setText(made)
        self._age.setVisible(bool(made))
        if state.low:
            self._badge.show_state(self.tr("Few left"), Tone.WARNING, icon=Icon.WARNING)
        else:
            self._badge.show_state(self.tr("Enough"), Tone.POSITIVE, icon=Icon.CHECK)
        self._render_empty(state)

    def _render_empty(self, state: RecoveryCodesState) -> None:
        headline = self.tr("No recovery codes")
        if state.any_method_on:
            words = self.tr("If your phone is lost, nothing lets you back in. Make codes under Settings on roblox.com.")
            self._empty.show_state(Drawing.CALM, headline, words)
        else:
            words = self.tr("They come with two-step verification: codes on paper for the day when your phone is gone.")
            self._empty.show_state(Drawing.CALM, headline, words, action=self.tr("&Set up two-step verification"))
