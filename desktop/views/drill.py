"""The what-if drill: tick what is lost, and see what is left."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.model.methods import MediaType
from desktop.services.drill import Drill, Thing
from desktop.services.rehearsal import Outcome
from desktop.viewmodels.status import StatusState
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.check_box import CheckBox
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import ElidedLabel, MutedLabel
from desktop.views.components.tips import as_written
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.methods import method_icon, method_name
from desktop.views.wording.posture import advice_words, thing_words

_FILLED: Final = Qt.AlignmentFlag(0)


class DrillCard(Card):
    """A matrix: a row for each thing, a column for each way in, and below it the outcome of losing what is ticked.

    ``rehearsal_requested``: the owner wants to try to get in without it.
    """

    rehearsal_requested = Signal()

    def __init__(self, pretend: Callable[[Thing, bool], None]) -> None:
        super().__init__()
        self.set_title(self.tr("What if you lose something?"))
        self._boxes = {thing: CheckBox(thing_words(thing)) for thing in Thing}
        for thing, box in self._boxes.items():
            box.toggled.connect(lambda lost, thing=thing: pretend(thing, lost))
        self._ways: tuple[MediaType, ...] = ()
        self._columns: dict[MediaType, _Column] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XS)
        self._grid.setVerticalSpacing(Space.S)
        for row, box in enumerate(self._boxes.values(), start=1):
            self._grid.addWidget(box, row, 0)
        self._outcome = InlineMessage(aloud=False)
        self._rehearse = secondary_button(self.tr("Try to get &in without it"), icon=Icon.SHIELD)
        self._rehearse.clicked.connect(self.rehearsal_requested)
        self._rehearsed = InlineMessage()
        self.body.addWidget(MutedLabel(self.tr("Tick what is gone. Nothing is changed by this.")))
        self.body.addLayout(self._grid)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._rehearse, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._rehearsed)

    def render_state(self, state: StatusState) -> None:
        """Show ``state``."""
        self.setVisible(state.drill is not None)
        if state.drill is None:
            return
        self._render_matrix(state)
        for thing, box in self._boxes.items():
            box.setChecked(thing in state.lost)
        self._render_outcome(state.drill)
        self._rehearse.setVisible(state.can_rehearse)
        self._rehearse.setEnabled(bool(state.lost))
        self._rehearsed.show_message(*self._rehearsed_words(state))

    def _render_outcome(self, drill: Drill) -> None:
        """Show what a loss would mean, and say so once something was ticked."""
        said_before = self._outcome.text()
        words, tone = self._words(drill)
        self._outcome.show_message(words, tone)
        if said_before not in {"", words}:
            announce(self, words, urgent=tone is Tone.DANGER)

    def _render_matrix(self, state: StatusState) -> None:
        """Say of each way in whether it is left when a thing is lost."""
        ways = state.drill.before if state.drill is not None else ()
        if ways != self._ways:
            self._ways = ways
            self._lay_out(ways)
        for thing, drill in state.single:
            for way in ways:
                self._render_loss(thing, way, left=way in drill.remaining)

    def _render_loss(self, thing: Thing, way: MediaType, *, left: bool) -> None:
        cell = self._columns[way].cells[thing]
        cell.set_icon(Icon.CHECK if left else Icon.CLOSE, Tone.POSITIVE if left else Tone.DANGER)
        words = self.tr("{thing} lost: {way} still works") if left else self.tr("{thing} lost: {way} is gone too")
        cell.setAccessibleName(words.format(thing=thing_words(thing), way=method_name(way)))

    def _lay_out(self, ways: Sequence[MediaType]) -> None:
        """Give each way in a column; what stays on keeps its own."""
        for way in self._columns.keys() - set(ways):
            for widget in self._columns.pop(way).widgets:
                contents.take_out(self._grid, widget)
        for column in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column <= len(ways)))  # or ways that are gone would keep their room
        for column, way in enumerate(ways, start=1):
            if way not in self._columns:
                self._columns[way] = _Column(way)
            for row, widget in enumerate(self._columns[way].widgets):
                self._grid.removeWidget(widget)
                self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignCenter if row else _FILLED)

    def _rehearsed_words(self, state: StatusState) -> tuple[str, Tone]:
        match state.rehearsed:
            case Outcome.GOT_IN:
                names = ", ".join(thing_words(thing) for thing in Thing if thing in state.lost)
                return self.tr("You tried it, and got in without: {things}.").format(things=names), Tone.POSITIVE
            case Outcome.GAVE_UP if state.drill is not None and state.drill.remaining:
                names = ", ".join(method_name(way) for way in state.drill.remaining)
                return self.tr("You tried it, and did not get in. These are left: {ways}.").format(
                    ways=names
                ), Tone.WARNING
            case Outcome.GAVE_UP:
                return self.tr("You tried it, and did not get in: nothing is left."), Tone.WARNING
            case Outcome.RAN_OUT:
                return self.tr("You tried it, and the time for it ran out."), Tone.WARNING
        return "", Tone.NEUTRAL

    def _words(self, drill: Drill) -> tuple[str, Tone]:
        if drill.locked_out:
            return f"{self.tr('You could not get in any more.')} {advice_words(drill.advice)}", Tone.DANGER
        if drill.remaining == drill.before:
            return self.tr("Nothing is lost: every way in works."), Tone.POSITIVE
        names = ", ".join(method_name(way) for way in drill.remaining)
        return self.tr("You would still get in by: {ways}.").format(ways=names), Tone.POSITIVE


class _Column:
    """What stands below one another for a way in: its name, and whether it is left without each thing."""

    def __init__(self, way: MediaType) -> None:
        self.cells = {thing: IconLabel(Icon.CHECK, Tone.POSITIVE, scale=1) for thing in Thing}
        self.widgets: list[QWidget] = [_head(way), *self.cells.values()]


class ColumnName(ElidedLabel):
    """Shows nothing where no more than the first letters have room: the icon tells as much, and the tip says it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.toolTip() or self.width() >= self.minimumSizeHint().width():
            super().paintEvent(event)


def _head(way: MediaType) -> QWidget:
    """Name a column; where it is narrow the icon still tells which."""
    name = ColumnName(method_name(way), small=True)
    name.setAlignment(Qt.AlignmentFlag.AlignCenter)
    name.setMinimumWidth(1)
    column = QVBoxLayout(head := QWidget())
    head.setToolTip(as_written(method_name(way)))
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(IconLabel(method_icon(way), Tone.NEUTRAL, scale=1), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(name)
    return head
