"""One request on its way to a handler, and the answer on its way back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct, field

from desktop.contract.endpoint import Endpoint
from desktop.simulator.sessions import Session
from desktop.simulator.world import World

Asked = TypeVar("Asked", bound="Request")


class Request(msgspec.Struct, forbid_unknown_fields=True, rename="camel"):
    """What a request may hold: a body, or the query of a GET. Anything else in it is refused."""


class Nothing(Request):
    """A request that holds nothing."""


class Reply(msgspec.Struct, rename="camel", omit_defaults=True):
    """The body of an answer. Fields that equal their default are left out."""


class Empty(Reply):
    """``{}``: all that many operations answer."""


class Call(Struct, frozen=True, kw_only=True):
    """One request, its origin known and its content understood.

    Attributes:
        world: the account that it is about.
        worlds: all accounts, for what may turn out to be about another one.
        user_id: the id in the path; ``None`` where the path has none.
        session: who sent it; ``None`` for anyone who is not signed in.
    """

    endpoint: Endpoint
    world: World
    worlds: Sequence[World]
    user_id: int | None
    session: Session | None

    @property
    def of_user(self) -> int:
        """The id in the path, of operations that have one."""
        if self.user_id is None:
            raise LookupError(f"{self.endpoint} has no user id in its path")
        return self.user_id


class Answer(Struct, frozen=True, kw_only=True):
    """An answer before it is put on the wire.

    Attributes:
        body: anything that JSON can hold, or ``bytes`` that are sent as they are.
        content_type: what ``body`` is, where it is ``bytes``.
    """

    status: int = 200
    body: Any = field(default_factory=Empty)
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    cookie: str | None = None
    """The session cookie to set: a value, empty to clear it, ``None`` to leave it alone."""


class Handler(Struct, Generic[Asked], frozen=True):
    """How one operation is served: what it may be asked, and by which function."""

    asks: type[Asked]
    serve: Callable[[Call, Asked], Reply | Answer]


Handlers = Mapping[Endpoint, Handler[Any]]
