"""The Methods tab: a row for every method."""

from PySide6.QtCore import Signal

from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.ports import Browser
from desktop.viewmodels.methods import Action, MethodRow, MethodsState, MethodsViewModel
from desktop.views.components.buttons import Button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.list_row import ListRow
from desktop.views.components.rows import Rows
from desktop.views.icons import Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.methods import method_cost, method_icon, method_name, method_protection
from desktop.views.wording.moments import date_words


class MethodsTab(Tab):
    """Shows a :class:`MethodsViewModel`.

    ``change_requested(Change)``: to turn a method on or off. ``more_requested(MediaType)``: another tab has more.
    """

    change_requested = Signal(object)
    more_requested = Signal(object)

    def __init__(self, methods: MethodsViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(browser)
        card = Card(self.tr("Ways to prove that it is you"))
        self._rows = Rows(card.body, self._row)
        self.content.addWidget(card)
        self.retry_requested.connect(lambda: tasks.start(methods.retry()))
        methods.changed.connect(self.render_state)
        self.render_state(methods.state)

    def render_state(self, state: MethodsState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        self._rows.show(state.rows)

    def _row(self, row: MethodRow, *, divided: bool) -> ListRow:
        name = method_name(row.media_type)
        if row.media_type is MediaType.UNKNOWN:
            name = f"{name}: {row.wire_name}"
        tone = Tone.ACCENT if row.enabled else Tone.NEUTRAL
        shown = ListRow(method_icon(row.media_type), name, self._subtitle(row), tone=tone, divided=divided)
        text, badge_tone = self._state_words(row)
        shown.badge.show_state(text, badge_tone, icon=Icon.CHECK if row.enabled else None)
        if row.action is not None:
            shown.add_trailing(self._button(row.action, row.media_type, name))
        return shown

    def _button(self, action: Action, media_type: MediaType, name: str) -> Button:
        caption = {
            Action.SET_UP: self.tr("Set up"),
            Action.TURN_ON: self.tr("Turn on"),
            Action.TURN_OFF: self.tr("Turn off"),
            Action.SEE_MORE: self.tr("Manage"),
        }[action]
        button = secondary_button(caption)
        button.setAccessibleName(self.tr("{action}: {method}").format(action=caption, method=name))
        button.clicked.connect(lambda: self._act(action, media_type))
        return button

    def _act(self, action: Action, media_type: MediaType) -> None:
        match action:
            case Action.SET_UP:
                self.set_up_requested.emit()
            case Action.TURN_ON | Action.TURN_OFF:
                self.change_requested.emit(Change(media_type=media_type, on=action is Action.TURN_ON))
            case Action.SEE_MORE:
                self.more_requested.emit(media_type)

    def _subtitle(self, row: MethodRow) -> str:
        lines = [method_protection(row.media_type), method_cost(row.media_type)]
        if row.since is not None:
            since = self.tr("On since {date}.") if row.enabled else self.tr("Off since {date}.")
            lines.append(since.format(date=date_words(row.since)))
        return "\n".join(line for line in lines if line)

    def _state_words(self, row: MethodRow) -> tuple[str, Tone]:
        if row.primary:
            return self.tr("On, asked first"), Tone.POSITIVE
        if row.enabled:
            return self.tr("On"), Tone.POSITIVE
        if row.media_type is MediaType.PASSWORD:  # it is not listed and yet asked for, by the sign-in
            return "", Tone.NEUTRAL
        return (self.tr("Off"), Tone.NEUTRAL) if row.listed else (self.tr("Not offered"), Tone.NEUTRAL)
