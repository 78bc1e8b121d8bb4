"""Setting up an authenticator, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def still_off_words() -> str:
    """Say that an answer was lost, and that nothing was turned on."""
    return translate(
        "Setup", "Roblox says that the authenticator is still off. Type the newest code and send it again."
    )


def on_unanswered_words() -> str:
    """Say that the answer was lost that told that the authenticator is on, and what may have been in it."""
    return translate(
        "Setup",
        "The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have "
        "made never arrived. Make new ones before you need them.",
    )
