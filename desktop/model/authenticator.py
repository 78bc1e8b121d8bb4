"""Setting up an authenticator app."""

from msgspec import Struct

from desktop.model.secret import Secret


class AuthenticatorSetup(Struct, frozen=True, kw_only=True):
    """A set-up that the service has begun: what the authenticator app needs, and the token that finishes it."""

    setup_token: Secret[str]
    manual_entry_key: Secret[str]


class RecoveryCodes(Struct, frozen=True, kw_only=True):
    """A set of recovery codes, which the service shows exactly once."""

    codes: tuple[Secret[str], ...]

    def __bool__(self) -> bool:
        return bool(self.codes)


NO_CODES = RecoveryCodes(codes=())
