"""When a flow has to ask for the account's password."""

from typing import Final

from desktop.contract.refusals import Refusal
from desktop.model.errors import Refused, TwinboltError
from desktop.viewmodels.flow import PasswordReason

ASKS_FOR_PASSWORD: Final = frozenset({Refusal.WRONG_PASSWORD, Refusal.REAUTHENTICATION})


def password_reason(error: TwinboltError, *, given: bool) -> PasswordReason | None:
    """Say why the password has to be asked for now; ``None`` where something else went wrong.

    Args:
        error: what the service answered.
        given: a password went along with the request.
    """
    if not isinstance(error, Refused) or error.refusal not in ASKS_FOR_PASSWORD:
        return None
    wrong = error.refusal is Refusal.WRONG_PASSWORD and given
    return PasswordReason.WRONG if wrong else PasswordReason.AGAIN
