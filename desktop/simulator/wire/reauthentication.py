"""Proving who asks: server nonces, codes by email, reauthentication, and the generic challenge's next stage."""

from typing import Literal

from desktop.contract import neighbours
from desktop.simulator.refusals import Malformed
from desktop.simulator.wire.call import Answer, Call, Handler, Handlers, Nothing, Reply, Request


class TokenRequest(Request):
    """A password; or what a passkey signed, in its place, with the session of its ceremony; or an email session."""

    password: str = ""
    session_id: str = ""
    type: str = "Password"


class TokenResponse(Reply):
    """The token that stands in for the password, once."""

    token: str


class OneTimeCodeRequest(Request):
    """What the code is for. By SMS, and for anything else, none is sent here."""

    contact_type: Literal["Email"]
    origin: Literal["Reauth"]
    message_variant: Literal["Default"] = "Default"


class OneTimeCodeResponse(Reply):
    """The session that the code belongs to."""

    otp_session_token: str


class ValidateRequest(Request):
    """The code as it was read."""

    contact_type: Literal["Email"]
    origin: Literal["Reauth"]
    otp_session_token: str
    pass_code: str


class ContinueRequest(Request):
    """The solution of a stage; its metadata is JSON text."""

    challenge_id: str
    challenge_type: str
    challenge_metadata: str


class ContinueResponse(Reply, omit_defaults=False):
    """The next stage; an empty type means that all is done."""

    challenge_id: str
    challenge_type: str
    challenge_metadata: str


def get_nonce(call: Call, _: Nothing) -> Answer:
    """Give a nonce: a bare JSON string."""
    return Answer(body=call.world.intents.nonce())


def generate_token(call: Call, sent: TokenRequest) -> TokenResponse:
    """Trade a proof for a token.

    Raises:
        Malformed: another kind of proof is offered.
        Refuse: WRONG_PASSWORD; WRONG_CODE for a passkey that does not verify and an email session without its code.
    """
    reauthentication = call.world.reauthentication
    match sent.type:
        case "Password":
            return TokenResponse(token=reauthentication.issue_for_password(sent.password))
        case "Passkey":
            return TokenResponse(token=reauthentication.issue_for_passkey(sent.session_id, sent.password))
        case "Otp_Email":
            return TokenResponse(token=reauthentication.issue_for_email(sent.session_id))
    raise Malformed("no such kind of proof")


def send_one_time_code(call: Call, _: OneTimeCodeRequest) -> OneTimeCodeResponse:
    """Send a code to the owner's address.

    Raises:
        Malformed: there is none.
    """
    return OneTimeCodeResponse(otp_session_token=call.world.one_time_codes.send())


def validate_one_time_code(call: Call, sent: ValidateRequest) -> OneTimeCodeResponse:
    """Take the code back.

    Raises:
        Refuse: WRONG_CODE.
    """
    call.world.one_time_codes.validate(sent.otp_session_token, sent.pass_code)
    return OneTimeCodeResponse(otp_session_token=sent.otp_session_token)


def continue_challenge(call: Call, sent: ContinueRequest) -> ContinueResponse:
    """Take the solution of a stage.

    Raises:
        Malformed: it is wrong.
    """
    stage = call.world.generic_challenges.resume(sent.challenge_id, sent.challenge_type, sent.challenge_metadata)
    return ContinueResponse(
        challenge_id=stage.challenge_id,
        challenge_type=stage.kind or "",
        challenge_metadata=stage.metadata,
    )


HANDLERS: Handlers = {
    neighbours.GET_SERVER_NONCE: Handler(Nothing, get_nonce),
    neighbours.REAUTHENTICATE: Handler(TokenRequest, generate_token),
    neighbours.SEND_ONE_TIME_CODE: Handler(OneTimeCodeRequest, send_one_time_code),
    neighbours.VALIDATE_ONE_TIME_CODE: Handler(ValidateRequest, validate_one_time_code),
    neighbours.CONTINUE_CHALLENGE: Handler(ContinueRequest, continue_challenge),
}
