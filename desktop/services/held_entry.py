"""What the secret store holds of recovery codes that are not known to be saved: one entry an account, as JSON."""

import json
from datetime import datetime
from typing import Any

from msgspec import Struct

from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import NO_CODES, RecoveryCodes
from desktop.model.secret import Secret


class Asked(Struct, frozen=True, kw_only=True):
    """Codes were asked for, and no answer is known. ``before``: what there was then, ``None`` where not known."""

    at: datetime
    before: RecoveryCodesStatus | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """Codes that wait to be saved, and when they came; a request that waits for its answer. Each may be missing."""

    codes: RecoveryCodes = NO_CODES
    made: datetime | None = None
    asked: Asked | None = None

    def __bool__(self) -> bool:
        return bool(self.codes) or self.asked is not None


def name(user_id: int) -> str:
    """Name the entry of an account."""
    return f"recovery-codes-{user_id}"


def write(entry: Entry) -> Secret[str]:
    """Write an entry."""
    asked = written_asked(entry.asked) if entry.asked else {"asked": None, "before": None}
    codes = [code.reveal() for code in entry.codes.codes]
    return Secret(json.dumps({"codes": codes, "made": _written(entry.made), **asked}))


def written_asked(asked: Asked) -> dict[str, Any]:
    """Give the part of an entry that is no secret, ready for JSON."""
    before = asked.before
    return {
        "asked": _written(asked.at),
        "before": {"active": before.active, "created": _written(before.created)} if before else None,
    }


def read(stored: Secret[str], now: datetime) -> Entry:
    """Read an entry. What makes no sense still says that codes were asked for, so it counts as just that."""
    try:
        return _entry(json.loads(stored.reveal()))
    except (ValueError, TypeError, KeyError):
        return Entry(asked=Asked(at=now))


def read_asked(content: Any) -> Asked | None:
    """Read what :func:`written_asked` gave.

    Raises:
        ValueError: it makes no sense. So do ``TypeError`` and ``KeyError``.
    """
    at, before = _moment(content["asked"]), content["before"]
    status = None
    if before is not None:
        status = RecoveryCodesStatus(active=int(before["active"]), created=_moment(before["created"]))
    return None if at is None else Asked(at=at, before=status)


def _entry(content: Any) -> Entry:
    codes = RecoveryCodes(codes=tuple(Secret(str(code)) for code in content["codes"]))
    asked = read_asked(content)
    if not codes and asked is None:
        raise ValueError("an entry that holds nothing is never written")
    return Entry(codes=codes, made=_moment(content["made"]), asked=asked)


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
