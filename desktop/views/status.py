"""The Status tab: the one thing that matters first, then what it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.methods import MediaType
from desktop.viewmodels.status import Advice, Standing, StatusState, StatusViewModel
from desktop.viewmodels.tab import Display
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.buttons import primary_button
from desktop.views.components.card import Card
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.methods import method_explanation, method_icon, method_name

FACES = {
    Standing.UNPROTECTED: (Icon.SHIELD_ALERT, Tone.DANGER),
    Standing.NO_WAY_BACK: (Icon.SHIELD_ALERT, Tone.WARNING),
    Standing.FEW_WAYS_BACK: (Icon.SHIELD_ALERT, Tone.WARNING),
    Standing.PROTECTED: (Icon.SHIELD_CHECK, Tone.POSITIVE),
}


class StatusTab(Tab):
    """Shows a :class:`StatusViewModel`."""

    def __init__(self, status: StatusViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._shown: StatusState | None = None
        self._icon = IconLabel(Icon.SHIELD, Tone.NEUTRAL, scale=2.6, chip=True)
        self._headline = Heading("", Level.TITLE)
        self._sentence = BodyLabel()
        self._act = primary_button(self.tr("&Set up two-step verification"))
        self._act.clicked.connect(self.set_up_requested)
        self._advice = InlineMessage()
        self._on = Card(self.tr("What is on"))
        self.content.addWidget(self._hero())
        self.content.addWidget(self._advice)
        self.content.addWidget(self._on)
        self.retry_requested.connect(lambda: tasks.start(status.retry()))
        status.changed.connect(self.render_state)
        self.render_state(status.state)

    def _hero(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self._headline)
        words.addWidget(self._sentence)
        words.addSpacing(Space.S)
        words.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)  # else its width limits the words
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        card.body.addWidget(holder)
        return card

    def render_state(self, state: StatusState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        if state.freshness.display is not Display.CONTENT or state == self._shown:
            return
        before, self._shown = self._shown, state
        self._icon.set_icon(*FACES[state.standing])
        headline, sentence = self._words(state.standing)
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._act.setVisible(state.advice is Advice.SET_UP)
        self._render_advice(state)
        self._render_methods(state)
        if before is not None and before.standing is not state.standing:
            announce(self, headline)

    def _render_advice(self, state: StatusState) -> None:
        if state.advice is Advice.MAKE_RECOVERY_CODES:
            words = self.tr("Make new recovery codes under Settings on roblox.com and write them down.")
            self._advice.show_message(words, Tone.WARNING)
        elif state.advice is Advice.ADD_SECURITY_KEY:
            words = self.tr("Want more? A security key protects even against perfect fake websites.")
            self._advice.show_message(words, Tone.ACCENT)
        else:
            self._advice.clear()

    def _render_methods(self, state: StatusState) -> None:
        contents.clear(self._on.body)
        rows = [self._method(state, media_type, divided=number > 0) for number, media_type in enumerate(state.methods)]
        if state.recovery_codes:
            row = ListRow(
                Icon.CODE_LIST, method_name(MediaType.RECOVERY_CODE), method_explanation(MediaType.RECOVERY_CODE)
            )
            row.badge.show_state(self.tr("%n left", "", state.recovery_codes), Tone.NEUTRAL)
            rows.append(row)
        self._on.setVisible(bool(rows))
        for row in rows:
            self._on.body.addWidget(row)

    def _method(self, state: StatusState, media_type: MediaType, *, divided: bool) -> ListRow:
        name, explanation = method_name(media_type), method_explanation(media_type)
        row = ListRow(method_icon(media_type), name, explanation, divided=divided)
        if media_type is MediaType.SECURITY_KEY and state.security_keys:
            row.badge.show_state(self.tr("%n key(s)", "", state.security_keys), Tone.POSITIVE, icon=Icon.CHECK)
        else:
            row.badge.show_state(self.tr("On"), Tone.POSITIVE, icon=Icon.CHECK)
        return row

    def _words(self, standing: Standing) -> tuple[str, str]:
        return {
            Standing.UNPROTECTED: (
                self.tr("Only your password protects this account"),
                self.tr(
                    "Whoever learns it can take the account. Two-step verification stops that, in about five minutes."
                ),
            ),
            Standing.NO_WAY_BACK: (
                self.tr("Protected, but you could lock yourself out"),
                self.tr("Two-step verification is on, but without recovery codes a lost phone costs you the account."),
            ),
            Standing.FEW_WAYS_BACK: (
                self.tr("Protected, but few recovery codes are left"),
                self.tr("Two-step verification is on. Make new recovery codes before the last one is used."),
            ),
            Standing.PROTECTED: (
                self.tr("Your account is well protected"),
                self.tr("Two-step verification is on, and your recovery codes let you back in if you lose your phone."),
            ),
        }[standing]
