"""Signing in by quick sign-in, finishing with a two-step challenge, signing out."""

from datetime import UTC, datetime

import msgspec

from desktop.contract import neighbours
from desktop.simulator.media import ActionType, MediaType
from desktop.simulator.quick_sign_in import CodeInvalid, Status
from desktop.simulator.refusals import Malformed
from desktop.simulator.wire.account import UserModel
from desktop.simulator.wire.call import Answer, Call, Empty, Handler, Handlers, Nothing, Reply, Request
from desktop.simulator.wire.fields import IntentModel, check_intent
from desktop.simulator.world import World


class QuickMetadata(Reply, omit_defaults=False):
    """Whether quick sign-in is offered, under the name by which the website's own client reads it."""

    offered: bool = msgspec.field(default=True, name="IsLoginCodeButtonDisplayed")


class CreateResponse(Reply):
    """A new attempt. ``expirationTime`` is UTC and does not say so."""

    code: str
    status: Status
    private_key: str
    expiration_time: str
    image_path: str


class StatusRequest(Request):
    """Which attempt, and proof of having begun it."""

    code: str
    private_key: str


class StatusResponse(Reply):
    """How far an attempt has come; who it is for, once another device has linked it."""

    status: Status
    account_name: str | None = None
    account_picture_url: str | None = None


class CancelRequest(Request):
    """Which attempt."""

    code: str


class LogInRequest(Request):
    """A sign-in by ``ctype``; only ``AuthToken``, which redeems a quick sign-in, is served."""

    ctype: str
    cvalue: str
    password: str
    secure_authentication_intent: IntentModel | None = None


class TwoStepTicket(Reply):
    """The challenge that has to be passed to finish."""

    media_type: MediaType
    ticket: str


class LogInResponse(Reply, omit_defaults=False):
    """Who signed in, and what is still to be done."""

    user: UserModel
    two_step_verification_data: TwoStepTicket | None
    identity_verification_login_ticket: str | None = None
    is_banned: bool = False
    account_blob: str = ""
    should_update_email: bool = False
    recovery_email: str = ""


class FinishRequest(Request):
    """Proof that the challenge was passed."""

    challenge_id: str
    verification_token: str
    remember_device: bool = False
    secure_authentication_intent: IntentModel | None = None
    account_blob: str = ""


class FinishResponse(Reply, omit_defaults=False):
    """What the website passes on."""

    identity_verification_login_ticket: str = ""
    account_blob: str = ""


CODE_INVALID = Answer(status=400, body="CodeInvalid")
"""What is said about an attempt that is unknown, expired or used: a bare JSON string."""


def get_metadata(call: Call, _: Nothing) -> QuickMetadata:
    """Tell whether quick sign-in is offered."""
    return QuickMetadata(offered=call.world.policy.quick_sign_in)


def create(call: Call, _: Nothing) -> CreateResponse:
    """Begin an attempt."""
    attempt = call.world.quick_sign_ins.create()
    expires = datetime.fromtimestamp(attempt.expires, UTC).replace(tzinfo=None)
    return CreateResponse(
        code=attempt.code,
        status=attempt.status,
        private_key=attempt.private_key,
        expiration_time=expires.isoformat(timespec="microseconds"),
        image_path=f"/v1/login/qr-code-image?key={attempt.code}",
    )


def poll(call: Call, sent: StatusRequest) -> StatusResponse | Answer:
    """Tell how far an attempt has come."""
    try:
        attempt = call.world.quick_sign_ins.find(sent.code, sent.private_key)
    except CodeInvalid:
        return CODE_INVALID
    return StatusResponse(status=attempt.status, account_name=attempt.account.name if attempt.account else None)


def cancel(call: Call, sent: CancelRequest) -> Empty | Answer:
    """Give an attempt up."""
    try:
        call.world.quick_sign_ins.cancel(sent.code)
    except CodeInvalid:
        return CODE_INVALID
    return Empty()


def log_in(call: Call, sent: LogInRequest) -> Answer:
    """Redeem an approved attempt: a session, or the two-step challenge that stands before it.

    Raises:
        Malformed: another kind of sign-in is asked for, or the intent is wrong.
    """
    if sent.ctype != "AuthToken":
        raise Malformed("only quick sign-in is served")
    check_intent(call, sent.secure_authentication_intent)
    try:
        account = call.world.quick_sign_ins.redeem(sent.cvalue, sent.password)
    except CodeInvalid:
        return CODE_INVALID
    world = next(world for world in call.worlds if world.account is account)
    ticket = _ticket(world)
    user = UserModel(id=account.user_id, name=account.name, display_name=account.display_name)
    return Answer(
        body=LogInResponse(user=user, two_step_verification_data=ticket),
        cookie=None if ticket else world.sessions.open().cookie,
    )


def finish_log_in(call: Call, sent: FinishRequest) -> Answer:
    """Sign in after the challenge was passed.

    Raises:
        Malformed: it was not, or it was another account's.
    """
    check_intent(call, sent.secure_authentication_intent)
    own = call.user_id == call.world.account.user_id
    if not own or not call.world.challenges.redeem(sent.challenge_id, sent.verification_token):
        raise Malformed("the challenge was not passed")
    return Answer(body=FinishResponse(), cookie=call.world.sessions.open().cookie)


def log_out(call: Call, _: Nothing) -> Answer:
    """End the session and take its cookie away."""
    if call.session is not None:
        call.world.sessions.end(call.session)
    return Answer(cookie="")


def _ticket(world: World) -> TwoStepTicket | None:
    primary = world.configuration.methods.primary
    if primary is None or not world.policy.two_step_at_sign_in:
        return None
    challenge = world.challenges.open(world.account.user_id, ActionType.LOGIN)
    return TwoStepTicket(media_type=primary, ticket=challenge.challenge_id)


HANDLERS: Handlers = {
    neighbours.GET_QUICK_SIGN_IN: Handler(Nothing, get_metadata),
    neighbours.CREATE_QUICK_SIGN_IN: Handler(Nothing, create),
    neighbours.POLL_QUICK_SIGN_IN: Handler(StatusRequest, poll),
    neighbours.CANCEL_QUICK_SIGN_IN: Handler(CancelRequest, cancel),
    neighbours.LOG_IN: Handler(LogInRequest, log_in),
    neighbours.FINISH_LOG_IN: Handler(FinishRequest, finish_log_in),
    neighbours.LOG_OUT: Handler(Nothing, log_out),
}
