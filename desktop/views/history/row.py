"""One change."""

from datetime import date

from desktop.model.journal import Entry, Origin
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Tone
from desktop.views.wording.journal import change_icon, change_words, origin_words, when_words


def change_row(entry: Entry, today: date, *, divided: bool) -> ListRow:
    """Show what changed, when, and where."""
    elsewhere = entry.origin is Origin.ELSEWHERE
    words, tone = origin_words(entry.origin)
    when = when_words(entry, today)
    row = ListRow(
        change_icon(entry),
        change_words(entry),
        when,
        tone=Tone.WARNING if elsewhere else Tone.ACCENT,
        elided=True,
        divided=divided,
    )
    row.badge.show_state(words, tone, icon=Icon.WARNING if elsewhere else None)
    row.setAccessibleDescription(f"{words}. {when}")
    return row
