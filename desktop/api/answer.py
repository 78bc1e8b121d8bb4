"""What goes out and what comes back, read whole."""

from collections.abc import Mapping

import httpx
from msgspec import Struct, field

from desktop.contract.endpoint import Endpoint


class Question(Struct, frozen=True, kw_only=True):
    """A request before the session adds what it knows. Without a ``repr``, because it holds passwords and codes.

    Attributes:
        user_id: whose account it is about, where that is known.
        about: names of the things that it is about, for whoever notes what is sent. Nothing secret.
    """

    endpoint: Endpoint
    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    headers: Mapping[bytes, bytes] = field(default_factory=dict)
    user_id: int | None = None
    about: tuple[str, ...] = ()

    __repr__ = object.__repr__


class Answer(Struct, frozen=True, kw_only=True):
    """An answer, whatever its status. Without a ``repr``, because it holds keys, codes and cookies."""

    endpoint: Endpoint
    status: int
    headers: httpx.Headers
    body: bytes

    __repr__ = object.__repr__

    @property
    def ok(self) -> bool:
        """Whether the service did what it was asked."""
        return 200 <= self.status < 300  # noqa: PLR2004  (HTTP's class of success)
