"""What a sign-in ends with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.model.account import Account

if TYPE_CHECKING:
    from desktop.api.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A session that was just opened, and whose it is."""

    session: "Session"
    account: Account
