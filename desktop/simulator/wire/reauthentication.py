"""Proving who asks: server nonces, reauthentication, and the generic challenge's next stage."""

from desktop.contract import neighbours
from desktop.contract.refusals import Refusal
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.wire.call import Answer, Call, Handler, Handlers, Nothing, Reply, Request


class TokenRequest(Request):
    """A password; or what a passkey signed, in its place, with the session of its ceremony."""

    password: str = ""
    session_id: str = ""
    type: str = "Password"


class TokenResponse(Reply):
    """The token that stands in for the password, once."""

    token: str


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
        Refuse: WRONG_PASSWORD; WRONG_CODE for a passkey that does not verify, and for every e-mail session, because the
            service that opens them is not served.
    """
    reauthentication = call.world.reauthentication
    match sent.type:
        case "Password":
            return TokenResponse(token=reauthentication.issue_for_password(sent.password))
        case "Passkey":
            return TokenResponse(token=reauthentication.issue_for_passkey(sent.session_id, sent.password))
        case "Otp_Email":
            raise Refuse(Refusal.WRONG_CODE)
    raise Malformed("no such kind of proof")


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
    neighbours.CONTINUE_CHALLENGE: Handler(ContinueRequest, continue_challenge),
}
