"""The mailbox and the phone that the pretend service sends codes to."""

from enum import StrEnum

from msgspec import Struct

from desktop.simulator.changes import Changes
from desktop.simulator.clock import Clock


class Channel(StrEnum):
    """How a message travels."""

    EMAIL = "email"
    SMS = "sms"


class Message(Struct, frozen=True, kw_only=True):
    """A message as its reader sees it.

    Attributes:
        account: name of the account that the code is for.
        to: the masked address or number.
        sent_at: seconds since 1970 UTC, by the simulator's clock.
    """

    id: int
    account: str
    channel: Channel
    to: str
    text: str
    code: str
    sent_at: float


class Inbox:
    """Every message sent so far, to whomever."""

    def __init__(self, clock: Clock, changes: Changes) -> None:
        self._clock = clock
        self._changes = changes
        self._messages: list[Message] = []

    def deliver(self, account: str, channel: Channel, to: str, code: str) -> None:
        """Send a code for the account of that name."""
        self._messages.append(
            Message(
                id=len(self._messages) + 1,
                account=account,
                channel=channel,
                to=to,
                text=f"Your Roblox verification code is {code}. It is good for 15 minutes. Share it with nobody.",
                code=code,
                sent_at=self._clock.now(),
            ),
        )
        self._changes.announce()

    def newest_first(self) -> tuple[Message, ...]:
        """Give all messages, the latest first."""
        return tuple(reversed(self._messages))
