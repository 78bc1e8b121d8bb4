"""A check that the owner has to pass before the service goes on, as the dialog sees it."""

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from desktop.model.account import Account
from desktop.model.challenges import PassedChallenge, WaitingRule
from desktop.model.methods import MediaType
from desktop.model.secret import Secret

if TYPE_CHECKING:
    from desktop.security_key.bridge import AsyncPrompts

USUAL_LENGTH = 6


class Offer(Struct, frozen=True, kw_only=True):
    """The ways to pass a check.

    Attributes:
        ways: what can be done here, the one to begin with first.
        elsewhere: what the service would take as well, but this app cannot do.
        unknown: the service's words for ways that this version has not heard of.
        email_code_length: digits of codes that are sent. Assumption: codes by SMS have as many as those by email.
        email: where codes by email go, masked; ``None`` where the service did not say.
    """

    ways: tuple[MediaType, ...]
    elsewhere: tuple[MediaType, ...] = ()
    unknown: tuple[str, ...] = ()
    email_code_length: int = USUAL_LENGTH
    authenticator_code_length: int = USUAL_LENGTH
    email: str | None = None


class Check(Protocol):
    """One check, and every way to pass it. What passes it gives the token that proves it.

    Every call may raise any error of the tree; those that need a key raise ``SecurityKeyFailure`` as well.
    """

    @property
    def account(self) -> Account | None:
        """Whose account it is about; ``None`` where nobody has told yet."""
        ...

    @property
    def may_remember(self) -> bool:
        """Whether the owner may have the service trust this device."""
        ...

    @property
    def waiting(self) -> tuple[WaitingRule, ...]:
        """The rules where the service may impose a wait afterwards."""
        ...

    @property
    def reaches_keys(self) -> bool:
        """Whether security keys can be used here at all."""
        ...

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system asks for the key in a window of its own."""
        ...

    async def offer(self) -> Offer:
        """Ask which ways there are."""
        ...

    async def send_code(self, way: MediaType) -> None:
        """Have a code sent, by email or SMS."""
        ...

    async def verify(self, way: MediaType, code: Secret[str]) -> Secret[str]:
        """Pass with a code or the password."""
        ...

    async def sign(self, way: MediaType, prompts: "AsyncPrompts") -> Secret[str]:
        """Pass with a security key or a passkey."""
        ...

    async def ask_device(self) -> None:
        """Show the question on the owner's other device, again if need be."""
        ...

    async def device_answer(self) -> Secret[str] | None:
        """Look whether the other device approved; ``None`` while it has said nothing."""
        ...

    async def withdraw_from_device(self) -> None:
        """Take the question off the other device."""
        ...


class Desk(Protocol):
    """Puts checks to the owner, one at a time."""

    async def put(self, check: Check) -> PassedChallenge:
        """Wait until the owner has passed a check.

        Raises:
            ChallengeUnsolved: the owner put it away, or it ran out.
        """
        ...
