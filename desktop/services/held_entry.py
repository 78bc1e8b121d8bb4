"""What the secret store holds of recovery codes that are not known to be saved: one entry an account, as JSON."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import NO_CODES, RecoveryCodes
from desktop.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Codes were asked for, and no answer is known. ``before``: what there was then, ``None`` where not known."""

    at: datetime
    before: RecoveryCodesStatus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
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
    asked = entry.asked
    before = asked.before if asked else None
    return Secret(
        json.dumps(
            {
                "codes": [code.reveal() for code in entry.codes.codes],
                "made": _written(entry.made),
                "asked": _written(asked.at) if asked else None,
                "before": {"active": before.active, "created": _written(before.created)} if before else None,
            }
        )
    )


def read(stored: Secret[str], now: datetime) -> Entry:
    """Read an entry. What makes no sense still says that codes were asked for, so it counts as just that."""
    try:
        return _entry(json.loads(stored.reveal()))
    except (ValueError, TypeError, KeyError):
        return Entry(asked=Asked(at=now))


def _entry(content: Any) -> Entry:
    codes = RecoveryCodes(codes=tuple(Secret(str(code)) for code in content["codes"]))
    at, before = _moment(content["asked"]), content["before"]
    if not codes and at is None:
        raise ValueError("an entry that holds nothing is never written")
    status = None
    if before is not None:
        status = RecoveryCodesStatus(active=int(before["active"]), created=_moment(before["created"]))
    asked = None if at is None else Asked(at=at, before=status)
    return Entry(codes=codes, made=_moment(content["made"]), asked=asked)


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
