"""Accounts to practise with: each a starting point that someone finds their own account at."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from desktop.contract import two_step
from desktop.simulator.account import Account, EmailAddress, PhoneNumber
from desktop.simulator.assumptions import WINDOW_S
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.media import MediaType
from desktop.simulator.world import World

AUTHENTICATOR_KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
"""Authenticator secret of the personas that have one: known, so that any authenticator app can play along."""


class Persona(StrEnum):
    """The accounts by name."""

    FRESH = "fresh"
    EMAIL_ONLY = "email_only"
    GUARDED = "guarded"
    LAST_KEY = "last_key"
    THROTTLED = "throttled"
    MAINTENANCE = "maintenance"
    SIGNED_OUT = "signed_out"
    CHALLENGED = "challenged"
    EVERY_WAY = "every_way"


def practice_account() -> Account:
    """Make the account that plays the persona; whichever that is, only what protects it differs."""
    return Account(
        user_id=7_204_118_350,
        name="PracticePenguin",
        display_name="Practice Penguin",
        password="practice-makes-perfect",  # noqa: S106  (shown to whoever practises)
        email=EmailAddress(address="penguin@example.com", verified=True),
        phone=PhoneNumber(number="+15550104321", verified=True),
    )


def other_account() -> Account:
    """Make the second account, which is the same beside every persona. It has an owner of its own."""
    return Account(
        user_id=6_000_000_000_000_117,
        name="PracticePuffin",
        display_name="Practice Puffin",
        password="puffins-practise-too",  # noqa: S106  (shown to whoever practises)
        email=EmailAddress(address="puffin@example.com", verified=True),
        phone=PhoneNumber(number=None, verified=False),
    )


OTHER_PERSONA: Final = Persona.EMAIL_ONLY
"""Where the second account starts: it looks different from most others, and asks for a code when it is signed in to."""


def shape(world: World, persona: Persona) -> None:
    """Bring a fresh world to where a persona starts."""
    _SHAPES[persona](world)


def _fresh(_: World) -> None:
    """Leave it at verified email and phone, with two-step verification off."""


def _email_only(world: World) -> None:
    world.configuration.turn_on_email()


def _guarded(world: World) -> None:
    _authenticator(world)
    world.configuration.regenerate_recovery_codes()
    _security_keys(world, "Blue key", "Spare in the drawer")


def _last_key(world: World) -> None:
    _authenticator(world)
    _security_keys(world, "Only key")


def _throttled(world: World) -> None:
    _guarded(world)
    world.limits.close(WINDOW_S)


def _maintenance(world: World) -> None:
    _email_only(world)
    world.platform.under_maintenance = True


def _signed_out(world: World) -> None:
    world.sessions.end_all()


def _challenged(world: World) -> None:
    world.configuration.turn_on_email()
    world.configuration.regenerate_recovery_codes()
    chain = (ChallengeKind.CHEF, ChallengeKind.TWO_STEP)
    password = (ChallengeKind.REAUTHENTICATION,)
    world.generic_challenges.guarded = {
        two_step.ENABLE_AUTHENTICATOR: password,
        two_step.ENABLE_EMAIL: password,
        two_step.ENABLE_SMS: chain,
        two_step.ENABLE_SECURITY_KEY: password,
        two_step.DISABLE_AUTHENTICATOR: chain,
        two_step.DISABLE_EMAIL: chain,
        two_step.DISABLE_SMS: chain,
        two_step.DISABLE_SECURITY_KEY: chain,
        two_step.CLEAR_RECOVERY_CODES: password,
        two_step.REGENERATE_RECOVERY_CODES: password,
    }


def _every_way(world: World) -> None:
    _guarded(world)
    for method in (MediaType.EMAIL, MediaType.SMS):
        world.configuration.methods.turn_on(method)
    _passkeys(world)
    world.policy.password_in_challenges = True
    world.policy.token_for_disabling = True
    challenges = world.generic_challenges
    challenges.may_remember = True
    challenges.waits = {MediaType.PASSWORD: False, MediaType.SECURITY_KEY: True}
    chain = (ChallengeKind.CHEF, ChallengeKind.TWO_STEP)
    challenges.guarded = dict.fromkeys((two_step.ENABLE_SECURITY_KEY, two_step.REGENERATE_RECOVERY_CODES), chain)


_SHAPES: dict[Persona, Callable[[World], None]] = {
    Persona.FRESH: _fresh,
    Persona.EMAIL_ONLY: _email_only,
    Persona.GUARDED: _guarded,
    Persona.LAST_KEY: _last_key,
    Persona.THROTTLED: _throttled,
    Persona.MAINTENANCE: _maintenance,
    Persona.SIGNED_OUT: _signed_out,
    Persona.CHALLENGED: _challenged,
    Persona.EVERY_WAY: _every_way,
}


def _authenticator(world: World) -> None:
    world.configuration.authenticator.install(AUTHENTICATOR_KEY)
    world.configuration.methods.turn_on(MediaType.AUTHENTICATOR)


def _security_keys(world: World, *nicknames: str) -> None:
    from desktop.simulator.practice_keys import make_practice_key  # noqa: PLC0415  (its library is large)

    for nickname in nicknames:
        held, registered = make_practice_key(world.randomness, world.account, nickname)
        world.practice_keys.append(held)
        world.configuration.security_keys.registered.append(registered)
    world.configuration.methods.touch(MediaType.SECURITY_KEY)


def _passkeys(world: World) -> None:
    """Hold a passkey of this account and one of the other, so that its owner has to choose."""
    from desktop.simulator.practice_keys import make_practice_key  # noqa: PLC0415  (its library is large)

    held, registered = make_practice_key(world.randomness, world.account, "Passkey", passkey=True)
    others, _ = make_practice_key(world.randomness, other_account(), "Passkey", passkey=True)
    world.practice_keys += [others, held]
    world.configuration.passkeys.registered.append(registered)
