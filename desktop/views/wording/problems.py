"""What went wrong, and what to do about it, in plain words."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop.contract.refusals import Refusal
from desktop.model.errors import Found, Reach, Unsolved
from desktop.viewmodels.problem import Kind, Problem
from desktop.views.theme_tokens import Tone

SERVER_ERRORS = 500
"""HTTP's class of failures inside the service begins here."""
WITH_INTENT = frozenset(
    {
        "ENABLE_AUTHENTICATOR",
        "ENABLE_VERIFY_AUTHENTICATOR",
        "ENABLE_EMAIL",
        "ENABLE_SMS",
        "ENABLE_SECURITY_KEY",
        "LOG_IN",
        "FINISH_LOG_IN",
    },
)
"""Endpoints whose requests carry a signature and its time. Assumption: one that is off is refused without a reason."""

translate = QCoreApplication.translate


class Explanation(Struct, frozen=True):
    """Two sentences: what happened, and the one thing to do next."""

    happened: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.happened} {self.next_step}"


def explain(problem: Problem) -> Explanation:
    """Put a problem into words."""
    if problem.may_have_changed:
        return Explanation(
            translate("Problems", "Roblox got the request, but its answer never arrived. It may or may not be done."),
            translate("Problems", "Let Twinbolt look before you try again."),
        )
    match problem.kind:
        case Kind.UNREACHABLE:
            return _unreachable(problem.reach)
        case Kind.NO_ANSWER:
            return _no_answer(problem.reach)
        case Kind.UNREADABLE:
            return _unreadable(problem)
        case Kind.WRONG_ACCOUNT:
            return Explanation(
                translate("Problems", "This session belongs to another account."),
                translate("Problems", "Nothing of it is shown. Sign in again."),
            )
        case Kind.FORBIDDEN_HOST:
            return Explanation(
                translate("Problems", "Twinbolt was about to contact an address that is not Roblox's, and stopped."),
                translate("Problems", "Nothing was sent. Please report this."),
            )
        case Kind.CHALLENGED:
            return _challenged(problem.challenge)
        case Kind.CHALLENGE_UNSOLVED:
            return _unsolved(problem)
        case Kind.REFUSED:
            return _refused(problem)


def problem_tone(problem: Problem) -> Tone:
    """Say how bad it is: what is open is a warning, and the owner's own change of mind is nothing."""
    if problem.may_have_changed:
        return Tone.WARNING
    return Tone.NEUTRAL if problem.owner_stopped else Tone.DANGER


def _unreachable(reach: Reach | None) -> Explanation:
    if reach is Reach.CERTIFICATE:
        return Explanation(
            translate("Problems", "The connection is not safe: somebody else answered in Roblox's name."),
            translate("Problems", "Nothing was sent. Try another network, and check this computer's date."),
        )
    if reach is Reach.CERTIFICATE_DATE:
        return Explanation(
            translate("Problems", "The connection is not safe: the certificate shown for Roblox is not valid today."),
            translate("Problems", "Nothing was sent. Check this computer's date; if it is right, try another network."),
        )
    if reach is Reach.CERTIFICATE_NAME:
        return Explanation(
            translate("Problems", "The connection is not safe: a server of another name answered in Roblox's place."),
            translate("Problems", "Nothing was sent. Try another network; one that wants a login often does this."),
        )
    if reach is Reach.TIMED_OUT:
        return Explanation(
            translate("Problems", "Roblox could not be reached in time."),
            translate("Problems", "Nothing was sent. Check your internet connection and try again."),
        )
    if reach is Reach.REFUSED:
        return Explanation(
            translate("Problems", "Roblox does not take connections at the moment."),
            translate("Problems", "Nothing was sent. Try again in a few minutes."),
        )
    return Explanation(
        translate("Problems", "There is no connection to Roblox."),
        translate("Problems", "Nothing was sent. Check your internet connection and try again."),
    )


def _no_answer(reach: Reach | None) -> Explanation:
    if reach is Reach.TIMED_OUT:
        return Explanation(
            translate("Problems", "Roblox took too long to answer."),
            translate("Problems", "Your account was not changed. Try again."),
        )
    return Explanation(
        translate("Problems", "The connection broke before Roblox's answer was complete."),
        translate("Problems", "Your account was not changed. Try again."),
    )


