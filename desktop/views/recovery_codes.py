"""The Recovery codes tab."""

from PySide6.QtCore import Signal

from desktop.services.codes_verdict import Verdict
from desktop.services.ports import Browser
from desktop.viewmodels.recovery_codes import RecoveryCodesState, RecoveryCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.tab import Display
from desktop.views.components.badge import Badge
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.sides import Sides
from desktop.views.icons import Drawing, Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.moments import date_words
from desktop.views.wording.recovery_codes import lost_words, waiting_words


class RecoveryCodesTab(Tab):
    """Shows a :class:`RecoveryCodesViewModel`.

    ``change_requested(Purpose)``: the owner wants to make codes or void all; ``show_requested``: to see those that wait
    to be saved.
    """

    change_requested = Signal(object)
    show_requested = Signal()

    def __init__(self, codes: RecoveryCodesViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(browser)
        self._codes = codes
        self._tasks = tasks
        self._lost = InlineMessage()
        self._lost.action_triggered.connect(self._settle)
        self._waiting = InlineMessage()
        self._waiting.action_triggered.connect(self.show_requested)
        self._make_card()
        self._empty = EmptyState(Drawing.CALM, "", "")
        self._empty.action_triggered.connect(self._begin)
        for widget in (self._lost, self._waiting, self._card, self._empty):
            self.content.addWidget(widget)
        self.retry_requested.connect(lambda: tasks.start(codes.retry()))
        codes.changed.connect(self.render_state)
        self.render_state(codes.state)

    def _make_card(self) -> None:
        self._badge = Badge()
        self._card = Card(self.tr("Your recovery codes"), actions=[self._badge])
        self._count = Heading("", Level.TITLE)
        self._age = MutedLabel()
        words = self.tr(
            "Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: "
            "what counts is the copy that you keep.",
        )
        make = secondary_button(self.tr("&Make new ones"), icon=Icon.REFRESH)
        make.clicked.connect(self._make)
        clear = secondary_button(self.tr("C&lear"), icon=Icon.TRASH)
        clear.clicked.connect(lambda: self.change_requested.emit(Purpose.CLEAR))
        for widget in (self._count, self._age, BodyLabel(words)):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(Sides([make, clear]))

    def render_state(self, state: RecoveryCodesState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        if state.freshness.display is not Display.CONTENT:
            return
        self._render_unfinished(state)
        self._card.setVisible(state.active > 0)
        self._empty.setVisible(state.active == 0)
        self._count.setText(self.tr("%n code(s) left", "", state.active))
        made = "" if state.created is None else self.tr("Made on {date}.").format(date=date_words(state.created))
        self._age.setText(made)
        self._age.setVisible(bool(made))
        if state.lost not in {None, Verdict.NOT_MADE}:
            never = self.tr("Missing") if state.lost is Verdict.GONE else self.tr("Never received")
            self._badge.show_state(never, Tone.DANGER, icon=Icon.WARNING)
        elif state.low:
            self._badge.show_state(self.tr("Few left"), Tone.WARNING, icon=Icon.WARNING)
        else:
            self._badge.show_state(self.tr("Enough"), Tone.POSITIVE, icon=Icon.CHECK)
        self._render_empty(state)

    def _render_unfinished(self, state: RecoveryCodesState) -> None:
        if state.lost is None:
            self._lost.clear()
        else:
            harmless = state.lost is Verdict.NOT_MADE
            action = self.tr("&Understood") if harmless else self.tr("Make codes a&gain")
            self._lost.show_message(lost_words(state.lost), Tone.NEUTRAL if harmless else Tone.WARNING, action=action)
        waiting = waiting_words(state.trouble) if state.waiting else ""
        self._waiting.show_message(waiting, Tone.WARNING, action=self.tr("&Show them"))

    def _render_empty(self, state: RecoveryCodesState) -> None:
        headline = self.tr("No recovery codes")
        if state.any_method_on:
            words = self.tr("If your phone is lost, nothing lets you back in. Codes on paper do.")
            self._empty.show_state(Drawing.CALM, headline, words, action=self.tr("&Make recovery codes"))
        else:
            words = self.tr("They come with two-step verification: codes on paper for the day when your phone is gone.")
            self._empty.show_state(Drawing.CALM, headline, words, action=self.tr("&Set up two-step verification"))

    def _make(self) -> None:
        self.change_requested.emit(Purpose.MAKE)

    def _begin(self) -> None:
        if self._codes.state.any_method_on:
            self._make()
        else:
            self.set_up_requested.emit()

    def _settle(self) -> None:
        if self._codes.state.lost is Verdict.NOT_MADE:
            self._tasks.start(self._codes.dismiss())
        else:
            self._make()
