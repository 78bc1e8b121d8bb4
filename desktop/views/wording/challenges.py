"""The checks in plain words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model.challenges import WaitingRule
from desktop.model.methods import MediaType
from desktop.viewmodels.challenge.device import DevicePhase
from desktop.views.theme_tokens import Tone
from desktop.views.wording.methods import method_name

translate = QCoreApplication.translate


def code_title(way: MediaType) -> str:
    """Say which code to type."""
    return {
        MediaType.AUTHENTICATOR: translate("Challenges", "Type the code from your authenticator app"),
        MediaType.EMAIL: translate("Challenges", "Type the code from your email"),
        MediaType.SMS: translate("Challenges", "Type the code from your text messages"),
        MediaType.RECOVERY_CODE: translate("Challenges", "Type one of your recovery codes"),
    }[way]


def code_name(way: MediaType) -> str:
    """Name the field for a code."""
    return {
        MediaType.AUTHENTICATOR: translate("Challenges", "Code from your authenticator app"),
        MediaType.EMAIL: translate("Challenges", "Code from your email"),
        MediaType.SMS: translate("Challenges", "Code from your text messages"),
        MediaType.RECOVERY_CODE: translate("Challenges", "Recovery code"),
    }[way]


def code_hint(way: MediaType) -> str:
    """Say what helps with a code; nothing for those that are sent, whose page says more."""
    return {
        MediaType.AUTHENTICATOR: translate("Challenges", "Open the app and find the Roblox entry."),
        MediaType.RECOVERY_CODE: translate(
            "Challenges", "Each works once. Cross it out on your paper after you have used it."
        ),
    }.get(way, "")


def way_sentence(way: MediaType) -> str:
    """Say in one sentence what a way asks of its owner."""
    return {
        MediaType.AUTHENTICATOR: translate("Challenges", "Type the code that the app on your phone shows now."),
        MediaType.EMAIL: translate("Challenges", "Have a code sent to your email address."),
        MediaType.SMS: translate("Challenges", "Have a code sent to your phone."),
        MediaType.RECOVERY_CODE: translate("Challenges", "Use up one of the codes that you wrote down."),
        MediaType.SECURITY_KEY: translate("Challenges", "Plug in your key and touch it."),
        MediaType.PASSKEY: translate("Challenges", "Use the passkey that your key holds."),
        MediaType.PASSWORD: translate("Challenges", "Type the password of your account."),
        MediaType.CROSS_DEVICE: translate("Challenges", "Say yes on a device where you are signed in."),
        MediaType.UNKNOWN: translate("Challenges", "This version of Twinbolt does not know it. Use roblox.com."),
    }[way]


def device_words(phase: DevicePhase) -> tuple[str, Tone]:
    """Say how far the question on the other device has come."""
    return {
        DevicePhase.ASKING: (translate("Challenges", "The other device is being asked…"), Tone.NEUTRAL),
        DevicePhase.WAITING: (translate("Challenges", "Waiting for the answer of your other device."), Tone.ACCENT),
        DevicePhase.DENIED: (
            translate(
                "Challenges",
                "“No” was said on the other device. If that was not you, somebody else is signed in there: "
                "change your password. Otherwise choose another way.",
            ),
            Tone.DANGER,
        ),
        DevicePhase.EXPIRED: (
            translate("Challenges", "Nobody answered there in time. You can ask again."),
            Tone.WARNING,
        ),
        DevicePhase.STOPPED: ("", Tone.NEUTRAL),
    }[phase]


def next_try(seconds: int) -> str:
    """Say when another attempt may be made."""
    return translate("Challenges", "The next try is possible in {seconds} s.").format(seconds=seconds)


def waiting_words(rules: Sequence[WaitingRule]) -> str:
    """Say that the service may make the owner wait afterwards, and with which methods it does not."""
    if not rules:
        return ""
    at_once = ", ".join(_name(rule) for rule in rules if rule.bypasses)
    later = ", ".join(_name(rule) for rule in rules if not rule.bypasses)
    sentences = [translate("Challenges", "Roblox may make you wait before the change counts, for hours or days.")]
    if later:
        sentences.append(translate("Challenges", "That goes for: {methods}.").format(methods=later))
    if at_once:
        sentences.append(translate("Challenges", "Without a wait: {methods}.").format(methods=at_once))
    return " ".join(sentences)


def _name(rule: WaitingRule) -> str:
    return method_name(rule.media_type) if rule.media_type is not MediaType.UNKNOWN else rule.wire_name