def _unreadable(problem: Problem) -> Explanation:
    later = translate("Problems", "Nothing was changed. Try again in a few minutes.")
    if problem.found in {Found.HTML, Found.REDIRECT} and (problem.status or 0) < SERVER_ERRORS:
        return Explanation(
            translate("Problems", "A web page came in place of Roblox's answer, as from a network that wants a login."),
            translate("Problems", "Nothing was changed. Open any page in your browser, then try again."),
        )
    happened = {
        Found.EMPTY: translate("Problems", "Roblox answered with nothing at all (status {status})."),
        Found.BROKEN_JSON: translate("Problems", "Roblox's answer was cut short or damaged (status {status})."),
        Found.TOO_LARGE: translate("Problems", "Roblox's answer was far too large, so it was not read to its end."),
    }.get(
        problem.found or Found.OTHER_SHAPE,
        translate("Problems", "Roblox answered with something that Twinbolt cannot read (status {status})."),
    )
    return Explanation(happened.format(status=problem.status), later)


def _challenged(kind: str) -> Explanation:
    happened = translate("Problems", "Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.")
    return Explanation(
        happened.format(kind=kind),
        translate("Problems", "Do this step on roblox.com, in your browser."),
    )


def _unsolved(problem: Problem) -> Explanation:
    browser = translate("Problems", "Nothing was changed. Do this step on roblox.com, in your browser.")
    happened, next_step = {
        None: (translate("Problems", "The check was not passed."), browser),
        Unsolved.CANCELLED: (
            translate("Problems", "You stopped the check, so nothing was changed."),
            translate("Problems", "Begin this step again whenever you like."),
        ),
        Unsolved.EXPIRED: (
            translate("Problems", "The check ran out or was used already, so nothing was changed."),
            translate("Problems", "Begin this step again; Roblox will ask anew."),
        ),
        Unsolved.REJECTED: (
            translate("Problems", "Roblox did not accept the check, so nothing was changed."),
            translate("Problems", "Begin this step again; Roblox will ask anew."),
        ),
        Unsolved.MUST_SET_UP: (
            translate("Problems", "Roblox wants two-step verification to be on before it does this."),
            translate("Problems", "Set it up first, then begin this step again."),
        ),
        Unsolved.BROWSER_ONLY: (
            translate("Problems", "Roblox asks for a check that only a browser can show (“{kind}”)."),
            browser,
        ),
        Unsolved.BLOCKED: (
            translate("Problems", "Roblox has blocked this session (“{kind}”)."),
            translate("Problems", "Nothing was changed. Sign in on roblox.com, in your browser, to see why."),
        ),
        Unsolved.DENIED: (
            translate("Problems", "Roblox does not let this session do this (“{kind}”)."),
            browser,
        ),
        Unsolved.UNKNOWN: (
            translate("Problems", "Roblox asks for a check that Twinbolt does not know (“{kind}”)."),
            browser,
        ),
        Unsolved.TOO_MANY: (
            translate("Problems", "Roblox asked for one check after another, without end."),
            browser,
        ),
    }[problem.unsolved]
    return Explanation(happened.format(kind=problem.challenge), next_step)


def _refused(problem: Problem) -> Explanation:
    refusal = problem.refusal
    if refusal in {Refusal.TOO_MANY_REQUESTS, Refusal.MAINTENANCE}:
        return _postponed(refusal, problem.retry_after_s)
    unnamed = refusal in {None, Refusal.UNKNOWN}
    special = _without_reason(problem.endpoint) if unnamed else _of_endpoint(problem.endpoint, refusal)
    return special or _of_proof(problem.endpoint, refusal) or _of_refusal(problem)


def _postponed(refusal: Refusal | None, seconds: int | None) -> Explanation:
    if refusal is Refusal.MAINTENANCE:
        happened = translate("Problems", "Roblox is working on two-step verification and has closed it for now.")
    else:
        happened = translate("Problems", "That was too many tries in a short time.")
    if seconds is None:
        return Explanation(happened, translate("Problems", "Wait a few minutes, then try again."))
    wait = translate("Problems", "Try again in {seconds} s.")
    return Explanation(happened, wait.format(seconds=seconds))


