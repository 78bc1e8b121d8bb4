"""The account, reduced to what its rating and the drill ask."""

from datetime import datetime

from desktop.model.methods import Configuration, MediaType
from desktop.services.account_state import AccountState
from desktop.services.posture import STRENGTH, UNCOUNTED, Copy, Facts

SECOND_STEPS = frozenset({*STRENGTH, MediaType.UNKNOWN})
"""What counts as a second step. Recovery codes and the password do not make the service ask for one."""


def facts_of(
    account: AccountState, copy: Copy = Copy.ASSUMED, changed_elsewhere: datetime | None = None
) -> Facts | None:
    """Gather the facts, or ``None`` while what decides is not known.

    Args:
        account: as it was read.
        copy: of the recovery codes.
        changed_elsewhere: what the journal says.
    """
    configuration, codes = account.configuration.value, account.recovery_codes.value
    if configuration is None or codes is None:
        return None
    metadata, email = account.metadata.value, account.email.value
    on = [method for method in configuration.enabled if method.media_type in SECOND_STEPS]
    return Facts(
        methods=frozenset(method.media_type for method in on),
        primary=configuration.primary,
        changed=max((method.updated for method in on if method.updated is not None), default=None),
        changed_elsewhere=changed_elsewhere,
        security_keys=_keys(account, configuration),
        codes=0 if copy in UNCOUNTED else codes.active,
        codes_created=codes.created,
        email_verified=email.verified if email is not None else None,
        under_13=metadata is not None and metadata.under_13,
        copy=copy,
    )


def _keys(account: AccountState, configuration: Configuration) -> int:
    keys = account.security_keys.value
    if keys is not None:
        return len(keys)
    return 1 if configuration.is_on(MediaType.SECURITY_KEY) else 0
