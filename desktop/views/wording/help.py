"""The topics of the help, in plain words."""

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.contract import website
from desktop.views.icons import Icon

translate = QCoreApplication.translate


class Topic(Enum):
    """What can be read about, in the order of the list."""

    TWO_STEP = auto()
    METHODS = auto()
    RECOVERY_CODES = auto()
    LOST = auto()
    TRUST = auto()
    PRACTICE = auto()
    KEYS = auto()
    DIAGNOSTICS = auto()


class TopicText(Struct, frozen=True, kw_only=True):
    """What a topic says. ``website`` is a page of roblox.com that belongs to it, empty where none does."""

    icon: Icon
    title: str
    summary: str
    paragraphs: tuple[str, ...]
    website: str = ""


def topic_text(topic: Topic) -> TopicText:
    """Give the text of a topic."""
    return _TEXTS[topic]()


def keys() -> list[tuple[str, str]]:
    """List the keys of the window, each with what it does."""
    lines = (
        ("F1", translate("Help", "Help")),
        ("?", translate("Help", "This list")),
        ("Ctrl+1", translate("Help", "Status; Ctrl+2 to Ctrl+4 for the other tabs")),
        ("F5", translate("Help", "Read everything again")),
        ("Ctrl+K", translate("Help", "Accounts: switch, add, sign out")),
        ("Ctrl+L", translate("Help", "Lock the window")),
        ("Ctrl+,", translate("Help", "Settings")),
        ("Esc", translate("Help", "Close, cancel, or go back; nothing is ever changed by it")),
        ("Tab", translate("Help", "To the next field or button; with Shift to the one before")),
    )
    native = QKeySequence.SequenceFormat.NativeText
    return [(QKeySequence(combination).toString(native), what) for combination, what in lines]


def _two_step() -> TopicText:
    return TopicText(
        icon=Icon.SHIELD,
        title=translate("Help", "What two-step verification is"),
        summary=translate("Help", "Why a password alone is not enough."),
        paragraphs=(
            translate(
                "Help",
                "With two-step verification, whoever signs in to your account has to show two things: the password, "
                "and something that only you have, like your phone or a security key.",
            ),
            translate(
                "Help",
                "Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one "
                "was used elsewhere. With the second step on, a stolen password opens nothing.",
            ),
            translate(
                "Help",
                "Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.",
            ),
        ),
    )


def _methods() -> TopicText:
    return TopicText(
        icon=Icon.PHONE,
        title=translate("Help", "Which method to choose"),
        summary=translate("Help", "Authenticator app, security key, email and text message compared."),
        paragraphs=(
            translate(
                "Help",
                "An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works "
                "without a network, and costs nothing.",
            ),
            translate(
                "Help",
                "A security key is a small device that you plug in and touch. It is the strongest method, because no "
                "fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, "
                "and keep one in a safe place.",
            ),
            translate(
                "Help",
                "Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification "
                "as well. Codes by text message are better than nothing, but phone numbers can be taken over.",
            ),
        ),
    )


def _recovery_codes() -> TopicText:
    return TopicText(
        icon=Icon.CODE_LIST,
        title=translate("Help", "Recovery codes, and where to keep them"),
        summary=translate("Help", "They let you in when everything else is lost."),
        paragraphs=(
            translate(
                "Help",
                "Each recovery code works once, in place of your phone or key. They are shown when they are made and "
                "never again.",
            ),
            translate(
                "Help",
                "Print them and keep the sheet where you keep your passport, or put them into a password manager. Not "
                "on your phone: they are for the day when it is gone.",
            ),
            translate(
                "Help",
                "New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are "
                "being made, start it again: it shows them once more, or tells you to make new ones.",
            ),
        ),
    )


def _lost() -> TopicText:
    return TopicText(
        icon=Icon.WARNING,
        title=translate("Help", "If you lost your phone or a key"),
        summary=translate("Help", "What to do first, and what to do next."),
        paragraphs=(
            translate(
                "Help",
                "Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can "
                "try out beforehand what would be left to you.",
            ),
            translate(
                "Help",
                "Then take what was lost away from your account: remove the key, or turn the authenticator off and "
                "set it up anew on another phone. Last, make new recovery codes.",
            ),
            translate(
                "Help",
                "If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever "
                "they promise.",
            ),
        ),
        website=website.SECURITY,
    )


def _trust() -> TopicText:
    return TopicText(
        icon=Icon.LOCK,
        title=translate("Help", "Why you can trust this, and what it cannot do"),
        summary=translate("Help", "What Twinbolt asks for, where it keeps things, and where it stops."),
        paragraphs=(
            translate(
                "Help",
                "Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed "
                "in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on "
                "and forgets it.",
            ),
            translate(
                "Help",
                "It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer's "
                "keyring if you tick that, and is gone when you sign out.",
            ),
            translate(
                "Help",
                "It cannot protect you from a program on this computer that was made to steal, or from somebody who "
                "sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is "
                "not made by Roblox.",
            ),
        ),
    )


def _practice() -> TopicText:
    return TopicText(
        icon=Icon.DEVICES,
        title=translate("Help", "Practising"),
        summary=translate("Help", "Try everything with a pretend account first."),
        paragraphs=(
            translate(
                "Help",
                "In practice the window works as always, but behind it stands a pretend service inside the program. "
                "Beside the window are a pretend phone, an inbox, another device and security keys to play with.",
            ),
            translate(
                "Help",
                "Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top "
                "tells you that you are practising.",
            ),
        ),
    )


def _keys() -> TopicText:
    return TopicText(
        icon=Icon.MORE,
        title=translate("Help", "Keys"),
        summary=translate("Help", "Everything can be done without a mouse."),
        paragraphs=(
            translate("Help", "Letters that are underlined on buttons work together with Alt, on a Mac with Option."),
        ),
    )


def _diagnostics() -> TopicText:
    return TopicText(
        icon=Icon.INFO,
        title=translate("Help", "When something does not work"),
        summary=translate("Help", "What you can give to somebody who helps you."),
        paragraphs=(),
    )


_TEXTS = {
    Topic.TWO_STEP: _two_step,
    Topic.METHODS: _methods,
    Topic.RECOVERY_CODES: _recovery_codes,
    Topic.LOST: _lost,
    Topic.TRUST: _trust,
    Topic.PRACTICE: _practice,
    Topic.KEYS: _keys,
    Topic.DIAGNOSTICS: _diagnostics,
}
