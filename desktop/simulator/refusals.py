"""How the rules of the pretend service say no.

A rule names what it refuses for; the endpoint's own row of the contract decides under which status and code that
travels, because the same meaning travels under different pairs at different endpoints.
"""

from desktop.contract.refusals import Refusal


class Refuse(Exception):
    """The request is understood and not served.

    Attributes:
        refusal: what for.
        status: the HTTP status, where the row lists the same meaning under two; else ``None``.
        retry_after: seconds until the same request may be served, where that is told.
    """

    def __init__(self, refusal: Refusal, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal
        self.status = status
        self.retry_after = retry_after


class Malformed(Exception):
    """The request is not understood: broken JSON, an unknown field, a wrong type, an answer that does not verify."""
