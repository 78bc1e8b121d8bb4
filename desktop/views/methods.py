"""The Methods tab: a row for every method."""

from desktop.model.methods import MediaType
from desktop.viewmodels.methods import MethodRow, MethodsState, MethodsViewModel
from desktop.views.components import contents
from desktop.views.components.buttons import secondary_button
from desktop.views.components.card import Card
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.methods import method_explanation, method_icon, method_name
from desktop.views.wording.moments import date_words


class MethodsTab(Tab):
    """Shows a :class:`MethodsViewModel`."""

    def __init__(self, methods: MethodsViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._shown: tuple[MethodRow, ...] | None = None
        self._card = Card(self.tr("Ways to prove that it is you"))
        self.content.addWidget(self._card)
        self.retry_requested.connect(lambda: tasks.start(methods.retry()))
        methods.changed.connect(self.render_state)
        self.render_state(methods.state)

    def render_state(self, state: MethodsState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        if state.rows == self._shown:
            return
        self._shown = state.rows
        contents.clear(self._card.body)
        for number, row in enumerate(state.rows):
            self._card.body.addWidget(self._row(row, divided=number > 0))

    def _row(self, row: MethodRow, *, divided: bool) -> ListRow:
        name = method_name(row.media_type)
        if row.media_type is MediaType.UNKNOWN:
            name = f"{name}: {row.wire_name}"
        tone = Tone.ACCENT if row.enabled else Tone.NEUTRAL
        shown = ListRow(method_icon(row.media_type), name, self._subtitle(row), tone=tone, divided=divided)
        text, badge_tone = self._state_words(row)
        shown.badge.show_state(text, badge_tone, icon=Icon.CHECK if row.enabled else None)
        if row.can_set_up:
            button = secondary_button(self.tr("Set up"))
            button.setAccessibleName(self.tr("Set up: {method}").format(method=name))
            button.clicked.connect(self.set_up_requested)
            shown.add_trailing(button)
        return shown

    def _subtitle(self, row: MethodRow) -> str:
        explanation = method_explanation(row.media_type)
        if not row.enabled or row.since is None:
            return explanation
        return self.tr("On since {date}. {explanation}").format(date=date_words(row.since), explanation=explanation)

    def _state_words(self, row: MethodRow) -> tuple[str, Tone]:
        if row.primary:
            return self.tr("On, asked first"), Tone.POSITIVE
        if row.enabled:
            return self.tr("On"), Tone.POSITIVE
        return (self.tr("Off"), Tone.NEUTRAL) if row.listed else (self.tr("Not offered"), Tone.NEUTRAL)
