"""Security keys in plain words: what went wrong, and what this computer sees."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.security_key.failures import Trouble
from desktop.security_key.sight import Diagnosis, SeenKey, Sight
from desktop.services.security_keys import Keys, NameCheck, NotAdded, Removal
from desktop.views.theme_tokens import Tone
from desktop.views.wording.problems import Explanation

if TYPE_CHECKING:
    from desktop.security_key.port import PinWanted
    from desktop.viewmodels.add_key.state import Result
    from desktop.viewmodels.key_prompts import KeyPrompt

translate = QCoreApplication.translate

ID_ENDS: Final = 6
"""Characters of an id that are shown at either end."""


def explain_trouble(trouble: Trouble, tries_left: int | None = None) -> Explanation:
    """Say why a key, or this computer, did not do it; ``tries_left`` belongs to a wrong PIN."""
    if trouble is Trouble.WRONG_PIN and tries_left is not None:
        return _wrong_pin(tries_left)
    return {**_of_options(), **_of_computer(), **_of_pin(), **_of_key(), **_of_ceremony()}[trouble]


def trouble_tone(trouble: Trouble) -> Tone:
    """Say how bad it is: changing one's mind is nothing, and what another try mends is no disaster."""
    if trouble is Trouble.CANCELLED:
        return Tone.NEUTRAL
    mends = {
        Trouble.TIMED_OUT,
        Trouble.REMOVED,
        Trouble.NO_DEVICE,
        Trouble.IN_USE,
        Trouble.ALREADY_REGISTERED,
        Trouble.FINGER_NOT_RECOGNISED,
    }
    return Tone.WARNING if trouble in mends else Tone.DANGER


def _wrong_pin(tries_left: int) -> Explanation:
    if tries_left == 1:
        happened = translate("SecurityKeys", "That PIN was wrong. One more wrong one blocks the key for good.")
    else:
        happened = translate("SecurityKeys", "That PIN was wrong. Tries left before the key blocks itself: {tries}.")
    return Explanation(
        happened.format(tries=tries_left),
        translate("SecurityKeys", "Find out the right PIN first. Nothing was changed on your account."),
    )


def _of_options() -> dict[Trouble, Explanation]:
    nothing = translate("SecurityKeys", "Your key was not asked. Try again later, or do this on roblox.com.")
    return {
        Trouble.MALFORMED_OPTIONS: Explanation(
            translate("SecurityKeys", "Roblox sent something for the key that makes no sense."),
            nothing,
        ),
        Trouble.FOREIGN_RP_ID: Explanation(
            translate("SecurityKeys", "The request for the key names another website than Roblox, so it was stopped."),
            translate(
                "SecurityKeys", "Your key was not asked. Check that your connection is safe before you try again."
            ),
        ),
    }


def _of_computer() -> dict[Trouble, Explanation]:
    return {
        Trouble.NO_DEVICE: Explanation(
            translate("SecurityKeys", "No security key is plugged in."),
            translate("SecurityKeys", "Plug it in, then try again."),
        ),
        Trouble.NO_PERMISSION: Explanation(
            translate("SecurityKeys", "A key is plugged in, but this computer does not let Twinbolt use it."),
            translate("SecurityKeys", "“Can this computer see my key?” on the Security keys tab says how to allow it."),
        ),
        Trouble.IN_USE: Explanation(
            translate("SecurityKeys", "Another program is using the key."),
            translate("SecurityKeys", "Finish there or close that program, then try again."),
        ),
        Trouble.WINDOWS_TOO_OLD: Explanation(
            translate("SecurityKeys", "This Windows is too old to use security keys."),
            translate("SecurityKeys", "Update it to version 1903 or later, or do this on roblox.com."),
        ),
    }


def _of_pin() -> dict[Trouble, Explanation]:
    return {
        Trouble.WRONG_PIN: Explanation(
            translate("SecurityKeys", "That PIN was wrong."),
            translate("SecurityKeys", "Type it again, slowly."),
        ),
        Trouble.PIN_NOT_SET: Explanation(
            translate("SecurityKeys", "This needs a key with a PIN, and yours has none yet."),
            translate("SecurityKeys", "Set one with the program of the key's maker, or in your computer's settings."),
        ),
        Trouble.PIN_BLOCKED: Explanation(
            translate("SecurityKeys", "Too many wrong PINs: the key has blocked itself for good."),
            translate("SecurityKeys", "Only a reset helps, which erases everything on it. Use another key."),
        ),
        Trouble.PIN_PAUSED: Explanation(
            translate("SecurityKeys", "Three wrong PINs in a row: the key takes no more for now."),
            translate("SecurityKeys", "Pull it out, plug it in again, and think of the right PIN."),
        ),
        Trouble.FINGER_NOT_RECOGNISED: Explanation(
            translate("SecurityKeys", "The key did not recognise your finger."),
            translate("SecurityKeys", "Dry it and try again. After some tries the key asks for its PIN instead."),
        ),
    }


