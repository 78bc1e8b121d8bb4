"""What a sign-in ends with."""

from typing import TYPE_CHECKING

from msgspec import Struct

from desktop.model.account import Account

if TYPE_CHECKING:
    from desktop.api.session import Session


class Arrival(Struct, frozen=True, kw_only=True):
    """A session that was just opened, and whose it is.

    ``found_out``: the answer to opening it was lost, and a look showed that it is open.
    """

    session: "Session"
    account: Account
    found_out: bool = False
