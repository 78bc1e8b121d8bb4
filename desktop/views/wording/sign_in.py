"""Why nobody was signed in, and why a session is not kept, in plain words."""

from PySide6.QtCore import QCoreApplication

from desktop.contract.refusals import Refusal
from desktop.services.secret_store import StoreTrouble
from desktop.services.sign_in import Stop
from desktop.viewmodels.problem import Problem
from desktop.views.wording.problems import Explanation, explain

translate = QCoreApplication.translate


def explain_stop(stop: Stop, problem: Problem | None, linked: str) -> Explanation:
    """Say why the sign-in ended without a session, and what to do next."""
    match stop:
        case Stop.NOT_OFFERED:
            return Explanation(
                translate("SignIn", "Roblox does not offer Quick sign-in at the moment."),
                translate("SignIn", "Try again later. Twinbolt knows no other way that is safe."),
            )
        case Stop.EXPIRED:
            return Explanation(
                translate("SignIn", "The code has run out, and nobody was signed in."),
                translate("SignIn", "Get a new code; it takes one click."),
            )
        case Stop.DENIED:
            return Explanation(
                translate("SignIn", "The other device said no, and nobody was signed in."),
                translate("SignIn", "If that was a slip, get a new code. If it was not you, change your password."),
            )
        case Stop.NOT_ME:
            words = translate("SignIn", "You said that “{name}” is not you, so nobody was signed in.")
            return Explanation(
                words.format(name=linked),
                translate("SignIn", "Get a new code, and let nobody look at it."),
            )
        case Stop.OTHER_ACCOUNT:
            return _other_account(problem)
        case Stop.BROWSER_NEEDED:
            words = translate("SignIn", "Roblox wants a check (“{kind}”) that only a web browser can show.")
            return Explanation(
                words.format(kind=problem.challenge if problem else ""),
                translate("SignIn", "Sign in at roblox.com in your browser first, then get a new code here."),
            )
        case Stop.TWO_STEP_GIVEN_UP:
            return Explanation(
                translate("SignIn", "Roblox asked for your second step, and it was put away."),
                translate("SignIn", "Get a new code to start over."),
            )
        case Stop.TWO_STEP_ELSEWHERE:
            return Explanation(
                translate("SignIn", "Roblox asks for your second step, which this window cannot show yet."),
                translate("SignIn", "Continue on roblox.com."),
            )
        case Stop.FAILED:
            return _failed(problem)


def _other_account(untold: Problem | None) -> Explanation:
    if untold is None:
        return Explanation(
            translate("SignIn", "That was another account than the one to sign in to, so it was signed out again."),
            translate("SignIn", "Get a new code for this one, or cancel and sign in to the other one by itself."),
        )
    return Explanation(
        translate(
            "SignIn",
            "That was another account than the one to sign in to, and Roblox could not be told to sign it out.",
        ),
        translate("SignIn", "Get a new code for this one. You can end the other session under Settings on roblox.com."),
    )


def _failed(problem: Problem | None) -> Explanation:
    if problem is not None and problem.may_have_changed:
        return Explanation(
            translate(
                "SignIn",
                "Roblox's answer was lost on the way, so nobody is signed in here. Roblox may have begun a session "
                "all the same.",
            ),
            translate(
                "SignIn",
                "Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, "
                "where you can end it.",
            ),
        )
    if problem is not None and problem.refusal is Refusal.UNKNOWN:
        return Explanation(
            explain(problem).happened,
            translate("SignIn", "Get a new code. If it happens again, look whether this computer's clock is right."),
        )
    if problem is None:
        raise ValueError("a sign-in does not fail for no reason")
    return explain(problem)


def session_ended_words() -> str:
    """Say that the service ended the session, and what that means for what is on screen."""
    return translate("SignIn", "Your session has ended. What is shown was read before.")


def signed_out_unanswered_words() -> str:
    """Say that signing out was done, although its answer never came."""
    return translate(
        "SignIn",
        "Signed out. Roblox's answer was lost on the way, so Twinbolt looked: the session is over.",
    )


def signed_in_unanswered_words() -> str:
    """Say that signing in was done, although its answer never came."""
    return translate(
        "SignIn",
        "Signed in. Roblox's answer was lost on the way, so Twinbolt looked: the session has begun.",
    )


def trouble_words(trouble: StoreTrouble) -> str:
    """Say why the keyring cannot be used."""
    return {
        StoreTrouble.NO_STORE: translate("SignIn", "This computer has no keyring that Twinbolt trusts."),
        StoreTrouble.LOCKED: translate("SignIn", "This computer's keyring is locked."),
        StoreTrouble.REFUSED: translate("SignIn", "This computer's keyring refused."),
        StoreTrouble.TIMED_OUT: translate("SignIn", "This computer's keyring did not answer in time."),
    }[trouble]