def _without_reason(endpoint: str) -> Explanation | None:
    """Say what is likely where an endpoint refuses without a reason."""
    if endpoint in WITH_INTENT:
        return Explanation(
            translate("Problems", "Roblox did not accept the request. Often that is because of a wrong clock."),
            translate("Problems", "Set this computer's date and time, then try again."),
        )
    match endpoint:
        case "ENABLE_VERIFY_SECURITY_KEY":
            return Explanation(
                translate("Problems", "Roblox did not accept what your key answered, perhaps as it took too long."),
                translate("Problems", "Ask the key again."),
            )
        case "VERIFY_CROSS_DEVICE":
            return Explanation(
                translate("Problems", "Roblox cannot say whether your other device has answered."),
                translate("Problems", "Ask again, or choose another way."),
            )
        case "SEND_ONE_TIME_CODE" | "VALIDATE_ONE_TIME_CODE":
            return Explanation(
                translate("Problems", "Roblox does not take a code by email for this right now."),
                translate("Problems", "Choose another way, or do this on roblox.com, in your browser."),
            )
    return None


def _of_endpoint(endpoint: str, refusal: Refusal | None) -> Explanation | None:
    match endpoint, refusal:
        case "ENABLE_AUTHENTICATOR", Refusal.INVALID_EMAIL:
            return Explanation(
                translate("Problems", "Roblox wants a verified email address before an authenticator can be set up."),
                translate("Problems", "Verify your email under Settings on roblox.com, then come back."),
            )
        case "ENABLE_AUTHENTICATOR" | "ENABLE_VERIFY_AUTHENTICATOR", Refusal.ALREADY_ENABLED:
            return Explanation(
                translate("Problems", "An authenticator is on already for this account."),
                translate(
                    "Problems", "Close the wizard and refresh to see it. If it was not you, check your account now."
                ),
            )
        case "ENABLE_SMS", Refusal.NOT_ALLOWED:
            return Explanation(
                translate("Problems", "Roblox does not allow codes by text message for your account."),
                translate("Problems", "Look under Settings on roblox.com for why, or use another method."),
            )
        case "DISABLE_AUTHENTICATOR" | "DISABLE_EMAIL" | "DISABLE_SMS", Refusal.NOT_ALLOWED:
            return Explanation(
                translate("Problems", "Roblox does not allow this method to be turned off, so it stays on."),
                translate("Problems", "Look under Settings on roblox.com for why. Accounts of children have limits."),
            )
        case "DISABLE_SECURITY_KEY", Refusal.WRONG_PASSWORD:  # its request has no place for one
            return Explanation(
                translate("Problems", "Roblox wants your password before it removes keys, and takes it nowhere else."),
                translate("Problems", "Remove the key on roblox.com, in your browser."),
            )
        case "ENABLE_VERIFY_AUTHENTICATOR", Refusal.WRONG_CODE:
            return Explanation(
                translate("Problems", "Roblox says that this code is not right."),
                translate("Problems", "Wait for the next code in your app, and type that one."),
            )
        case "ENABLE_VERIFY_AUTHENTICATOR", Refusal.EXPIRED_SETUP:
            return Explanation(
                translate("Problems", "The QR code is too old; Roblox does not accept it any more."),
                translate("Problems", "Get a fresh one. Delete the old entry from your app."),
            )
    return None


def _of_proof(endpoint: str, refusal: Refusal | None) -> Explanation | None:
    match endpoint, refusal:
        case "REAUTHENTICATE", Refusal.WRONG_CODE:
            return Explanation(
                translate("Problems", "Roblox does not accept this as a proof that it is you."),
                translate("Problems", "Use the key again or have another code sent, or choose another way."),
            )
        case "VERIFY_RECOVERY_CODE", Refusal.WRONG_CODE:
            return Explanation(
                translate("Problems", "This code is not right."),
                translate("Problems", "Each one works once. Look at it again, or take the next one on your paper."),
            )
        case "FINISH_SECURITY_KEY" | "FINISH_PASSKEY", Refusal.WRONG_CODE:
            return Explanation(
                translate("Problems", "Roblox does not accept what the key signed."),
                translate("Problems", "It may be for another account. Ask the key again, or choose another way."),
            )
    return None


