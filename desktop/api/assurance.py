"""What makes the service surer who is asking: intents, passwords asked for again, solved challenges."""

from typing import Final

from desktop.api.caller import Caller
from desktop.api.wire import Body, Text
from desktop.contract import neighbours
from desktop.model.challenges import ContinuedChallenge
from desktop.model.secret import Secret

BY_PASSWORD: Final = "Password"  # noqa: S105  (the name of a kind of proof)


class ReauthenticateRequest(Body):
    """Proves the account's password once more."""

    password: str
    type: str


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

    async def server_nonce(self) -> str:
        """Fetch the nonce that goes into a secure authentication intent."""
        return await self._caller.call(neighbours.GET_SERVER_NONCE, gives=str)

    async def reauthenticate(self, password: Secret[str]) -> Secret[str]:
        """Turn the password into a token that stands for it, once."""
        body = ReauthenticateRequest(password=password.reveal(), type=BY_PASSWORD)
        read = await self._caller.call(neighbours.REAUTHENTICATE, body, gives=ReauthenticateAnswer)
        return Secret(read.token)

    async def continue_challenge(self, challenge_id: str, kind: str, metadata: Secret[str]) -> ContinuedChallenge:
        """Hand in the solution of a challenge: ``metadata`` is the JSON text that its kind asks for."""
        body = ContinueRequest(
            challenge_id=challenge_id,
            challenge_type=kind,
            challenge_metadata=metadata.reveal(),
        )
        read = await self._caller.call(neighbours.CONTINUE_CHALLENGE, body, gives=ContinueAnswer)
        return ContinuedChallenge(
            challenge_id=read.challenge_id or "",
            kind=read.challenge_type or "",
            metadata=read.challenge_metadata or "",
        )
