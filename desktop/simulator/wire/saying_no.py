"""Turning every way of saying no into an answer."""

import base64
from collections.abc import Mapping

from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.simulator.generic_challenges import Challenged, SolutionRejected
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.switches import Dialect
from desktop.simulator.wire.call import Answer
from desktop.simulator.wire.wording import CHALLENGE_FAILED, CHALLENGE_REQUIRED, CODES, USELESS, wording

BAD_REQUEST, UNAUTHORIZED, FORBIDDEN = 400, 401, 403

No = Refuse | Malformed | Challenged | SolutionRejected
"""Everything that a rule or a handler raises to say no."""


def refused(no: No, endpoint: Endpoint, dialect: Dialect) -> Answer:
    """Answer a request that is not served.

    Raises:
        LookupError: the endpoint's row does not list what was refused for, so the simulator itself is wrong.
    """
    match no:
        case Refuse():
            status, code = pair(no, endpoint)
            text = wording(no.refusal, endpoint.host)
            headers = {} if no.retry_after is None else {"retry-after": str(int(no.retry_after))}
            return error(status, code, text, endpoint, dialect, headers)
        case Challenged():
            headers = challenge_headers(no)
            return error(FORBIDDEN, 0, CHALLENGE_REQUIRED, endpoint, dialect, headers)
        case SolutionRejected():
            return error(FORBIDDEN, 0, CHALLENGE_FAILED, endpoint, dialect)
        case Malformed():
            return error(BAD_REQUEST, 0, f"The request is invalid: {no}", endpoint, dialect)


def error(
    status: int,
    code: int,
    message: str,
    endpoint: Endpoint,
    dialect: Dialect,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Word an error in the shape that its host uses."""
    flat = endpoint.host in dialect.flat_errors
    single = {"code": code, "message": message}
    body = single if flat else {"errors": [single | {"userFacingMessage": USELESS}]}
    return Answer(status=status, body=body, headers=headers or {})


def pair(no: Refuse, endpoint: Endpoint) -> tuple[int, int]:
    """Find the status and code under which an endpoint refuses for a reason.

    Raises:
        LookupError: its row does not list the reason.
    """
    if no.status is not None and no.refusal in CODES:
        return no.status, CODES[no.refusal]
    for (status, code), listed in endpoint.refusals.items():
        if listed is no.refusal and no.status in {None, status}:
            return status, code
    if no.refusal is Refusal.SIGNED_OUT and endpoint.needs_cookie:
        return UNAUTHORIZED, 0
    raise LookupError(f"{endpoint.name} does not list {no.refusal.name}")


def challenge_headers(no: Challenged) -> dict[str, str]:
    """Write a generic challenge as its three headers."""
    return {
        "rblx-challenge-id": no.stage.challenge_id,
        "rblx-challenge-type": str(no.stage.kind),
        "rblx-challenge-metadata": base64.b64encode(no.stage.metadata.encode()).decode("ascii"),
    }
