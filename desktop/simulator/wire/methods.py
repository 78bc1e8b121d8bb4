"""The account's methods: what is on, and email and SMS on and off."""

import functools
from typing import Any

from desktop.contract import two_step
from desktop.contract.refusals import Refusal
from desktop.simulator.media import MediaType
from desktop.simulator.passwords import demands_password
from desktop.simulator.refusals import Refuse
from desktop.simulator.wire.call import Call, Empty, Handler, Handlers, Reply, Request
from desktop.simulator.wire.fields import (
    IntentModel,
    action_type_of_query,
    check_intent,
    date_time,
    media_type_number,
)


class ConfigurationQuery(Request):
    """Lets someone who is being challenged see what they can pass with."""

    challenge_id: str = ""
    action_type: str = "Unknown"


class MethodModel(Reply):
    """``UserConfigurationMethod``; ``updated`` is left out for what never changed."""

    media_type: MediaType
    enabled: bool
    updated: str | None = None


class UserConfiguration(Reply, kw_only=True):
    """``primaryMediaType`` is left out while two-step verification is off, which is an assumption."""

    primary_media_type: MediaType | int | None = None
    methods: list[MethodModel]


class EnableRequest(Request):
    """``EnableTwoStepVerificationRequest``."""

    password: str = ""
    secure_authentication_intent: IntentModel | None = None


class DisableRequest(Request):
    """``DisableTwoStepVerificationRequest``."""

    password: str = ""
    reauthentication_token: str = ""


LISTED = (
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.AUTHENTICATOR,
    MediaType.RECOVERY_CODE,
    MediaType.SECURITY_KEY,
    MediaType.CROSS_DEVICE,
    MediaType.PASSKEY,
)
"""The methods that a configuration lists.

That the password is one of them only for someone who is being challenged, and not for everybody, is an assumption.
"""


def get_configuration(call: Call, query: ConfigurationQuery) -> UserConfiguration:
    """Tell which methods are on, to the owner or to someone with an open challenge.

    Raises:
        Refuse: INVALID_CHALLENGE or INVALID_USER.
    """
    _may_see(call, query)
    configuration = call.world.configuration
    primary = configuration.methods.primary
    as_number = call.world.dialect.primary_as_number
    return UserConfiguration(
        primary_media_type=media_type_number(primary) if primary and as_number else primary,
        methods=[_method(call, media_type) for media_type in LISTED] + _password(call, query),
    )


def enable_email(call: Call, sent: EnableRequest) -> Empty:
    """Turn email codes on."""
    demand_password(call, sent)
    check_intent(call, sent.secure_authentication_intent)
    call.world.configuration.turn_on_email()
    return Empty()


def enable_sms(call: Call, sent: EnableRequest) -> Empty:
    """Turn SMS codes on."""
    demand_password(call, sent)
    check_intent(call, sent.secure_authentication_intent)
    call.world.configuration.turn_on_sms()
    return Empty()


def disable(media_type: MediaType, call: Call, sent: DisableRequest) -> Empty:
    """Turn a method off.

    Raises:
        Refuse: REAUTHENTICATION where nothing but a token will do.
    """
    if call.world.policy.token_for_disabling:
        call.world.reauthentication.demand_proof(sent.reauthentication_token)
    else:
        demand_password(call, sent)
    call.world.configuration.turn_off(media_type)
    return Empty()


def demand_password(call: Call, sent: Any) -> None:
    """Check the password or the reauthentication token of a request, as far as this operation asks for one.

    Raises:
        Refuse: WRONG_PASSWORD.
    """
    call.world.reauthentication.demand(
        password=sent.password,
        issued=getattr(sent, "reauthentication_token", ""),
        required=demands_password(
            call.endpoint,
            call.world.policy,
            any_on=call.world.configuration.is_any_on,
        ),
    )


def _may_see(call: Call, query: ConfigurationQuery) -> None:
    if query.challenge_id:
        call.world.challenges.find(query.challenge_id, action_type_of_query(query.action_type), call.of_user)
    elif call.session is None or call.user_id != call.world.account.user_id:
        raise Refuse(Refusal.INVALID_USER)


def _password(call: Call, query: ConfigurationQuery) -> list[MethodModel]:
    offered = bool(query.challenge_id) and call.world.policy.password_in_challenges
    return [MethodModel(media_type=MediaType.PASSWORD, enabled=True)] if offered else []


def _method(call: Call, media_type: MediaType) -> MethodModel:
    updated = call.world.configuration.methods.updated(media_type)
    return MethodModel(
        media_type=media_type,
        enabled=call.world.configuration.is_on(media_type),
        updated=None if updated is None else date_time(updated),
    )


HANDLERS: Handlers = {
    two_step.GET_CONFIGURATION: Handler(ConfigurationQuery, get_configuration),
    two_step.ENABLE_EMAIL: Handler(EnableRequest, enable_email),
    two_step.ENABLE_SMS: Handler(EnableRequest, enable_sms),
    two_step.DISABLE_EMAIL: Handler(DisableRequest, functools.partial(disable, MediaType.EMAIL)),
    two_step.DISABLE_SMS: Handler(DisableRequest, functools.partial(disable, MediaType.SMS)),
    two_step.DISABLE_AUTHENTICATOR: Handler(DisableRequest, functools.partial(disable, MediaType.AUTHENTICATOR)),
}
