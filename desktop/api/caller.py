"""The only place that builds requests, sends them and reads their answers."""

import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import partial
from typing import Protocol, TypeVar

from msgspec.structs import replace

from desktop.api import failures, wire
from desktop.api.answer import Answer, Question
from desktop.api.complaints import found_in
from desktop.api.generic_challenge import solution_headers
from desktop.api.session import Session
from desktop.contract.endpoint import Endpoint, Verb
from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.errors import ChallengeRequired, TwinboltError, Unreadable
from desktop.model.exchange import Exchange
from desktop.model.intent import SecureAuthenticationIntent

T = TypeVar("T")

JSON = b"application/json"

Intend = Callable[[], Awaitable[SecureAuthenticationIntent | None]]
"""Signs a fresh intent; ``None`` where none can be had."""


class Solve(Protocol):
    """Gets a request through that a challenge holds up."""

    async def __call__(
        self, challenge: GenericChallenge, send: Callable[[ChallengeAnswer | None], Awaitable[T]], /
    ) -> T:
        """Solve the challenge with the owner's help and send the request with the answer.

        Or send it as it was, where the owner has passed another challenge in the meantime.

        Raises:
            ChallengeUnsolved: the challenge was not solved.
            TwinboltError: whatever ``send`` raises.
        """
        ...


class Caller:
    """Calls endpoints as one account.

    Args:
        session: carries what is sent.
        user_id: whose account it is; ``None`` while nobody is signed in.
        solve: what solves the challenges that calls meet; without it they raise ``ChallengeRequired``.
        intend: what signs the intents of requests that document one; without it they carry none.
    """

    def __init__(
        self,
        session: Session,
        user_id: int | None,
        solve: Solve | None = None,
        intend: Intend | None = None,
    ) -> None:
        self.session = session
        self._user_id = user_id
        self._solve = solve
        self._intend = intend

    @property
    def user_id(self) -> int:
        """Whose account it is.

        Raises:
            LookupError: nobody is signed in.
        """
        if self._user_id is None:
            raise LookupError("nobody is signed in")
        return self._user_id

    async def intent(self) -> SecureAuthenticationIntent | None:
        """Sign an intent for a request that documents one."""
        return None if self._intend is None else await self._intend()

    async def call(
        self,
        endpoint: Endpoint,
        body: wire.Body | None = None,
        *,
        gives: type[T],
        query: Mapping[str, str] | None = None,
        user_id: int | None = None,
        about: tuple[str, ...] = (),
    ) -> T:
        """Call an endpoint. Held up by a challenge, have it solved and the same request sent again.

        Args:
            endpoint: the row that says how.
            body: what to send with a POST; ``{}`` where there is nothing to say.
            gives: what the answer is read as.
            query: what to ask a GET for.
            user_id: whose id goes into the path, if not the account's own.
            about: nicknames of the keys that it is about.

        Raises:
            TwinboltError: any of the tree, except ``WrongAccount``. ``ChallengeRequired`` means that the service wants
                another challenge solved although one was, or that nobody here solves any.
        """
        question = Question(
            endpoint=endpoint,
            url=self._url(endpoint, user_id),
            query=query or {},
            body=wire.encode(body or wire.Nothing()) if endpoint.verb is Verb.POST else None,
            headers={b"content-type": JSON} if endpoint.verb is Verb.POST else {},
            user_id=self._user_id if user_id is None else user_id,
            about=about,
        )
        try:
            return _read(gives, await self._ask(question))
        except ChallengeRequired as held_up:
            if self._solve is None:
                raise
            challenge = held_up.challenge
        return _read(gives, await self._solve(challenge, partial(self._ask, question)))

    async def _ask(self, question: Question, solution: ChallengeAnswer | None = None) -> Answer:
        if solution is not None:
            question = replace(question, headers={**question.headers, **solution_headers(solution)})
        begun = time.monotonic()
        try:
            async with self._sending(question):
                answer = await self.session.ask(question)
                if not answer.ok:
                    raise failures.refused(answer, with_solution=solution is not None)
        except TwinboltError as error:
            self._tell(question.endpoint, begun, error)
            raise
        self._tell(question.endpoint, begun)
        return answer

    def _sending(self, question: Question) -> AbstractAsyncContextManager[object]:
        sending = self.session.sending
        return nullcontext() if sending is None else sending(question.endpoint, question.user_id, question.about)

    def _tell(self, endpoint: Endpoint, begun: float, error: TwinboltError | None = None) -> None:
        exchange = Exchange(endpoint=endpoint, elapsed_s=time.monotonic() - begun, error=error)
        for witness in tuple(self.session.witnesses):
            witness(exchange)

    def _url(self, endpoint: Endpoint, user_id: int | None) -> str:
        if "{userId}" not in endpoint.path:
            return endpoint.url()
        return endpoint.url(userId=self.user_id if user_id is None else user_id)


def _read(kind: type[T], answer: Answer) -> T:
    try:
        return wire.decode(kind, answer.body)
    except wire.Malformed as error:
        found = found_in(answer.body)
        msg = f"{answer.endpoint} answered {answer.status} with {found.name}"
        raise Unreadable(msg, endpoint=answer.endpoint, status=answer.status, found=found) from error
