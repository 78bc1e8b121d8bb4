"""What else happens when a method is turned on or off."""

from enum import Enum, auto
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import RecoveryCodesStatus
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.account_state import AccountState, Loadable
from desktop.services.facts import facts_of
from desktop.services.password_demands import demands_password
from desktop.services.posture import Copy, ways_in

SWITCHABLE: Final = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS)
"""The methods that are turned on and off, and that rule each other out where the service allows one at a time.

They alone are counted on to keep two-step verification on: security keys need an authenticator, and whether the service
asks for a passkey or another device where nothing else is on is not known.
"""


class Change(Struct, frozen=True, kw_only=True):
    """A method that is to be on, or off."""

    media_type: MediaType
    on: bool


class Left(Enum):
    """What is left once a method is off."""

    ENOUGH = auto()
    ONE_WAY_IN = auto()
    PASSWORD_ALONE = auto()


class Consequences(Struct, frozen=True, kw_only=True):
    """What goes with a change.

    Attributes:
        replaced: methods that are turned off by it, where the service allows one at a time.
        keys: security keys that are deleted by it, ``None`` where there may be some but their list could not be read.
        idle_codes: recovery codes that stay, though nothing asks for a second step any more.
        left: what is left.
        warned: the service wants its owners warned once more.
        password: the service demands the password.
    """

    replaced: tuple[MediaType, ...] = ()
    keys: tuple[SecurityKeyCredential, ...] | None = ()
    idle_codes: int = 0
    left: Left = Left.ENOUGH
    warned: bool = False
    password: bool = False

    @property
    def grave(self) -> bool:
        """Whether something goes that the owner may not get back: the last method, or keys."""
        return self.left is Left.PASSWORD_ALONE or self.keys is None or bool(self.keys)


def consequences(account: AccountState, change: Change, copy: Copy = Copy.ASSUMED) -> Consequences | None:
    """Foresee a change; ``None`` while what decides is not known, or may be out of date.

    Args:
        account: as it is.
        change: what is to be changed.
        copy: what is known of the owner's copy of the recovery codes, for codes that nobody has let nobody in.
    """
    metadata, configuration = account.metadata.value, account.configuration.value
    if metadata is None or configuration is None or account.metadata.problem or account.configuration.problem:
        return None
    replaced = methods_replaced(change, metadata, configuration)
    gone = frozenset(replaced) if change.on else frozenset({change.media_type})
    left = _left(account, configuration, change, gone, copy)
    codes = account.recovery_codes.value
    return Consequences(
        replaced=replaced,
        keys=_keys_deleted(account, configuration) if MediaType.AUTHENTICATOR in gone else (),
        idle_codes=codes.active if codes is not None and left is Left.PASSWORD_ALONE else 0,
        left=left,
        warned=metadata.warn_on_disable and not change.on,
        password=demands_password(account, change.media_type, on=change.on),
    )


def methods_replaced(change: Change, metadata: Metadata, configuration: Configuration) -> tuple[MediaType, ...]:
    """List what is turned off because something else is turned on."""
    if not change.on or not metadata.single_method_enforced or change.media_type not in SWITCHABLE:
        return ()
    return tuple(rival for rival in SWITCHABLE if rival is not change.media_type and configuration.is_on(rival))


def _keys_deleted(account: AccountState, configuration: Configuration) -> tuple[SecurityKeyCredential, ...] | None:
    if account.security_keys.value is not None and account.security_keys.problem is None:
        return account.security_keys.value
    listed = configuration.method(MediaType.SECURITY_KEY)
    return () if listed is not None and not listed.enabled else None


def _left(
    account: AccountState, configuration: Configuration, change: Change, gone: frozenset[MediaType], copy: Copy
) -> Left:
    if change.on:
        return Left.ENOUGH
    if not any(configuration.is_on(method) for method in SWITCHABLE if method not in gone):
        return Left.PASSWORD_ALONE
    facts = facts_of(_with_codes(account), copy)
    if facts is None:
        return Left.ENOUGH
    keys_go = MediaType.AUTHENTICATOR in gone
    methods = facts.methods - gone - (frozenset({MediaType.SECURITY_KEY}) if keys_go else frozenset())
    after = replace(facts, methods=methods, security_keys=0 if keys_go else facts.security_keys)
    return Left.ONE_WAY_IN if ways_in(after) <= 1 < ways_in(facts) else Left.ENOUGH


def _with_codes(account: AccountState) -> AccountState:
    """Count on no recovery codes where they could not be read."""
    if account.recovery_codes.value is not None:
        return account
    return replace(account, recovery_codes=Loadable(value=RecoveryCodesStatus(active=0, created=None)))
