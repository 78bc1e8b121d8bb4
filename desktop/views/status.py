"""The Status tab: the one thing that matters first, then what it rests on, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.methods import MediaType
from desktop.services.ports import Browser
from desktop.services.posture import Fix, Severity
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.status import ON_THE_WEBSITE, FoundItem, Standing, StatusState, StatusViewModel
from desktop.viewmodels.tab import Display
from desktop.views.components.announce import announce
from desktop.views.components.badge import Badge
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.columns import Columns
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.rows import Rows
from desktop.views.components.sides import Sides
from desktop.views.drill import DrillCard
from desktop.views.history.card import HistoryCard
from desktop.views.icons import Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.website import no_browser_words
from desktop.views.wording.methods import method_explanation, method_icon, method_name
from desktop.views.wording.posture import finding_words, fix_words, severity_words, standing_words
from desktop.views.wording.problems import explain

FACES = {
    Standing.UNPROTECTED: (Icon.SHIELD_ALERT, Tone.DANGER),
    Standing.OWNER_AT_RISK: (Icon.SHIELD_ALERT, Tone.WARNING),
    Standing.WEAK: (Icon.SHIELD_ALERT, Tone.WARNING),
    Standing.ALMOST: (Icon.SHIELD_CHECK, Tone.POSITIVE),
    Standing.PROTECTED: (Icon.SHIELD_CHECK, Tone.POSITIVE),
}


class StatusTab(Tab):
    """Shows a :class:`StatusViewModel`, and the last of the history.

    ``fix_requested`` carries the :class:`FoundItem` to be mended; ``history_requested``: all of the history is wanted.
    """

    fix_requested = Signal(object)
    history_requested = Signal()

    def __init__(self, status: StatusViewModel, history: HistoryViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(browser)
        self._hero = _Hero()
        self._hero.set_up.connect(self.set_up_requested)
        self._risks = _Risks()
        self._unrated = InlineMessage()
        self._unrated.action_triggered.connect(self.retry_requested)
        self._findings = Card(self.tr("What was found"))
        self._finding_rows = Rows(self._findings.body, self._finding)
        self._no_browser = InlineMessage()  # where no page of the website can be opened
        self._on = Card(self.tr("What is on"))
        self._on_rows = Rows(self._on.body, self._on_row)
        self._history = HistoryCard(history)
        self._history.all_requested.connect(self.history_requested)
        self._drill = DrillCard(lambda thing, lost: status.pretend(thing, lost=lost))
        self._drill.rehearsal_requested.connect(lambda: tasks.start(status.rehearse()))
        cards = (
            self._hero,
            self._risks,
            self._unrated,
            self._findings,
            self._no_browser,
            self._on,
            self._history,
            self._drill,
        )
        for card in cards:
            self.content.addWidget(card)
        self.retry_requested.connect(lambda: tasks.start(status.retry()))
        status.changed.connect(self.render_state)
        self.render_state(status.state)

    def render_state(self, state: StatusState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        if state.freshness.display is not Display.CONTENT:
            return
        self._hero.render_state(state)
        self._risks.render_state(state)
        self._render_unrated(state)
        self._findings.setVisible(bool(state.listed))
        self._finding_rows.show(state.listed)
        on = self._what_is_on(state)
        self._on.setVisible(bool(on))
        self._on_rows.show(on)
        self._drill.render_state(state)

    def _render_unrated(self, state: StatusState) -> None:
        if state.unrated is None:
            self._unrated.clear()
            return
        words = self.tr("Whether your email address is verified could not be read, so the rating leaves it out. {why}")
        said = words.format(why=explain(state.unrated))
        self._unrated.show_message(said, Tone.WARNING, action=self.tr("&Try again"))

    def _finding(self, item: FoundItem, *, divided: bool) -> ListRow:
        title, reason = finding_words(item)
        _, tone, icon = severity_words(item.severity)
        if item.severity <= Severity.LOW:
            tone, icon = Tone.ACCENT, Icon.INFO
        row = ListRow(icon, title, reason, tone=tone, divided=divided)
        caption = fix_words(item.fix)
        button = secondary_button(caption)
        button.setAccessibleName(self.tr("{fix}: {finding}").format(fix=caption, finding=title))
        button.clicked.connect(lambda: self._fix(item))
        row.add_trailing(button)
        return row

    def _fix(self, item: FoundItem) -> None:
        page = ON_THE_WEBSITE.get(item.fix)
        if page is not None:
            opened = self._browser.open(page)
            self._no_browser.show_message("" if opened else no_browser_words(page), Tone.WARNING)
        elif item.fix is Fix.SET_UP:
            self.set_up_requested.emit()
        else:
            self.fix_requested.emit(item)

    def _what_is_on(self, state: StatusState) -> list[tuple[MediaType, str]]:
        """Name each method that is on, with the words on its badge."""
        words = dict.fromkeys(state.methods, self.tr("On"))
        if MediaType.SECURITY_KEY in words and state.security_keys:
            words[MediaType.SECURITY_KEY] = self.tr("%n key(s)", "", state.security_keys)
        if state.recovery_codes:
            words[MediaType.RECOVERY_CODE] = self.tr("%n left", "", state.recovery_codes)
        return [*words.items()]

    def _on_row(self, on: tuple[MediaType, str], *, divided: bool) -> ListRow:
        media_type, words = on
        row = ListRow(method_icon(media_type), method_name(media_type), method_explanation(media_type), divided=divided)
        row.badge.show_state(words, Tone.POSITIVE, icon=Icon.CHECK)
        return row


class _Hero(Card):
    """The one thing that matters."""

    set_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._icon = IconLabel(Icon.SHIELD, Tone.NEUTRAL, scale=2.6, chip=True)
        self._headline = Heading("", Level.TITLE)
        self._sentence = BodyLabel()
        self._act = primary_button(self.tr("&Set up two-step verification"))
        self._act.clicked.connect(self.set_up)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self._headline)
        words.addWidget(self._sentence)
        words.addSpacing(Space.S)
        words.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)  # else its width limits the words
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.XL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addWidget(holder)

    def render_state(self, state: StatusState) -> None:
        """Show ``state``, and say so where it is another one than before."""
        if state.standing is self._standing:
            return
        changed, self._standing = self._standing is not None, state.standing
        headline, sentence = standing_words(state.standing)
        self._icon.set_icon(*FACES[state.standing])
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._act.setVisible(state.standing is Standing.UNPROTECTED)
        if changed and self.isVisible():
            announce(self, headline)


class _Risks(Card):
    """The two ratings, side by side where there is room for that."""

    def __init__(self) -> None:
        super().__init__()
        self._badges = (Badge(), Badge())
        texts = (
            (self.tr("Take-over risk"), self.tr("How easily somebody else could take this account.")),
            (self.tr("Lock-out risk"), self.tr("How easily you could lose this account yourself.")),
        )
        self.body.addWidget(Columns([_risk(*text, badge) for text, badge in zip(texts, self._badges, strict=True)]))

    def render_state(self, state: StatusState) -> None:
        """Show ``state``."""
        for badge, severity in zip(self._badges, (state.take_over, state.lock_out), strict=True):
            text, tone, icon = severity_words(severity)
            badge.show_state(text, tone, icon=icon)


def _risk(name: str, meaning: str, badge: Badge) -> QWidget:
    column = QVBoxLayout(risk := QWidget())
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(Sides([Heading(name, Level.SECTION)], [badge], stretching=True))
    column.addWidget(MutedLabel(meaning))
    column.addStretch(1)
    return risk
