"""Findings, ratings and things that can be lost, in plain words."""

from PySide6.QtCore import QCoreApplication

from desktop.services.drill import Thing
from desktop.services.posture import Finding, Fix, Severity
from desktop.viewmodels.status import FoundItem, Standing
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Tone
from desktop.views.wording.journal import change_words, when_words
from desktop.views.wording.methods import method_name
from desktop.views.wording.moments import date_words

translate = QCoreApplication.translate


def standing_words(standing: Standing) -> tuple[str, str]:
    """Say where the account stands: a headline and a sentence."""
    return {
        Standing.UNPROTECTED: (
            translate("Posture", "Only your password protects this account"),
            translate(
                "Posture",
                "Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.",
            ),
        ),
        Standing.OWNER_AT_RISK: (
            translate("Posture", "Protected, but you could lock yourself out"),
            translate("Posture", "Two-step verification is on. Now make sure that you can always get in yourself."),
        ),
        Standing.WEAK: (
            translate("Posture", "Protected, but not as well as it could be"),
            translate("Posture", "Two-step verification is on. What is listed below would make it stronger."),
        ),
        Standing.ALMOST: (
            translate("Posture", "Well protected, with something to put right"),
            translate("Posture", "Two-step verification is on. Look at what is listed below when you have a minute."),
        ),
        Standing.PROTECTED: (
            translate("Posture", "Your account is well protected"),
            translate("Posture", "Two-step verification is on, and you can get in even if you lose something."),
        ),
    }[standing]


def severity_words(severity: Severity) -> tuple[str, Tone, Icon]:
    """Name a rating, with the tone and icon of its badge."""
    return {
        Severity.NONE: (translate("Posture", "Very low"), Tone.POSITIVE, Icon.CHECK),
        Severity.LOW: (translate("Posture", "Low"), Tone.POSITIVE, Icon.CHECK),
        Severity.MEDIUM: (translate("Posture", "Medium"), Tone.WARNING, Icon.WARNING),
        Severity.HIGH: (translate("Posture", "High"), Tone.DANGER, Icon.ERROR),
    }[severity]


def finding_words(item: FoundItem) -> tuple[str, str]:
    """Say what was found: a title, and the evidence with its reason."""
    since = "" if item.since is None else date_words(item.since)
    made = translate("Posture", "Made on {date}.").format(date=since) if since else ""
    names = [method_name(media_type) for media_type in item.methods]
    title, reason = {
        Finding.NO_METHOD: (
            translate("Posture", "No second step is on"),
            translate("Posture", "A stolen password is enough to sign in, and to lock you out."),
        ),
        Finding.BY_MESSAGE_ONLY: (
            translate("Posture", "Codes come by message only"),
            translate(
                "Posture",
                "On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.",
            ).format(methods=", ".join(names)),
        ),
        Finding.ONE_WAY_IN: (
            translate("Posture", "There is one way in only"),
            translate("Posture", "{way}. If you lose it, you lose the account.").format(way=", ".join(names))
            if names
            else translate("Posture", "If you lose it, you lose the account."),
        ),
        Finding.NO_RECOVERY_CODES: (
            translate("Posture", "There are no recovery codes"),
            translate("Posture", "On paper, they let you in on the day when everything else is gone."),
        ),
        Finding.FEW_RECOVERY_CODES: (
            translate("Posture", "Few recovery codes are left"),
            translate("Posture", "Unused codes: {count}. Each works once.").format(count=item.count),
        ),
        Finding.RECOVERY_CODES_MISSING: (
            translate("Posture", "Your newest recovery codes are missing"),
            " ".join(filter(None, (made, translate("Posture", "Twinbolt does not have them; older ones are void.")))),
        ),
        Finding.RECOVERY_CODES_DOUBTFUL: (
            translate("Posture", "Your recovery codes may be void"),
            translate("Posture", "Roblox may have made new ones that are not known to be saved."),
        ),
        Finding.RECOVERY_CODES_UNSAVED: (
            translate("Posture", "Your new recovery codes are not known to be saved"),
            translate("Posture", "Look at them once more, and give one back to show that your copy is good."),
        ),
        Finding.OLD_RECOVERY_CODES: (
            translate("Posture", "Your recovery codes are old"),
            translate("Posture", "Made on {date}. Do you still know where they are?").format(date=since),
        ),
        Finding.CODES_OLDER_THAN_METHOD: (
            translate("Posture", "Your recovery codes are older than your newest method"),
            translate("Posture", "Made on {date}. They still work; check that you have them.").format(date=since),
        ),
        Finding.ONE_SECURITY_KEY: (
            translate("Posture", "You have one security key"),
            translate("Posture", "Keys get lost. A spare in a drawer costs little."),
        ),
        Finding.CHANGED_ELSEWHERE: (
            translate("Posture", "Something was changed, not from this computer"),
            translate("Posture", "{change}. If it was not you, change your password now.").format(
                change=since if item.change is None else f"{change_words(item.change)}. {when_words(item.change)}",
            ),
        ),
        Finding.EMAIL_UNVERIFIED: (
            translate("Posture", "Your email address is not verified"),
            translate(
                "Posture", "Roblox can help you back in by a message to {address} only once it is verified."
            ).format(
                address=item.address,
            )
            if item.address
            else translate("Posture", "Roblox cannot help you back in without a verified address."),
        ),
        Finding.WEAK_PRIMARY: (
            translate("Posture", "The weaker method is asked for first"),
            translate("Posture", "{weaker}, though {stronger} is on. If you can do without it, turn it off.").format(
                weaker=names[0] if names else "",
                stronger=names[-1] if names else "",
            ),
        ),
        Finding.UNDER_13: (
            translate("Posture", "This is the account of somebody under 13"),
            translate("Posture", "Roblox limits what can be changed. A parent may have to help."),
        ),
    }[item.finding]
    return title, reason


def fix_words(fix: Fix) -> str:
    """Name the button that mends a finding."""
    website = translate("Posture", "Open roblox.com")
    return {
        Fix.SET_UP: translate("Posture", "Set up"),
        Fix.MAKE_RECOVERY_CODES: translate("Posture", "Make codes"),
        Fix.SAVE_RECOVERY_CODES: translate("Posture", "Show them"),
        Fix.ADD_SECURITY_KEY: translate("Posture", "Add a key"),
        Fix.VERIFY_EMAIL: website,
        Fix.REVIEW_CHANGES: website,
        Fix.ASK_PARENT: website,
        Fix.TURN_OFF_WEAKER: translate("Posture", "Turn it off"),
    }[fix]


def thing_words(thing: Thing) -> str:
    """Name a thing that can be lost."""
    return {
        Thing.PHONE: translate("Posture", "My phone"),
        Thing.MAILBOX: translate("Posture", "My email"),
        Thing.SECURITY_KEY: translate("Posture", "A security key"),
        Thing.COMPUTER: translate("Posture", "This computer"),
        Thing.RECOVERY_SHEET: translate("Posture", "My recovery codes"),
    }[thing]


def advice_words(fix: Fix | None) -> str:
    """Say what to do now so that a way in would be left."""
    match fix:
        case Fix.SET_UP:
            return translate("Posture", "Set up an authenticator app now, while you still can.")
        case Fix.MAKE_RECOVERY_CODES:
            return translate("Posture", "Make recovery codes now, and keep them on paper.")
        case Fix.ADD_SECURITY_KEY:
            return translate("Posture", "Add a security key now, and keep it somewhere else.")
    return translate("Posture", "Nothing here helps against losing all of that at once.")
