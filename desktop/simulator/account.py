"""The pretend account itself."""

from msgspec import Struct


class EmailAddress(Struct, kw_only=True):
    """Where email codes go; ``None`` stands for no address."""

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


class PhoneNumber(Struct, kw_only=True):
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


class Account(Struct, kw_only=True):
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
