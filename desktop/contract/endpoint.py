"""The shape of one row of the endpoint tables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from types import MappingProxyType
from urllib.parse import quote

from desktop.contract.refusals import DOCUMENTED, Refusal, meaning, meaning_of_status


class Verb(StrEnum):
    """The HTTP methods in use."""

    GET = "GET"
    POST = "POST"


class Group(StrEnum):
    """How the official description groups its 30 operations; everything else is a neighbour."""

    METADATA = "metadata"
    CONFIGURATION = "configuration"
    CHALLENGES = "challenges"
    RECOVERY_CODES = "recovery-codes"
    NEIGHBOUR = "neighbour"


class Effect(Enum):
    """What a request leaves behind when it is served, which decides whether it may ever be sent twice."""

    READ = "nothing: it may be asked again"
    ATTEMPT = "an attempt is used up, a message is sent or a ceremony is begun; the account stays as it is"
    CHANGE = "the account or its session is different afterwards"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Endpoint:
    """One operation of the service: everything that is known of it without sending anything.

    Attributes:
        name: the row's name in its table, for messages and tests.
        path: template with ``{userId}`` where the account's id goes.
        effect: what is left behind when the request is served.
        needs_cookie: whether the service refuses it without a session.
        refusals: the documented pairs of status and code, each with its meaning.
        words: refusals that travel as a bare word instead of a code.
    """

    name: str
    verb: Verb
    host: str
    path: str
    group: Group
    effect: Effect
    needs_cookie: bool
    refusals: Mapping[tuple[int, int], Refusal]
    words: Mapping[str, Refusal] = field(default_factory=lambda: MappingProxyType({}))

    def url(self, **parts: str | int) -> str:
        """Fill in the path, each part percent-encoded, and give the whole https address.

        Raises:
            KeyError: a part of the path was not given.
        """
        encoded = {name: quote(str(value), safe="") for name, value in parts.items()}
        return f"https://{self.host}{self.path.format(**encoded)}"

    def refusal(self, status: int, code: int | None) -> Refusal:
        """Name what a refused request was refused for; ``code`` is ``None`` where the answer held none.

        The row's own list decides. Codes of the neighbours mean other things than those of the Two Step Verification
        API, so only the latter's are looked up beyond the list.
        """
        if code is not None:
            named = self.refusals.get((status, code))
            if named is None and self.group is not Group.NEIGHBOUR:
                named = meaning(status, code)
            if named is not None:
                return named
        return meaning_of_status(status)

    def __str__(self) -> str:
        return f"{self.verb} {self.host}{self.path}"


def documented(pairs: str) -> Mapping[tuple[int, int], Refusal]:
    """Read the tables' notation: ``"400:2,4 401:0"`` lists the pairs (400, 2), (400, 4) and (401, 0)."""
    found = [
        (int(status), int(code))
        for status, codes in (part.split(":") for part in pairs.split())
        for code in codes.split(",")
    ]
    return MappingProxyType({pair: DOCUMENTED[pair] for pair in found})