def _of_key() -> dict[Trouble, Explanation]:
    another = translate("SecurityKeys", "Use another key.")
    return {
        Trouble.ALREADY_REGISTERED: Explanation(
            translate("SecurityKeys", "This key is registered already."),
            translate("SecurityKeys", "Pull it out and use a different one as your spare."),
        ),
        Trouble.NO_CREDENTIAL: Explanation(
            translate("SecurityKeys", "This key is not registered with your account."),
            translate("SecurityKeys", "Use the one that is."),
        ),
        Trouble.UNSUPPORTED_ALGORITHM: Explanation(
            translate("SecurityKeys", "The key cannot sign in any of the ways that Roblox takes."),
            another,
        ),
        Trouble.UNSUPPORTED: Explanation(
            translate("SecurityKeys", "The key cannot do what Roblox asks for. It may be too old."),
            another,
        ),
        Trouble.KEY_FULL: Explanation(
            translate("SecurityKeys", "The key has no room left."),
            translate("SecurityKeys", "Delete something with the program of the key's maker, or use another key."),
        ),
        Trouble.UNEXPECTED: Explanation(
            translate("SecurityKeys", "The key gave an answer that makes no sense."),
            translate("SecurityKeys", "Pull it out, plug it in again, and try once more."),
        ),
    }


def _of_ceremony() -> dict[Trouble, Explanation]:
    return {
        Trouble.TIMED_OUT: Explanation(
            translate("SecurityKeys", "Time ran out before the key was touched."),
            translate("SecurityKeys", "Start again when you have it at hand."),
        ),
        Trouble.CANCELLED: Explanation(
            translate("SecurityKeys", "Stopped. Nothing was changed."),
            translate("SecurityKeys", "Start again whenever you like."),
        ),
        Trouble.REMOVED: Explanation(
            translate("SecurityKeys", "The key was pulled out before it was done."),
            translate("SecurityKeys", "Plug it in and leave it there until Twinbolt says that it is done."),
        ),
    }


def prompt_words(prompt: "KeyPrompt", *, system_prompts: bool, registering: bool) -> tuple[str, str]:
    """Say what to do now, as a heading and a sentence. ``registering``: the key is done, Roblox is not."""
    if registering:
        return (
            translate("SecurityKeys", "The key has answered"),
            translate("SecurityKeys", "Roblox is registering it now."),
        )
    if system_prompts:
        return (
            translate("SecurityKeys", "Windows is asking for your key"),
            translate("SecurityKeys", "Follow the window that Windows shows. Twinbolt goes on when it is done."),
        )
    if prompt.pin is not None:
        return _pin_words(prompt.pin)
    if prompt.accounts:
        return (
            translate("SecurityKeys", "Choose whose passkey to use"),
            translate("SecurityKeys", "The key holds those of several accounts."),
        )
    if prompt.verifying is not None:
        return (
            translate("SecurityKeys", "Put your finger on the key"),
            translate("SecurityKeys", "It recognises you by your fingerprint."),
        )
    return _touch_words(prompt)


def read_out(title: str, *sentences: str) -> str:
    """Put what a page says into the words of a screen reader."""
    return " ".join((f"{title}.", *filter(None, sentences)))


def _pin_words(wanted: "PinWanted") -> tuple[str, str]:
    if wanted.is_last_try:
        return (
            translate("SecurityKeys", "This is the last try"),
            translate("SecurityKeys", "One more wrong PIN blocks the key for good. Stop here unless you are sure."),
        )
    return (
        translate("SecurityKeys", "Type the PIN of the key"),
        translate("SecurityKeys", "“{name}” asks for it.").format(name=wanted.device.name),
    )


def _touch_words(prompt: "KeyPrompt") -> tuple[str, str]:
    names = ", ".join(device.name for device in prompt.touch)
    if not prompt.touch:
        return (
            translate("SecurityKeys", "The key is working"),
            translate("SecurityKeys", "Leave it plugged in."),
        )
    if len(prompt.touch) > 1:
        return (
            translate("SecurityKeys", "Touch the key that you want to use"),
            translate("SecurityKeys", "Several are plugged in and waiting: {names}.").format(names=names),
        )
    return (
        translate("SecurityKeys", "Touch your key now"),
        translate("SecurityKeys", "“{name}” is waiting: put a finger on its metal part.").format(name=names),
    )


def pin_advice(wanted: "PinWanted | None") -> tuple[str, Tone]:
    """Say how many tries a PIN has left, the more urgently the fewer there are."""
    if wanted is None:
        return "", Tone.NEUTRAL
    left = translate("SecurityKeys", "Tries left before the key blocks itself: {tries}.").format(
        tries=wanted.tries_left
    )
    if wanted.was_wrong:
        return translate("SecurityKeys", "That PIN was wrong. {left}").format(left=left), Tone.WARNING
    return (left, Tone.DANGER if wanted.is_last_try else Tone.NEUTRAL)


