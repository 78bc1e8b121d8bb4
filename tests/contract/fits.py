"""Compares JSON with the types of :mod:`tests.contract.official`."""

from datetime import datetime
from typing import Any

from tests.contract.official import ACTIONS, MEDIA

NAMES = {"action": ACTIONS, "media": MEDIA}
BITS = {"int32": 32, "int64": 64}


def misfits(value: Any, kind: Any, where: str = "$") -> list[str]:
    """Say what does not fit, and where. Null fits everywhere; the description is silent about it."""
    match kind:
        case _ if value is None:
            return []
        case dict() if isinstance(value, dict):
            return [
                problem
                for name, part in value.items()
                for problem in (
                    misfits(part, kind[name], f"{where}.{name}") if name in kind else [f"{where}.{name}: undocumented"]
                )
            ]
        case [item] if isinstance(value, list):
            return [problem for part in value for problem in misfits(part, item, f"{where}[]")]
        case str() if _is(value, kind):
            return []
    return [f"{where}: {value!r} is no {kind}"]


def _is(value: Any, kind: str) -> bool:
    if kind in NAMES:
        names = NAMES[kind]
        return value in names or (type(value) is int and 0 <= value < len(names))
    if kind in BITS:
        return type(value) is int and -(1 << BITS[kind] - 1) <= value < 1 << BITS[kind] - 1
    if kind == "date-time":
        return isinstance(value, str) and _is_date(value)
    return type(value) is {"string": str, "boolean": bool}[kind]


def _is_date(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
