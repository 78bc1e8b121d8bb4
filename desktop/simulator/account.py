"""The pretend account itself."""

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class EmailAddress:
    """Where e-mail codes go; ``None`` stands for no address."""

    address: str | None
    verified: bool

    @property
    def masked(self) -> str | None:
        """The address as settings show it."""
        if self.address is None:
            return None
        name, _, domain = self.address.partition("@")
        return f"{name[:1]}{'*' * (len(name) - 1)}@{domain}"

    @property
    def usable(self) -> bool:
        """Whether codes may be sent there."""
        return self.address is not None and self.verified


@dataclass(slots=True, kw_only=True)
class PhoneNumber:
    """Where SMS codes go; ``None`` stands for no number."""

    number: str | None
    verified: bool

    @property
    def masked(self) -> str | None:
        """The number as settings show it."""
        return None if self.number is None else "*" * (len(self.number) - 4) + self.number[-4:]

    @property
    def usable(self) -> bool:
        """Whether codes may be sent there."""
        return self.number is not None and self.verified


@dataclass(slots=True, kw_only=True)
class Account:
    """Whose two-step verification it is. ``user_id`` is above 32 bits on purpose: real ones are."""

    user_id: int
    name: str
    display_name: str
    password: str
    email: EmailAddress
    phone: PhoneNumber

    @property
    def user_handle(self) -> bytes:
        """What security keys know the account by. That it is the number in digits is an assumption."""
        return str(self.user_id).encode("ascii")
