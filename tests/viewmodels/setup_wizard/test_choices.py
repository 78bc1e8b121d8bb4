"""Which methods can be chosen, and why not the others."""

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.model.account import Account, EmailAddress, PhoneNumber
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.account_state import AccountState, Loadable
from desktop.services.obstacles import Obstacle
from desktop.viewmodels.setup_wizard.choices import (
    MethodChoice,
    derive_choices,
    still_possible,
)

AUTHENTICATOR, EMAIL, SMS, KEY = (
    MediaType.AUTHENTICATOR,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.SECURITY_KEY,
)
READ = datetime(2026, 1, 1, tzinfo=UTC)
ALL_OFFERED = Metadata(sms_available=True, security_key_available=True)


def configured(*on: MediaType) -> Configuration:
    methods = tuple(Method(media_type=m, wire_name=m.value, enabled=True, updated=None) for m in on)
    return Configuration(primary=None, methods=methods)


def account(
    *on: MediaType, email: bool | None = True, phone: bool | None = True, metadata: Metadata = ALL_OFFERED
) -> AccountState:
    """An account with verified (or unverified, or unread) email and phone."""
    return AccountState(
        account=Account(user_id=1, name="Ann", display_name="Ann"),
        metadata=Loadable(value=metadata, read_at=READ),
        configuration=Loadable(value=configured(*on), read_at=READ),
        email=Loadable(value=None if email is None else EmailAddress(masked="a***", verified=email)),
        phone=Loadable(value=None if phone is None else PhoneNumber(masked="***1", verified=phone)),
    )


def offered(**switches: Any) -> Metadata:
    return replace(ALL_OFFERED, **switches)


def obstacle(state: AccountState, media_type: MediaType) -> Obstacle | None:
    return next(choice.obstacle for choice in derive_choices(state) if choice.media_type is media_type)


@pytest.mark.parametrize(
    ("state", "media_type", "why_not"),
    [
        (account(), AUTHENTICATOR, None),
        (account(AUTHENTICATOR), AUTHENTICATOR, Obstacle.ALREADY_ON),
        (account(email=False), AUTHENTICATOR, Obstacle.NEEDS_EMAIL),
        (account(email=None), AUTHENTICATOR, None),
        (account(email=False, metadata=offered(authenticator_with_verified_phone=True)), AUTHENTICATOR, None),
        (
            account(email=False, phone=False, metadata=offered(authenticator_with_verified_phone=True)),
            AUTHENTICATOR,
            Obstacle.NEEDS_EMAIL,
        ),
        (account(metadata=offered(two_step_enabled=False)), AUTHENTICATOR, Obstacle.SWITCHED_OFF),
        (account(metadata=offered(two_step_enabled=False)), SMS, Obstacle.SWITCHED_OFF),
        (account(EMAIL), EMAIL, Obstacle.ALREADY_ON),
        (account(email=False), EMAIL, Obstacle.NEEDS_EMAIL),
        (account(), EMAIL, None),
        (account(email=None), EMAIL, None),
        (account(SMS), SMS, Obstacle.ALREADY_ON),
        (account(metadata=offered(sms_available=False)), SMS, Obstacle.NOT_OFFERED),
        (account(phone=False), SMS, Obstacle.NEEDS_PHONE),
        (account(phone=None), SMS, None),
        (account(), SMS, None),
        (account(AUTHENTICATOR, metadata=offered(security_key_available=False)), KEY, Obstacle.NOT_OFFERED),
        (account(), KEY, Obstacle.NEEDS_AUTHENTICATOR),
        (account(AUTHENTICATOR), KEY, None),
        (account(AUTHENTICATOR, KEY), KEY, None),
    ],
)
def test_what_stands_in_the_way_of_a_method(
    state: AccountState, media_type: MediaType, why_not: Obstacle | None
) -> None:
    assert obstacle(state, media_type) is why_not


def test_nothing_is_offered_of_an_account_that_is_not_known() -> None:
    assert derive_choices(replace(account(), metadata=Loadable())) == ()
    assert derive_choices(replace(account(), configuration=Loadable())) == ()


@pytest.mark.parametrize(
    ("enforced", "on", "media_type", "replaced"),
    [
        (False, (EMAIL, SMS), AUTHENTICATOR, ()),
        (True, (EMAIL, SMS), AUTHENTICATOR, (EMAIL, SMS)),
        (True, (AUTHENTICATOR,), EMAIL, (AUTHENTICATOR,)),
        (True, (AUTHENTICATOR,), KEY, ()),
        (True, (), AUTHENTICATOR, ()),
    ],
)
def test_what_would_be_turned_off_is_said_beforehand(
    enforced: bool,  # noqa: FBT001  (a column of the table)
    on: tuple[MediaType, ...],
    media_type: MediaType,
    replaced: tuple[MediaType, ...],
) -> None:
    choices = derive_choices(account(*on, metadata=offered(single_method_enforced=enforced)))
    assert next(choice.replaces for choice in choices if choice.media_type is media_type) == replaced


def test_what_was_chosen_stays_chosen_while_it_can_be_had() -> None:
    free, taken = MethodChoice(media_type=SMS), MethodChoice(media_type=EMAIL, obstacle=Obstacle.ALREADY_ON)
    other = MethodChoice(media_type=AUTHENTICATOR)
    assert still_possible(AUTHENTICATOR, (taken, free, other)) is AUTHENTICATOR
    assert still_possible(EMAIL, (taken, free, other)) is SMS
    assert still_possible(None, (taken,)) is None
