"""What the change changed: before and after, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.model.methods import MediaType
from desktop.services.comparison import Compared, Side
from desktop.services.consequences import Change
from desktop.services.methods import Certainty
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import ChangeMethodState
from desktop.views.change_method.page import Page
from desktop.views.components import contents
from desktop.views.components.badge import Badge
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Label, MutedLabel
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.changes import certainty_words, change_done
from desktop.views.wording.methods import method_name


class DonePage(Page):
    """Says how it is known, and compares."""

    def __init__(self, flow: ChangeMethodViewModel) -> None:
        super().__init__(change_done(flow.state.change), self._advice(flow.state.change))
        self._flow = flow
        self._shown: tuple[Compared, ...] = ()
        self.next_text = self.tr("&Finish")
        self._outcome = InlineMessage()
        self._bare = InlineMessage()
        self._bare.action_triggered.connect(flow.set_up_another)
        self._card = Card(self.tr("Before and now"))
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._card.body.addWidget(self._table)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._bare)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def render_state(self, state: ChangeMethodState) -> None:
        if state.outcome is None:
            return
        if state.outcome.certainty is Certainty.CONTRADICTED:
            self.title.setText(self.tr("Roblox agreed, but nothing shows yet"))
        self._outcome.show_message(*certainty_words(state.outcome.certainty))
        bare = self.tr("Only your password protects this account now.") if state.nothing_left else ""
        self._bare.show_message(bare, Tone.DANGER, action=self.tr("&Set up another method"))
        rows = state.outcome.rows
        self._card.setVisible(bool(rows))
        if rows != self._shown:
            self._shown = rows
            self._fill(rows)

    def proceed(self) -> None:
        self._flow.leave()

    def _fill(self, rows: tuple[Compared, ...]) -> None:
        contents.clear(self._grid)
        for column, caption in enumerate((self.tr("Before"), self.tr("Now")), start=1):
            self._grid.addWidget(MutedLabel(caption), 0, column)
        for number, row in enumerate(rows, start=1):
            self._add(number, row)

    def _add(self, number: int, row: Compared) -> None:
        name = method_name(row.media_type)
        if row.media_type is MediaType.UNKNOWN:
            name = f"{name}: {row.wire_name}"
        before, after = self._side_words(row.before), self._side_words(row.after)
        now: QWidget = MutedLabel(after)
        if row.changed:
            now = Badge(after, Tone.POSITIVE if row.after.on else Tone.WARNING)
        title: Label = BodyLabel(name, strong=True) if row.changed else MutedLabel(name)
        spoken = self.tr("{method}: before {before}, now {after}").format(method=name, before=before, after=after)
        title.setAccessibleName(spoken)
        self._grid.addWidget(title, number, 0)
        self._grid.addWidget(MutedLabel(before), number, 1)
        self._grid.addWidget(now, number, 2, Qt.AlignmentFlag.AlignLeft)

    def _side_words(self, side: Side) -> str:
        if side.count:
            return str(side.count)
        if side.count == 0:
            return self.tr("None")
        if side.first:
            return self.tr("On, asked first")
        return self.tr("On") if side.on else self.tr("Off")

    def _advice(self, change: Change) -> str:
        if change.on:
            return ""
        if change.media_type is MediaType.AUTHENTICATOR:
            return self.tr("The entry in your authenticator app is of no use any more: delete it there.")
        return self.tr("If that was not what you wanted, you can turn it on again at any time.")
