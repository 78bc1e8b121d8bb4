"""An account before and after a change, side by side."""

from typing import Final

from msgspec import Struct

from desktop.model.methods import MediaType, Method
from desktop.services.account_state import AccountState

ALWAYS: Final = (
    MediaType.AUTHENTICATOR,
    MediaType.SECURITY_KEY,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.RECOVERY_CODE,
)
"""What is compared even where it stayed as it was."""


class Side(Struct, frozen=True, kw_only=True):
    """One method at one moment. ``count``: how many keys or codes there are, ``None`` where that is not counted."""

    on: bool = False
    first: bool = False
    count: int | None = None


class Compared(Struct, frozen=True, kw_only=True):
    """One method at both moments."""

    media_type: MediaType
    wire_name: str
    before: Side
    after: Side

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before != self.after


def compare(before: AccountState, after: AccountState) -> tuple[Compared, ...]:
    """List what every owner asks about, then whatever else changed."""
    methods = {**_methods(before), **_methods(after)}
    known = {media_type.value: media_type for media_type in ALWAYS}
    others = {name: method.media_type for name, method in methods.items() if name not in known}
    rows = [
        Compared(media_type=media_type, wire_name=name, before=_side(before, name), after=_side(after, name))
        for name, media_type in (known | others).items()
    ]
    return tuple(row for row in rows if row.changed or row.wire_name in known)


def _methods(account: AccountState) -> dict[str, Method]:
    configuration = account.configuration.value
    return {} if configuration is None else {method.wire_name: method for method in configuration.methods}


def _side(account: AccountState, name: str) -> Side:
    method = _methods(account).get(name)
    on = method is not None and method.enabled
    primary = account.configuration.value.primary if account.configuration.value is not None else None
    count = None
    if name == MediaType.SECURITY_KEY and account.security_keys.value is not None:
        count = len(account.security_keys.value)
    if name == MediaType.RECOVERY_CODE and account.recovery_codes.value is not None:
        count = account.recovery_codes.value.active
    return Side(on=on, first=on and primary is not None and primary.value == name, count=count)
