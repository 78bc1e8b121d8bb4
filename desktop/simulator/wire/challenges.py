"""Passing a two-step challenge by code, password, security key or passkey."""

import functools
from collections.abc import Callable

from desktop.contract import two_step
from desktop.contract.refusals import Refusal
from desktop.simulator.challenges import Challenge
from desktop.simulator.inbox import Channel
from desktop.simulator.media import MediaType
from desktop.simulator.refusals import Refuse
from desktop.simulator.security_keys import Credentials
from desktop.simulator.wire.call import Call, Empty, Handler, Handlers, Reply, Request
from desktop.simulator.wire.fields import action_type
from desktop.simulator.world import World


class ChallengeRequest(Request):
    """``SendCodeRequest`` and the three cross-device requests."""

    challenge_id: str = ""
    action_type: int | str = 0


class VerifyRequest(ChallengeRequest):
    """``VerifyCodeRequest``."""

    code: str = ""


class VerifyResponse(Reply):
    """``VerifyCodeResponse`` and ``VerifyApprovalResponse``; the latter holds nothing while nobody answered."""

    verification_token: str | None = None


class StartResponse(Reply):
    """``VerifyStartSecurityKeyResponse`` and ``VerifyStartPasskeyResponse``; the options are JSON text."""

    authentication_options: str
    session_id: str


Redeem = Callable[[World, Challenge, str], None]
"""Uses a code up for a challenge, or refuses it."""


def open_challenge(call: Call, sent: ChallengeRequest) -> Challenge:
    """Find the challenge that a request is about.

    Raises:
        Refuse: INVALID_CHALLENGE or INVALID_USER.
    """
    return call.world.challenges.find(sent.challenge_id, action_type(sent.action_type), call.of_user)


def verify(redeem: Redeem, call: Call, sent: VerifyRequest) -> VerifyResponse:
    """Pass a challenge with a code."""
    challenge = open_challenge(call, sent)
    redeem(call.world, challenge, sent.code)
    return VerifyResponse(verification_token=call.world.challenges.passed(challenge))


def send_code(channel: Channel, call: Call, sent: ChallengeRequest) -> Empty:
    """Send a code to the inbox.

    Raises:
        Refuse: INVALID_CHALLENGE also where the method is off, which is an assumption.
    """
    challenge = open_challenge(call, sent)
    world = call.world
    media_type, to = _DESTINATIONS[channel](world)
    if to is None or not world.configuration.is_on(media_type):
        raise Refuse(Refusal.INVALID_CHALLENGE)
    code = world.sent_codes.draw(challenge.challenge_id, channel, world.policy.email_code_length)
    world.inbox.deliver(world.account.name, channel, to, code)
    return Empty()


def start(credentials: Callable[[World], Credentials], call: Call, sent: ChallengeRequest) -> StartResponse:
    """Begin an assertion. Its session id is never asked back: the challenge id stands for it."""
    challenge = open_challenge(call, sent)
    options = credentials(call.world).begin_assertion(challenge.challenge_id)
    return StartResponse(authentication_options=options, session_id=challenge.challenge_id)


def _authenticator(world: World, _: Challenge, code: str) -> None:
    world.configuration.authenticator.redeem(code)


def _recovery_code(world: World, _: Challenge, code: str) -> None:
    world.configuration.recovery_codes.redeem(code)


def _password(world: World, _: Challenge, code: str) -> None:
    world.reauthentication.check(code)


def _email(world: World, challenge: Challenge, code: str) -> None:
    world.sent_codes.redeem(challenge.challenge_id, Channel.EMAIL, code)


def _sms(world: World, challenge: Challenge, code: str) -> None:
    world.sent_codes.redeem(challenge.challenge_id, Channel.SMS, code)


def _security_keys(world: World) -> Credentials:
    return world.configuration.security_keys


def _passkeys(world: World) -> Credentials:
    return world.configuration.passkeys


def _security_key(world: World, challenge: Challenge, code: str) -> None:
    _security_keys(world).finish_assertion(challenge.challenge_id, code)


def _passkey(world: World, challenge: Challenge, code: str) -> None:
    _passkeys(world).finish_assertion(challenge.challenge_id, code)


_DESTINATIONS: dict[Channel, Callable[[World], tuple[MediaType, str | None]]] = {
    Channel.EMAIL: lambda world: (MediaType.EMAIL, world.account.email.masked),
    Channel.SMS: lambda world: (MediaType.SMS, world.account.phone.masked),
}

HANDLERS: Handlers = {
    two_step.VERIFY_AUTHENTICATOR: Handler(VerifyRequest, functools.partial(verify, _authenticator)),
    two_step.SEND_EMAIL_CODE: Handler(ChallengeRequest, functools.partial(send_code, Channel.EMAIL)),
    two_step.VERIFY_EMAIL: Handler(VerifyRequest, functools.partial(verify, _email)),
    two_step.SEND_SMS_CODE: Handler(ChallengeRequest, functools.partial(send_code, Channel.SMS)),
    two_step.VERIFY_SMS: Handler(VerifyRequest, functools.partial(verify, _sms)),
    two_step.VERIFY_RECOVERY_CODE: Handler(VerifyRequest, functools.partial(verify, _recovery_code)),
    two_step.VERIFY_PASSWORD: Handler(VerifyRequest, functools.partial(verify, _password)),
    two_step.START_SECURITY_KEY: Handler(ChallengeRequest, functools.partial(start, _security_keys)),
    two_step.FINISH_SECURITY_KEY: Handler(VerifyRequest, functools.partial(verify, _security_key)),
    two_step.START_PASSKEY: Handler(ChallengeRequest, functools.partial(start, _passkeys)),
    two_step.FINISH_PASSKEY: Handler(VerifyRequest, functools.partial(verify, _passkey)),
}
