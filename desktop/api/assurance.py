"""What makes the service surer who is asking: intents, passwords asked for again, solved challenges."""

from desktop.api.caller import Caller
from desktop.api.challenge_stages import metadata_of
from desktop.api.wire import OMIT, Body, Nothing, Omitted, Text, revealed
from desktop.contract import neighbours
from desktop.model.challenges import GenericChallenge, Proof
from desktop.model.intent import ServerNonce
from desktop.model.secret import Secret


class ReauthenticateRequest(Body):
    """Proves once more who asks. What a passkey signed travels as ``password``, too."""

    type: str
    password: str | Omitted = OMIT
    session_id: str | Omitted = OMIT


class SendCodeRequest(Body):
    """Asks for a code by email. The words are those of web clients; the service is not documented."""

    contact_type: str = "Email"
    message_variant: str = "Default"
    origin: str = "Reauth"


class SendCodeAnswer(Body):
    """The session that the code belongs to."""

    otp_session_token: Text


class ValidateCodeRequest(Body):
    """Hands the code in."""

    otp_session_token: str
    pass_code: str
    contact_type: str = "Email"
    origin: str = "Reauth"


class ReauthenticateAnswer(Body):
    """The proof."""

    token: Text


class ContinueRequest(Body):
    """Hands in the solution of a challenge. The metadata is JSON inside a JSON string."""

    challenge_id: str
    challenge_type: str
    challenge_metadata: str


class ContinueAnswer(Body):
    """The next challenge, or an empty type where there is none."""

    challenge_id: str | None = None
    challenge_type: str | None = None
    challenge_metadata: str | None = None


class AssuranceCalls:
    """The neighbours' endpoints of assurance. Every call raises any error of the tree but ``WrongAccount``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def server_nonce(self) -> ServerNonce:
        """Fetch the nonce that goes into a secure authentication intent."""
        nonce = await self._caller.call(neighbours.GET_SERVER_NONCE, gives=str)
        return ServerNonce(nonce=nonce, told_time=self._caller.session.told_time)

    async def reauthenticate(
        self, proof: Proof, secret: Secret[str] | None = None, *, session: Secret[str] | None = None
    ) -> Secret[str]:
        """Turn a proof into a token that stands for it, once.

        Args:
            proof: what kind it is.
            secret: the password, or the JSON text of what a passkey signed; a code by email was validated before.
            session: the passkey's ceremony, or what the code by email belonged to.
        """
        body = ReauthenticateRequest(type=proof, password=revealed(secret), session_id=revealed(session))
        read = await self._caller.call(neighbours.REAUTHENTICATE, body, gives=ReauthenticateAnswer)
        return Secret(read.token)

    async def send_one_time_code(self) -> Secret[str]:
        """Have a code sent to the owner's email address; the session that it belongs to."""
        read = await self._caller.call(neighbours.SEND_ONE_TIME_CODE, SendCodeRequest(), gives=SendCodeAnswer)
        return Secret(read.otp_session_token)

    async def validate_one_time_code(self, session: Secret[str], code: Secret[str]) -> None:
        """Hand the code of a session in."""
        body = ValidateCodeRequest(otp_session_token=session.reveal(), pass_code=code.reveal())
        await self._caller.call(neighbours.VALIDATE_ONE_TIME_CODE, body, gives=Nothing)

    async def continue_challenge(self, challenge_id: str, kind: str, metadata: Secret[str]) -> GenericChallenge | None:
        """Hand in the solution of a stage: ``metadata`` is the JSON text that its kind asks for.

        Returns:
            The next stage, ``None`` once all are passed.
        """
        body = ContinueRequest(
            challenge_id=challenge_id,
            challenge_type=kind,
            challenge_metadata=metadata.reveal(),
        )
        read = await self._caller.call(neighbours.CONTINUE_CHALLENGE, body, gives=ContinueAnswer)
        if not read.challenge_type:
            return None
        return GenericChallenge(
            challenge_id=read.challenge_id or challenge_id,
            kind=read.challenge_type,
            metadata=metadata_of((read.challenge_metadata or "").encode()),
        )