def name_advice(check: NameCheck, longest: int) -> str:
    """Say what is wrong with the name for a key, or nothing."""
    return {
        NameCheck.EMPTY: "",
        NameCheck.GOOD: "",
        NameCheck.TOO_LONG: translate("SecurityKeys", "That is too long. Roblox takes {longest} characters.").format(
            longest=longest
        ),
        NameCheck.TAKEN: translate("SecurityKeys", "Another of your keys has this name. Choose a different one."),
    }[check]


def explain_sight(diagnosis: Diagnosis) -> tuple[str, Tone]:
    """Answer "can this computer see my key?" in one or two sentences."""
    names = ", ".join(name_of(key) for key in diagnosis.keys if key.sight is diagnosis.sight)
    users = ", ".join(sorted({user for key in diagnosis.keys for user in key.users}))
    match diagnosis.sight:
        case Sight.WORKING:
            return translate("SecurityKeys", "Yes. This computer sees it, and it works: {names}.").format(
                names=names
            ), Tone.POSITIVE
        case Sight.NONE_PLUGGED_IN:
            return translate(
                "SecurityKeys",
                "No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.",
            ), Tone.WARNING
        case Sight.NO_PERMISSION:
            return translate(
                "SecurityKeys",
                "A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.",
            ).format(names=names), Tone.WARNING
        case Sight.IN_USE if users:
            return translate(
                "SecurityKeys", "The key ({names}) is in use by another program: {users}. Close that, then check again."
            ).format(names=names, users=users), Tone.WARNING
        case Sight.IN_USE:
            return translate(
                "SecurityKeys", "The key ({names}) is in use by another program. Close that, then check again."
            ).format(names=names), Tone.WARNING
        case Sight.NOT_FIDO2:
            return translate(
                "SecurityKeys",
                "A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. "
                "It may still do as a security key.",
            ).format(names=names), Tone.WARNING
        case Sight.LEFT_TO_WINDOWS:
            return translate(
                "SecurityKeys", "Windows looks after security keys itself. It will ask for yours when it is needed."
            ), Tone.ACCENT


def name_of(key: SeenKey) -> str:
    """Name a key that is plugged in by what is known of it."""
    return key.name or key.node or translate("SecurityKeys", "a key without a name")


def not_added_words(outcome: NotAdded) -> str:
    """Say that no key came of the request, and what Roblox said of it, if anything."""
    if outcome.agreed:
        return translate("SecurityKeys", "Roblox agreed, but the key is not in your list. Ask the key again.")
    return translate("SecurityKeys", "Roblox's answer was lost, and the key is not in your list. Ask the key again.")


def added_words(result: "Result") -> tuple[str, Tone]:
    """Say what a new key means, and how it is known that it is registered."""
    if result.answer_lost:
        words = translate(
            "SecurityKeys", "Roblox's answer was lost on the way, but the list of your keys shows the new one."
        )
        return words, Tone.ACCENT
    if result.first:
        return translate("SecurityKeys", "It is your first key, so security keys are on now."), Tone.POSITIVE
    return translate("SecurityKeys", "Each of your keys works on its own."), Tone.POSITIVE


def names_of(keys: Keys) -> str:
    """Name keys in a sentence."""
    return ", ".join(f"“{key.nickname}”" for key in keys)


def gone_words(removal: Removal) -> str:
    """Say which keys are gone now, and how that is known."""
    parts = []
    if removal.removed:
        parts.append(translate("SecurityKeys", "Removed: {names}.").format(names=names_of(removal.removed)))
    if removal.gone_besides:
        elsewhere = translate("SecurityKeys", "Gone as well, removed somewhere else: {names}.")
        parts.append(elsewhere.format(names=names_of(removal.gone_besides)))
    if removal.answer_lost:
        parts.append(
            translate("SecurityKeys", "Roblox's answer was lost on the way; this is what the list says."),
        )
    if removal.unchecked:
        parts.append(translate("SecurityKeys", "The list could not be read again yet."))
    return " ".join(parts)


def left_over_words(removal: Removal) -> str:
    """Say which keys are still there although they were to be removed; empty where none is."""
    if not removal.left_over:
        return ""
    return translate("SecurityKeys", "Still there: {names}. Try again.").format(names=names_of(removal.left_over))


def shortened_id(credential_id: str | None) -> str:
    """Show the beginning and the end of a credential's id, enough to tell keys apart; nothing where none is known."""
    if credential_id is None:
        return ""
    whole = len(credential_id) <= 2 * ID_ENDS + 1
    short = credential_id if whole else f"{credential_id[:ID_ENDS]}…{credential_id[-ID_ENDS:]}"
    return translate("SecurityKeys", "Id {id}").format(id=short)
