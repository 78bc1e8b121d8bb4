"""That a request was made, and how it went: all that is ever written down of one."""

from msgspec import Struct

from desktop.contract.endpoint import Endpoint
from desktop.model.errors import TwinboltError


class Exchange(Struct, frozen=True, kw_only=True):
    """A request as a log may know it: neither what was sent nor what was answered.

    Attributes:
        elapsed_s: from the sending to the end of the answer, attempts and pauses between them included.
        error: why it failed, ``None`` where it was served.
    """

    endpoint: Endpoint
    elapsed_s: float
    error: TwinboltError | None = None
