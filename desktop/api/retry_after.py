"""When the service is willing to be asked again."""

from math import isfinite
from typing import Final

import httpx

from desktop.api.http_date import http_date

LONGEST_WAIT_S: Final = 86_400.0
"""A day. Assumption: whatever is longer is a mistake, and no countdown would help."""


def retry_after(headers: httpx.Headers) -> float | None:
    """Read the wait in seconds, ``None`` where the service did not say or said something absurd.

    ``Retry-After`` holds seconds or a date (RFC 9110 10.2.3). A date is measured against the answer's own ``Date``,
    so that this computer's clock may be wrong. ``X-RateLimit-Reset`` (seconds) is looked at where it is missing.
    """
    stated = headers.get("retry-after")
    if stated is None:
        return _seconds(headers.get("x-ratelimit-reset", ""))
    wait = _seconds(stated)
    return _until(stated, headers.get("date", "")) if wait is None else wait


def _seconds(text: str) -> float | None:
    try:
        return _sensible(float(text))
    except ValueError:
        return None


def _until(text: str, sent: str) -> float | None:
    end, start = http_date(text), http_date(sent)
    return None if end is None or start is None else _sensible((end - start).total_seconds())


def _sensible(seconds: float) -> float | None:
    return max(seconds, 0.0) if isfinite(seconds) and seconds <= LONGEST_WAIT_S else None
