"""How getting recovery codes off the screen went, in plain words."""

from PySide6.QtCore import QCoreApplication

from desktop.viewmodels.saved_file import Outcome
from desktop.viewmodels.saving_codes import Attempt, Way

translate = QCoreApplication.translate


def attempt_words(attempt: Attempt) -> str:
    """Say how getting the codes off the screen went."""
    words = {
        (Way.PRINT, Outcome.DONE): translate("RecoveryCodes", "Sent to the printer. Wait until you hold the paper."),
        (Way.PRINT, Outcome.FAILED): translate("RecoveryCodes", "The printer failed. Try again, or save them instead."),
        (Way.PDF, Outcome.DONE): translate("RecoveryCodes", "Saved as “{name}”. Print it, then delete the file."),
        (Way.FILE, Outcome.DONE): translate("RecoveryCodes", "Saved as “{name}”. Only you can read the file."),
    }.get((attempt.way, attempt.outcome))
    if words is None and attempt.outcome is Outcome.EXISTS:
        words = translate("RecoveryCodes", "There is a file “{name}” already. Nothing was written.")
    if words is None:
        words = translate("RecoveryCodes", "“{name}” could not be written. Choose another folder.")
    return words.format(name=attempt.file_name)
