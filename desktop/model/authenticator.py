"""Setting up an authenticator app."""

from dataclasses import dataclass

from desktop.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticatorSetup:
    """A set-up that the service has begun: what the authenticator app needs, and the token that finishes it."""

    setup_token: Secret[str]
    manual_entry_key: Secret[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodes:
    """A set of recovery codes, which the service shows exactly once."""

    codes: tuple[Secret[str], ...]

    def __bool__(self) -> bool:
        return bool(self.codes)


NO_CODES = RecoveryCodes(codes=())
