"""What became of recovery codes whose answer is missing, and what that says of the owner's copy."""

from enum import Enum, auto

from desktop.model.account import RecoveryCodesStatus
from desktop.services.account_state import AccountState
from desktop.services.held_codes import Holding
from desktop.services.posture import Copy
from desktop.services.secret_store import StoreTrouble


class Verdict(Enum):
    """What is known of codes that this app asked for and does not have.

    The last two are about codes of an earlier run, of which nothing but a note is left: they may have been on screen.
    """

    MADE = auto()
    NOT_MADE = auto()
    UNCLEAR = auto()
    GONE = auto()
    LOCKED_AWAY = auto()


def judge(before: RecoveryCodesStatus | None, now: RecoveryCodesStatus | None) -> Verdict:
    """Say from the account before and now whether codes were made in between.

    Whether it was this request or somebody else's does not matter: the codes of before are void either way.
    """
    if now is None:
        return Verdict.UNCLEAR
    if now.active == 0:
        return Verdict.NOT_MADE
    if before is None:
        return Verdict.UNCLEAR
    if now.created != before.created or now.active > before.active:
        return Verdict.MADE
    undated = now.created is None and now.active == before.active
    return Verdict.UNCLEAR if undated else Verdict.NOT_MADE


def judge_held(held: Holding, now: RecoveryCodesStatus | None) -> Verdict:
    """Say what became of the request that is held, by what there is ``now`` (``None``: not known)."""
    verdict = judge(held.entry.asked.before if held.entry.asked else None, now)
    if verdict is not Verdict.MADE or not held.noted:
        return verdict
    return Verdict.GONE if held.trouble in {None, StoreTrouble.NO_STORE} else Verdict.LOCKED_AWAY


def verdict_on(account: AccountState, held: Holding | None) -> Verdict | None:
    """Say what became of codes whose answer is missing; ``None`` where none is, or until the account was read since."""
    codes = account.recovery_codes
    if held is None or held.under_way or held.entry.asked is None:
        return None
    asked_at = held.entry.asked.at
    if codes.loading and not (codes.read_at is not None and codes.read_at > asked_at):
        return None
    if codes.value is None and codes.problem is None:
        return None
    known = codes.read_at is not None and codes.read_at >= asked_at
    return judge_held(held, codes.value if known else None)


def copy_of(account: AccountState, held: Holding | None) -> Copy:
    """Say what is known of the owner's copy of the codes that are good now."""
    match verdict_on(account, held):
        case Verdict.MADE | Verdict.GONE:
            return Copy.MISSING
        case Verdict.UNCLEAR | Verdict.LOCKED_AWAY:
            return Copy.DOUBTFUL
    return Copy.UNSAVED if held is not None and held.entry.codes else Copy.ASSUMED
