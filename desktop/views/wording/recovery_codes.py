"""What becomes of recovery codes, in plain words."""

from PySide6.QtCore import QCoreApplication

from desktop.services.codes_verdict import Verdict
from desktop.services.held_codes import Risk
from desktop.services.recovery_codes import NotCleared
from desktop.services.secret_store import StoreTrouble
from desktop.views.wording.sign_in import trouble_words

translate = QCoreApplication.translate


def lost_words(verdict: Verdict) -> str:
    """Say what is known of codes whose answer never came."""
    match verdict:
        case Verdict.MADE:
            return translate(
                "RecoveryCodes",
                "Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make "
                "new ones.",
            )
        case Verdict.NOT_MADE:
            return translate(
                "RecoveryCodes",
                "Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.",
            )
        case Verdict.UNCLEAR:
            return translate(
                "RecoveryCodes",
                "Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to "
                "be sure.",
            )
        case Verdict.GONE:
            return translate(
                "RecoveryCodes",
                "Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have "
                "them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.",
            )
        case Verdict.LOCKED_AWAY:
            return translate(
                "RecoveryCodes",
                "Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came "
                "through, this computer's keyring has them, but it cannot be opened now. Unlock it and start Twinbolt "
                "again, or make new ones.",
            )


def not_cleared_words(outcome: NotCleared) -> str:
    """Say that the codes are still good, and what Roblox said of it, if anything."""
    if outcome.agreed:
        return translate("RecoveryCodes", "Roblox agreed, but your codes still count. Try again.")
    return translate("RecoveryCodes", "Roblox's answer was lost, and your codes still count. Try again.")


def cleared_unanswered_words() -> str:
    """Say how it is known, without an answer, that the codes are void."""
    return translate("RecoveryCodes", "Roblox's answer was lost on the way; this is what your account says.")


def keeping_words(trouble: StoreTrouble | None) -> str:
    """Say where new codes are until they are known to be saved."""
    if trouble is None:
        return translate(
            "RecoveryCodes",
            "Roblox shows them only this once. Until you have shown that you saved them, this computer's keyring keeps "
            "them, so closing Twinbolt loses nothing.",
        )
    words = translate(
        "RecoveryCodes",
        "{why} These codes are in this window and nowhere else: save them before you close Twinbolt.",
    )
    return words.format(why=trouble_words(trouble))


def waiting_words(trouble: StoreTrouble | None) -> str:
    """Say that there are new codes that nobody has shown to have saved."""
    if trouble is None:
        return translate(
            "RecoveryCodes",
            "You made new codes and have not yet shown that you saved them. They are kept in this computer's keyring "
            "until then.",
        )
    return translate(
        "RecoveryCodes",
        "You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.",
    )


def not_forgotten_words(trouble: StoreTrouble) -> str:
    """Say that the keyring still has codes that are saved by now."""
    words = translate("RecoveryCodes", "{why} It still holds the codes, so Twinbolt will ask about them once more.")
    return words.format(why=trouble_words(trouble))


def risk_words(risk: Risk) -> str:
    """Say what closing the app now means for codes; empty where it means nothing."""
    return {
        Risk.NONE: "",
        Risk.SHOWN_AGAIN: translate(
            "RecoveryCodes",
            "You have not yet shown that you saved your new recovery codes. This computer's keyring keeps them: "
            "Twinbolt shows them again when you start it the next time.",
        ),
        Risk.UNDER_WAY: translate(
            "RecoveryCodes",
            "Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will "
            "ever see them, and you have to make new ones.",
        ),
        Risk.LOST: translate(
            "RecoveryCodes",
            "Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.",
        ),
    }[risk]
