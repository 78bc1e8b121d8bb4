"""New recovery codes on screen, and every way to get them off it; shared by all flows that end with codes."""

from collections.abc import Callable, Coroutine
from typing import TypeVar

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewmodels.flow import PageState
from desktop.viewmodels.saved_file import Outcome
from desktop.viewmodels.saving_codes import Attempt, SavingCodesViewModel, SavingState
from desktop.views.components.badge import Badge
from desktop.views.components.buttons import Button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.check_box import CheckBox
from desktop.views.components.covered_codes import CoveredCodes
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.sides import Sides
from desktop.views.components.spoken_seconds import SpokenSeconds
from desktop.views.flow.page import FlowPage
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.recovery_codes import keeping_words
from desktop.views.wording.saving_codes import attempt_words

S = TypeVar("S", bound=PageState)


class CodesPage(FlowPage[S]):
    """Shows the codes once. ``written_down`` is called when the owner says that they are saved."""

    def __init__(self, saving: SavingCodesViewModel, written_down: Callable[[], None], tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("Write down your recovery codes"),
            self.tr("If you ever lose your phone or key, each of these codes lets you in once."),
        )
        self.next_text = self.tr("I &wrote them down")
        self._saving = saving
        self._tasks = tasks
        self._written_down = written_down
        self._codes = CoveredCodes(self.tr("Recovery code {number}"))
        self._cover = CheckBox(self.tr("&Keep covered until held"))
        self._hold = secondary_button(self.tr("&Hold to show"), icon=Icon.EYE)
        card = Card(self.tr("Recovery codes"), actions=(self._hold, self._cover))
        card.body.addWidget(self._codes)
        self._outcome = InlineMessage(parent=self)
        self._keeping = InlineMessage(parent=self)
        self._clears = MutedLabel(parent=self)
        self._spoken_clears = SpokenSeconds(self)
        self._connect()
        self.body.addWidget(card)
        self.body.addWidget(self._ways())
        for widget in (self._clears, self._outcome, self._keeping):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._render_saving(saving.state)
        self._render_cover(self._cover.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._render_codes()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._render_codes()

    def _render_codes(self) -> None:
        """Hold the codes only while they can be seen: what is hidden can still be read by other programs."""
        codes = self._saving.state.codes.codes
        self._codes.make_room(len(codes))
        self._codes.show_codes([code.reveal() for code in codes] if self.isVisible() else ())

    def _connect(self) -> None:
        self._cover.toggled.connect(self._render_cover)
        self._hold.pressed.connect(lambda: self._codes.set_covered(False))
        self._hold.released.connect(lambda: self._codes.set_covered(self._cover.isChecked()))
        self._outcome.action_triggered.connect(lambda: self._tasks.start(self._saving.replace_file()))
        self._saving.changed.connect(self._render_saving)

    def _ways(self) -> QWidget:
        saving = self._saving
        buttons = [
            self._way(self.tr("&Print"), Icon.PRINT, saving.print_out),
            self._way(self.tr("Save as P&DF"), Icon.SAVE, saving.save_pdf),
            self._way(self.tr("Save as &text"), Icon.SAVE, saving.save_file),
            self._way(self.tr("&Copy"), Icon.COPY, saving.copy),
        ]
        best = Badge(self.tr("Best: paper cannot be hacked"), Tone.POSITIVE, parent=self)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Sides([buttons[0], best]))
        column.addWidget(Sides(buttons[1:]))
        return holder

    def _way(self, text: str, icon: Icon, act: Callable[[], Coroutine[object, object, None]]) -> Button:
        button = secondary_button(text, icon=icon)
        button.clicked.connect(lambda: self._tasks.start(act()))
        return button

    def _render_saving(self, state: SavingState) -> None:
        self._render_codes()
        left = state.clears_in_s
        clears = self.tr("On the clipboard, where other programs can read them. Cleared in %n second(s).", "", left)
        self._clears.setText(clears)
        self._clears.setVisible(left > 0)
        self._spoken_clears.tell(left, clears, self.tr("The codes are off the clipboard again."))
        self._render_outcome(state.attempt)
        tone = Tone.NEUTRAL if state.trouble is None else Tone.WARNING
        self._keeping.show_message(keeping_words(state.trouble), tone)

    def _render_outcome(self, attempt: Attempt | None) -> None:
        if attempt is None:
            self._outcome.clear()
            return
        replace = self.tr("&Replace it") if attempt.outcome is Outcome.EXISTS else ""
        tone = Tone.POSITIVE if attempt.outcome is Outcome.DONE else Tone.WARNING
        self._outcome.show_message(attempt_words(attempt), tone, action=replace)

    def _render_cover(self, covered: bool) -> None:  # noqa: FBT001 - connected to a Qt signal
        self._codes.set_covered(covered)
        self._hold.setVisible(covered)

    def proceed(self) -> None:
        self._written_down()

    def entered(self) -> None:
        self._cover.setChecked(self._saving.state.found)
        self._render_cover(self._cover.isChecked())
