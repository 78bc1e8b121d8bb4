"""What changed on an account, in plain words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.model.journal import Entry, Origin, What
from desktop.model.methods import MediaType
from desktop.services.journal_store import JournalTrouble
from desktop.viewmodels.saved_file import Outcome, Saved
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Tone
from desktop.views.wording.methods import method_icon, method_name
from desktop.views.wording.moments import date_words, moment_words

translate = QCoreApplication.translate


def change_words(entry: Entry) -> str:
    """Say what changed, in a few words."""
    words = {
        What.METHOD_ON: translate("Journal", "{name}: turned on"),
        What.METHOD_OFF: translate("Journal", "{name}: turned off"),
        What.METHOD_RENEWED: translate("Journal", "{name}: changed, or set up anew"),
        What.FIRST_ASKED: translate("Journal", "{name}: asked for first now"),
        What.KEY_ADDED: translate("Journal", "Security key “{name}”: added"),
        What.KEY_REMOVED: translate("Journal", "Security key “{name}”: removed"),
        What.CODES_MADE: translate("Journal", "Recovery codes: new ones made"),
        What.CODES_USED: translate("Journal", "Recovery codes: one was used"),
        What.CODES_GONE: translate("Journal", "Recovery codes: none left"),
    }[entry.what]
    return words.format(name=_subject(entry))


def change_icon(entry: Entry) -> Icon:
    """Choose the icon of a change."""
    if entry.what in {What.KEY_ADDED, What.KEY_REMOVED}:
        return Icon.KEY
    if entry.what in {What.CODES_MADE, What.CODES_USED, What.CODES_GONE}:
        return Icon.CODE_LIST
    return method_icon(_media_type(entry))


def when_words(entry: Entry, today: date | None = None) -> str:
    """Say when it changed, as well as that is known; without ``today``, in words that stay true."""
    when = moment_words(entry.when, today)
    if entry.after is None:
        return translate("Journal", "Changed: {when}").format(when=when)
    words = translate("Journal", "Changed between {after} and {when}")
    return words.format(after=moment_words(entry.after, today), when=when)


def origin_words(origin: Origin) -> tuple[str, Tone]:
    """Say where it was changed."""
    return {
        Origin.THIS_APP: (translate("Journal", "This computer"), Tone.NEUTRAL),
        Origin.ELSEWHERE: (translate("Journal", "Not this computer"), Tone.WARNING),
        Origin.UNKNOWN: (translate("Journal", "Unknown where"), Tone.NEUTRAL),
    }[origin]


def nothing_changed_words(since: datetime | None) -> str:
    """Say that nothing changed for as long as this computer knows."""
    if since is None:
        return translate("Journal", "Nothing is known yet.")
    return translate("Journal", "No change since Twinbolt first looked, on {date}.").format(date=date_words(since))


def journal_trouble_words(trouble: JournalTrouble | None) -> str:
    """Say why the history is not as one would expect it; empty where it is."""
    if trouble is None:
        return ""
    return {
        JournalTrouble.BROKEN: translate(
            "Journal", "The history on this computer could not be read. It was set aside, and a new one was begun."
        ),
        JournalTrouble.TAKEN: translate(
            "Journal", "Another program held on to the history. It was set aside, and a new one was begun."
        ),
        JournalTrouble.LOCKED: translate(
            "Journal", "Another program holds on to the history. What is noted now may be forgotten in the end."
        ),
        JournalTrouble.NEWER: translate(
            "Journal", "A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends."
        ),
        JournalTrouble.READ_ONLY: translate(
            "Journal", "The history cannot be written to. What is noted now is forgotten when Twinbolt ends."
        ),
        JournalTrouble.FULL: translate(
            "Journal",
            "The disk is full. What is noted now is forgotten in the end, unless there is room again.",
        ),
        JournalTrouble.FAILED: translate(
            "Journal", "The history could not be opened. What is noted now is forgotten when Twinbolt ends."
        ),
    }[trouble]


def saved_words(saved: Saved) -> tuple[str, Tone]:
    """Say how saving a report went."""
    words, tone = {
        Outcome.DONE: (
            translate("Journal", "Saved as “{name}”. It holds no password, no code and no address."),
            Tone.POSITIVE,
        ),
        Outcome.EXISTS: (
            translate("Journal", "There is a file “{name}” already. Nothing was written."),
            Tone.WARNING,
        ),
        Outcome.FAILED: (
            translate("Journal", "“{name}” could not be written. Choose another folder."),
            Tone.WARNING,
        ),
    }[saved.outcome]
    return words.format(name=saved.file_name), tone


def _media_type(entry: Entry) -> MediaType:
    return MediaType(entry.subject) if entry.subject in set(MediaType) else MediaType.UNKNOWN


def _subject(entry: Entry) -> str:
    known = _media_type(entry)
    is_method = entry.what not in {What.KEY_ADDED, What.KEY_REMOVED}
    return method_name(known) if is_method and known is not MediaType.UNKNOWN else entry.subject
