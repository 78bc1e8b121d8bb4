"""An account of which everything is known, as the services hold it."""

from datetime import UTC, datetime
from typing import Any

from desktop.model.account import Account, EmailAddress, PhoneNumber, RecoveryCodesStatus
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType, Method
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.account_state import AccountState, Loadable

READ = datetime(2026, 1, 1, tzinfo=UTC)


def known_account(
    *on: MediaType,
    primary: MediaType | None = None,
    keys: tuple[str, ...] = (),
    codes: int = 0,
    **switches: Any,
) -> AccountState:
    """Have ``on`` on and every other method off; ``switches`` are those of :class:`Metadata`."""
    listed = [media_type for media_type in MediaType if media_type is not MediaType.UNKNOWN]
    methods = tuple(Method(media_type=m, wire_name=m.value, enabled=m in on, updated=None) for m in listed)
    credentials = tuple(SecurityKeyCredential(nickname=name, credential_id=None) for name in keys)
    switches = {"sms_available": True, "security_key_available": True, **switches}
    account = Account(user_id=1, name="Ann", display_name="Ann")
    return AccountState(
        account=account,
        identity=Loadable(value=account, read_at=READ),
        metadata=Loadable(value=Metadata(**switches), read_at=READ),
        configuration=Loadable(value=Configuration(primary=primary, methods=methods), read_at=READ),
        security_keys=Loadable(value=credentials, read_at=READ),
        recovery_codes=Loadable(value=RecoveryCodesStatus(active=codes, created=READ), read_at=READ),
        email=Loadable(value=EmailAddress(masked="a***@example.com", verified=True), read_at=READ),
        phone=Loadable(value=PhoneNumber(masked="***21", verified=True), read_at=READ),
    )