def _of_refusal(problem: Problem) -> Explanation:
    refusal = problem.refusal or Refusal.UNKNOWN
    again = translate("Problems", "Refresh, then try again.")
    table = {
        Refusal.INVALID_CHALLENGE: (
            translate("Problems", "This check has run out or was used already."),
            translate("Problems", "Start again from where you were asked for it."),
        ),
        Refusal.INVALID_USER: (
            translate("Problems", "Roblox says that this is not your account."),
            translate("Problems", "Sign in again."),
        ),
        Refusal.INVALID_EMAIL: (
            translate("Problems", "Roblox has no verified email address for this account."),
            translate("Problems", "Verify your email under Settings on roblox.com."),
        ),
        Refusal.WRONG_PASSWORD: (
            translate("Problems", "The password is not right."),
            translate("Problems", "Type it again. Mind capital letters."),
        ),
        Refusal.NOT_ALLOWED: (
            translate("Problems", "Roblox does not allow this for your account."),
            translate("Problems", "Look under Settings on roblox.com for why. Accounts of children have limits."),
        ),
        Refusal.WRONG_CONFIGURATION: (
            translate("Problems", "Another method has to be on first."),
            translate("Problems", "Set up an authenticator app, then try again."),
        ),
        Refusal.WRONG_CODE: (
            translate("Problems", "This code is not right."),
            translate("Problems", "Use the newest code, and type it again."),
        ),
        Refusal.ALREADY_ENABLED: (
            translate("Problems", "This is on already."),
            translate("Problems", "Refresh to see it."),
        ),
        Refusal.EXPIRED_SETUP: (
            translate("Problems", "The set-up took too long and has run out."),
            translate("Problems", "Start it again."),
        ),
        Refusal.INVALID_PHONE: (
            translate("Problems", "Roblox has no verified phone number for this account."),
            translate("Problems", "Verify your phone under Settings on roblox.com."),
        ),
        Refusal.KEY_LIMIT: (
            translate("Problems", "Your account has five security keys already, which is the most."),
            translate("Problems", "Remove one first."),
        ),
        Refusal.INVALID_NICKNAME: (
            translate("Problems", "Roblox does not take this name for the key."),
            translate("Problems", "Use another name of 1 to 40 characters."),
        ),
        Refusal.DENIED_CHALLENGE: (
            translate("Problems", "This was denied on the other device."),
            translate("Problems", "If it was not you, change your password."),
        ),
        Refusal.SIGNED_OUT: (translate("Problems", "Your session has ended."), translate("Problems", "Sign in again.")),
        Refusal.CSRF_TOKEN: (
            translate("Problems", "Roblox did not accept this window's token, twice in a row."),
            again,
        ),
        Refusal.LOCKED_PIN: (
            translate("Problems", "An account PIN (parental control) is locked."),
            translate("Problems", "Unlock it under Settings on roblox.com, then try again."),
        ),
        Refusal.REAUTHENTICATION: (
            translate("Problems", "Roblox wants to be surer that it is you."),
            translate("Problems", "Type your password when asked."),
        ),
        Refusal.USED_CODE: (
            translate("Problems", "This code was used already."),
            translate("Problems", "Wait for the next code, and type that one."),
        ),
        Refusal.EXPIRED_SIGN_IN: (
            translate("Problems", "The sign-in code has run out."),
            translate("Problems", "Get a new one."),
        ),
        Refusal.EXPIRED_DIALOG: (
            translate("Problems", "The other device was not used in time."),
            translate("Problems", "Send the request again."),
        ),
    }
    unknown = translate("Problems", "Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).")
    happened, next_step = table.get(refusal, (unknown.format(status=problem.status, code=problem.code), again))
    return Explanation(happened, next_step)
