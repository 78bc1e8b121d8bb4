"""Names and one-line explanations of the methods."""

from PySide6.QtCore import QCoreApplication

from desktop.model.methods import MediaType
from desktop.views.icons import Icon

translate = QCoreApplication.translate


def method_icon(media_type: MediaType) -> Icon:
    """Choose the icon of a method."""
    return {
        MediaType.AUTHENTICATOR: Icon.PHONE,
        MediaType.SECURITY_KEY: Icon.KEY,
        MediaType.EMAIL: Icon.MAIL,
        MediaType.SMS: Icon.SMS,
        MediaType.PASSKEY: Icon.PASSKEY,
        MediaType.CROSS_DEVICE: Icon.DEVICES,
        MediaType.RECOVERY_CODE: Icon.CODE_LIST,
        MediaType.PASSWORD: Icon.PASSWORD,
        MediaType.UNKNOWN: Icon.HELP,
    }[media_type]


def method_name(media_type: MediaType) -> str:
    """Name a method, as a heading."""
    return {
        MediaType.AUTHENTICATOR: translate("Methods", "Authenticator app"),
        MediaType.SECURITY_KEY: translate("Methods", "Security key"),
        MediaType.EMAIL: translate("Methods", "Email code"),
        MediaType.SMS: translate("Methods", "Text message (SMS)"),
        MediaType.PASSKEY: translate("Methods", "Passkey"),
        MediaType.CROSS_DEVICE: translate("Methods", "Another device"),
        MediaType.RECOVERY_CODE: translate("Methods", "Recovery codes"),
        MediaType.PASSWORD: translate("Methods", "Password"),
        MediaType.UNKNOWN: translate("Methods", "Unknown method"),
    }[media_type]


def method_explanation(media_type: MediaType) -> str:
    """Say in one sentence what a method is and what it is worth."""
    return {
        MediaType.AUTHENTICATOR: translate(
            "Methods",
            "An app on your phone shows a new six-digit code every 30 seconds. Works without a network.",
        ),
        MediaType.SECURITY_KEY: translate(
            "Methods",
            "A small device that you plug in and touch. Fake websites cannot trick it.",
        ),
        MediaType.EMAIL: translate("Methods", "A code is sent to your email. As safe as your mailbox is."),
        MediaType.SMS: translate("Methods", "A code is sent to your phone number. Thieves can steal phone numbers."),
        MediaType.PASSKEY: translate("Methods", "Your phone or computer signs you in with your face, finger or PIN."),
        MediaType.CROSS_DEVICE: translate("Methods", "A device where you are signed in asks you to approve."),
        MediaType.RECOVERY_CODE: translate("Methods", "Codes on paper that get you in when everything else is lost."),
        MediaType.PASSWORD: translate("Methods", "Your password can be asked for as an extra check."),
        MediaType.UNKNOWN: translate("Methods", "Roblox lists a method that this version of Twinbolt does not know."),
    }[media_type]


def method_protection(media_type: MediaType) -> str:
    """Say in one sentence what a method protects against."""
    return {
        MediaType.AUTHENTICATOR: translate("Methods", "Stops whoever has only your password. Needs no network."),
        MediaType.SECURITY_KEY: translate("Methods", "Stops stolen passwords, and fake websites as well."),
        MediaType.EMAIL: translate("Methods", "Stops whoever has only your password. As safe as your mailbox is."),
        MediaType.SMS: translate("Methods", "Stops most thieves, but phone numbers can be stolen."),
        MediaType.PASSKEY: translate("Methods", "Stops stolen passwords, and fake websites as well."),
        MediaType.CROSS_DEVICE: translate("Methods", "A device where you are signed in asks you to approve."),
        MediaType.RECOVERY_CODE: translate("Methods", "Get you in when everything else is lost."),
        MediaType.PASSWORD: translate("Methods", "Can be asked for as an extra check. Alone, it is not enough."),
        MediaType.UNKNOWN: translate("Methods", "Roblox lists a method that this version of Twinbolt does not know."),
    }[media_type]


def method_cost(media_type: MediaType) -> str:
    """Say in one sentence what a method costs its owner; empty where that is not known."""
    return {
        MediaType.AUTHENTICATOR: translate("Methods", "Costs: your phone at hand, and recovery codes if you lose it."),
        MediaType.SECURITY_KEY: translate("Methods", "Costs: a key to buy, better two. Works in web browsers only."),
        MediaType.EMAIL: translate("Methods", "Costs: a moment until the email comes."),
        MediaType.SMS: translate("Methods", "Costs: phone reception, and your number known to Roblox."),
        MediaType.PASSKEY: translate("Methods", "Costs: nothing. Made on roblox.com, by your phone or computer."),
        MediaType.CROSS_DEVICE: translate("Methods", "Costs: that device at hand, and care to approve only yourself."),
        MediaType.RECOVERY_CODE: translate("Methods", "Costs: a sheet of paper and a safe place for it."),
        MediaType.PASSWORD: translate("Methods", "Costs: one that you use nowhere else."),
        MediaType.UNKNOWN: "",
    }[media_type]
