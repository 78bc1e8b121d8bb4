"""The only place that builds requests, sends them and reads their answers."""

from collections.abc import Mapping
from typing import TypeVar

from desktop.api import failures, wire
from desktop.api.answer import Answer, Question
from desktop.api.complaints import found_in
from desktop.api.generic_challenge import solution_headers
from desktop.api.session import Session
from desktop.contract.endpoint import Endpoint, Verb
from desktop.model.challenges import ChallengeAnswer
from desktop.model.errors import Unreadable

T = TypeVar("T")

JSON = b"application/json"


class Caller:
    """Calls endpoints as one account.

    Args:
        session: carries what is sent.
        user_id: whose account it is; ``None`` while nobody is signed in.
    """

    def __init__(self, session: Session, user_id: int | None) -> None:
        self.session = session
        self._user_id = user_id

    @property
    def user_id(self) -> int:
        """Whose account it is.

        Raises:
            LookupError: nobody is signed in.
        """
        if self._user_id is None:
            raise LookupError("nobody is signed in")
        return self._user_id

    async def call(
        self,
        endpoint: Endpoint,
        body: wire.Body | None = None,
        *,
        gives: type[T],
        query: Mapping[str, str] | None = None,
        user_id: int | None = None,
        answer: ChallengeAnswer | None = None,
    ) -> T:
        """Call an endpoint.

        Args:
            endpoint: the row that says how.
            body: what to send with a POST; ``{}`` where there is nothing to say.
            gives: what the answer is read as.
            query: what to ask a GET for.
            user_id: whose id goes into the path, if not the account's own.
            answer: a solved challenge that held this request up before.

        Raises:
            TwinboltError: any of the tree, except ``WrongAccount``.
        """
        question = Question(
            endpoint=endpoint,
            url=self._url(endpoint, user_id),
            query=query or {},
            body=wire.encode(body or wire.Nothing()) if endpoint.verb is Verb.POST else None,
            headers=_headers(endpoint, answer),
        )
        answered = await self.session.ask(question)
        if not answered.ok:
            raise failures.refused(answered, with_solution=answer is not None)
        return _read(gives, answered)

    def _url(self, endpoint: Endpoint, user_id: int | None) -> str:
        if "{userId}" not in endpoint.path:
            return endpoint.url()
        return endpoint.url(userId=self.user_id if user_id is None else user_id)


def _headers(endpoint: Endpoint, answer: ChallengeAnswer | None) -> dict[bytes, bytes]:
    content_type = {b"content-type": JSON} if endpoint.verb is Verb.POST else {}
    return content_type | (solution_headers(answer) if answer else {})


def _read(kind: type[T], answer: Answer) -> T:
    try:
        return wire.decode(kind, answer.body)
    except wire.Malformed as error:
        found = found_in(answer.body)
        msg = f"{answer.endpoint} answered {answer.status} with {found.name}"
        raise Unreadable(msg, endpoint=answer.endpoint, status=answer.status, found=found) from error
