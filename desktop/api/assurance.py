"""What makes the service surer who is asking: intents, passwords asked for again, solved challenges."""

from desktop.api.caller import Caller
from desktop.api.challenge_stages import metadata_of
from desktop.api.wire import OMIT, Body, Omitted, Text, revealed
from desktop.contract import neighbours
from desktop.model.challenges import GenericChallenge, Proof
from desktop.model.intent import ServerNonce
from desktop.model.secret import Secret


class ReauthenticateRequest(Body):
    """Proves once more who asks. What a passkey signed travels as ``password``, too."""

    password: str
    type: str
    session_id: str | Omitted = OMIT


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
        self,
        password: Secret[str],
        *,
        passkey_session: Secret[str] | None = None,
    ) -> Secret[str]:
        """Turn the password into a token that stands for it, once.

        Args:
            password: the password, or the JSON text of what a passkey signed.
            passkey_session: the passkey ceremony, where it was one.
        """
        body = ReauthenticateRequest(
            password=password.reveal(),
            type=Proof.PASSWORD if passkey_session is None else Proof.PASSKEY,
            session_id=revealed(passkey_session),
        )
        read = await self._caller.call(neighbours.REAUTHENTICATE, body, gives=ReauthenticateAnswer)
        return Secret(read.token)

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
