"""Turning methods on and off, in plain words."""

from PySide6.QtCore import QCoreApplication

from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.methods import Certainty
from desktop.services.obstacles import Obstacle
from desktop.views.theme_tokens import Tone

translate = QCoreApplication.translate


def change_question(change: Change) -> str:
    """Ask whether to make a change, as the title of its page."""
    return {
        (MediaType.EMAIL, True): translate("Changes", "Turn on codes by email?"),
        (MediaType.EMAIL, False): translate("Changes", "Turn off codes by email?"),
        (MediaType.SMS, True): translate("Changes", "Turn on codes by text message?"),
        (MediaType.SMS, False): translate("Changes", "Turn off codes by text message?"),
        (MediaType.AUTHENTICATOR, False): translate("Changes", "Turn off the authenticator app?"),
    }[change.media_type, change.on]


def change_done(change: Change) -> str:
    """Say that a change was made, as the title of its page."""
    return {
        (MediaType.EMAIL, True): translate("Changes", "Codes by email are on"),
        (MediaType.EMAIL, False): translate("Changes", "Codes by email are off"),
        (MediaType.SMS, True): translate("Changes", "Codes by text message are on"),
        (MediaType.SMS, False): translate("Changes", "Codes by text message are off"),
        (MediaType.AUTHENTICATOR, False): translate("Changes", "The authenticator app is off"),
    }[change.media_type, change.on]


def change_lead(change: Change, destination: str | None) -> str:
    """Say in a sentence what the change itself does, and where codes go to."""
    match change.media_type, change.on:
        case MediaType.EMAIL, True if destination:
            words = translate("Changes", "When you sign in, Roblox will send a code to {address}.")
            return words.format(address=destination)
        case MediaType.EMAIL, True:
            return translate("Changes", "When you sign in, Roblox will send a code to your email address.")
        case MediaType.SMS, True if destination:
            words = translate("Changes", "When you sign in, Roblox will send a code to the phone number {number}.")
            return words.format(number=destination)
        case MediaType.SMS, True:
            return translate("Changes", "When you sign in, Roblox will send a code to your phone number.")
        case MediaType.AUTHENTICATOR, _:
            return translate("Changes", "Roblox will no longer ask for a code from your app.")
        case _:
            return translate("Changes", "Roblox will no longer send codes there.")


def lead_before_obstacle(change: Change, destination: str | None) -> str:
    """Say in a sentence what the obstacle is about, where that is an address or a number."""
    match change.media_type, change.on:
        case MediaType.EMAIL, True if destination:
            return translate("Changes", "Codes would go to {address}.").format(address=destination)
        case MediaType.EMAIL, True:
            return translate("Changes", "Your account has no email address yet.")
        case MediaType.SMS, True if destination:
            return translate("Changes", "Codes would go to the phone number {number}.").format(number=destination)
        case MediaType.SMS, True:
            return translate("Changes", "Your account has no phone number yet.")
    return ""


def obstacle_words(obstacle: Obstacle) -> str:
    """Say why a method cannot be turned on or off, and what would help."""
    return {
        Obstacle.ALREADY_ON: translate("Changes", "Is on already."),
        Obstacle.ALREADY_OFF: translate("Changes", "Is off already."),
        Obstacle.SWITCHED_OFF: translate("Changes", "Roblox has switched two-step verification off for the moment."),
        Obstacle.NOT_OFFERED: translate("Changes", "Roblox does not offer this to your account."),
        Obstacle.NEEDS_EMAIL: translate("Changes", "First verify your email under Settings on roblox.com."),
        Obstacle.NEEDS_PHONE: translate("Changes", "First verify your phone number under Settings on roblox.com."),
        Obstacle.NEEDS_AUTHENTICATOR: translate("Changes", "Comes second: set up an authenticator app first."),
    }[obstacle]


def not_changed_words() -> str:
    """Say that an answer was lost, and that nothing came of the request."""
    return translate("Changes", "Roblox's answer was lost, and your account is as it was before. You can try again.")


def certainty_words(certainty: Certainty) -> tuple[str, Tone]:
    """Say how it is known that a change was made."""
    return {
        Certainty.CONFIRMED: (
            translate("Changes", "Twinbolt has just read your account again. It shows the change."),
            Tone.POSITIVE,
        ),
        Certainty.ANSWER_LOST: (
            translate("Changes", "Roblox's answer was lost on the way, but your account shows the change."),
            Tone.ACCENT,
        ),
        Certainty.UNCHECKED: (
            translate("Changes", "Roblox agreed, but your account could not be read again yet. Refresh in a while."),
            Tone.WARNING,
        ),
        Certainty.CONTRADICTED: (
            translate("Changes", "Roblox agreed, but your account does not show the change yet. Refresh in a minute."),
            Tone.WARNING,
        ),
    }[certainty]
