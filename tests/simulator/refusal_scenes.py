"""How each refusal comes about: for every meaning, what a visitor does or finds so that the service says no."""

from collections.abc import Callable, Mapping

import httpx

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint, Group
from desktop.contract.refusals import Refusal
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.media import MediaType
from tests.simulator.soft_key import SoftKey
from tests.simulator.steps import begin_authenticator, begin_key, register_key, set_up_authenticator
from tests.simulator.visitor import STRANGER, Visitor

Scene = Callable[[Endpoint], httpx.Response]
WRONG = "canary-wrong"


def body_for(visitor: Visitor, endpoint: Endpoint) -> dict[str, object]:
    """Name an open challenge where one is needed, and nothing else."""
    return visitor.challenge() if endpoint.group is Group.CHALLENGES else {}


def without_session(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    visitor.cookie = None
    return visitor.ask(endpoint)


def without_token(endpoint: Endpoint) -> httpx.Response:
    return Visitor().send(endpoint)


def during_maintenance(endpoint: Endpoint) -> httpx.Response:
    return Visitor("maintenance").ask(endpoint)


def too_often(endpoint: Endpoint) -> httpx.Response:
    return Visitor("throttled").ask(endpoint)


def for_a_stranger(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    return visitor.ask(endpoint, body_for(visitor, endpoint), user_id=STRANGER)


def for_no_challenge(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    if endpoint is two_step.GET_CONFIGURATION:
        return visitor.ask(endpoint, challengeId="none", actionType="Login")
    return visitor.ask(endpoint, {"challengeId": "none", "actionType": "Login"})


def with_a_wrong_password(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    if endpoint is two_step.DISABLE_SECURITY_KEY:
        # Its request holds no password, so that no state of an account leads there.
        visitor.world.faults.order(Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=400, code=4))
        return visitor.ask(endpoint)
    if endpoint is two_step.VERIFY_PASSWORD:
        return visitor.ask(endpoint, visitor.challenge() | {"code": WRONG})
    return visitor.ask(endpoint, {"password": WRONG})


def with_a_wrong_code(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    if endpoint is two_step.ENABLE_VERIFY_AUTHENTICATOR:
        return visitor.ask(endpoint, begin_authenticator(visitor) | {"code": WRONG})
    if endpoint is neighbours.REAUTHENTICATE:
        return visitor.ask(endpoint, {"type": "Otp_Email", "sessionId": WRONG})
    if endpoint is neighbours.VALIDATE_ONE_TIME_CODE:
        by_email = {"contactType": "Email", "origin": "Reauth"}
        session = visitor.ask(neighbours.SEND_ONE_TIME_CODE, by_email).json()
        return visitor.ask(endpoint, by_email | session | {"passCode": WRONG})
    return visitor.ask(endpoint, visitor.challenge() | {"code": WRONG})


def without_an_address(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    visitor.world.account.email.verified = False
    return visitor.ask(endpoint)


def without_a_number(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    visitor.world.account.phone.verified = False
    return visitor.ask(endpoint)


def with_an_expired_setup(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    finish = begin_authenticator(visitor)
    visitor.simulator.controls.expire_setup()
    return visitor.ask(endpoint, finish)


def when_it_is_on_already(endpoint: Endpoint) -> httpx.Response:
    return Visitor("guarded").ask(endpoint)


def when_it_is_off_or_unknown(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    visitor.world.policy.sms_available = False
    return visitor.ask(endpoint, body_for(visitor, endpoint))


def without_an_authenticator(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor("email_only")
    assert not visitor.is_on(MediaType.AUTHENTICATOR)
    return visitor.ask(endpoint)


def with_five_keys(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor()
    set_up_authenticator(visitor)
    for number in range(5):
        register_key(visitor, f"key {number}")
    return visitor.ask(endpoint)


def after_a_denial(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    visitor.simulator.controls.deny(challenge["challengeId"])
    return visitor.ask(endpoint, challenge)


def before_any_dialog(endpoint: Endpoint) -> httpx.Response:
    visitor = Visitor("email_only")
    return visitor.ask(endpoint, visitor.challenge())


def with_a_long_name(endpoint: Endpoint) -> httpx.Response:
    return named(endpoint, "x" * 41)


def with_a_taken_name(endpoint: Endpoint) -> httpx.Response:
    return named(endpoint, "blue")


def named(endpoint: Endpoint, nickname: str) -> httpx.Response:
    visitor = Visitor()
    set_up_authenticator(visitor)
    register_key(visitor, "blue")
    return visitor.ask(endpoint, begin_key(visitor, SoftKey(), nickname))


SCENES: Mapping[Refusal, Scene] = {
    Refusal.SIGNED_OUT: without_session,
    Refusal.CSRF_TOKEN: without_token,
    Refusal.MAINTENANCE: during_maintenance,
    Refusal.TOO_MANY_REQUESTS: too_often,
    Refusal.INVALID_USER: for_a_stranger,
    Refusal.INVALID_CHALLENGE: for_no_challenge,
    Refusal.WRONG_PASSWORD: with_a_wrong_password,
    Refusal.WRONG_CODE: with_a_wrong_code,
    Refusal.INVALID_EMAIL: without_an_address,
    Refusal.INVALID_PHONE: without_a_number,
    Refusal.EXPIRED_SETUP: with_an_expired_setup,
    Refusal.ALREADY_ENABLED: when_it_is_on_already,
    Refusal.NOT_ALLOWED: when_it_is_off_or_unknown,
    Refusal.WRONG_CONFIGURATION: without_an_authenticator,
    Refusal.KEY_LIMIT: with_five_keys,
    Refusal.DENIED_CHALLENGE: after_a_denial,
    Refusal.UNKNOWN: before_any_dialog,
}
OF_TWO_STATUSES: Mapping[tuple[int, int], Scene] = {(400, 17): with_a_long_name, (403, 17): with_a_taken_name}


def scene(endpoint: Endpoint, status_and_code: tuple[int, int]) -> Scene:
    """Find the scene that leads to a refusal."""
    return OF_TWO_STATUSES.get(status_and_code) or SCENES[endpoint.refusals[status_and_code]]
