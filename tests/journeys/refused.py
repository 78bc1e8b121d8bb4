"""Which documented refusals of configuration and recovery codes a journey has met in the window."""

import re
from collections.abc import Iterable
from typing import Final

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint, Group
from desktop.contract.refusals import Refusal
from tests.support.running import Rehearsal

Pairs = set[tuple[str, int, int]]
"""Name of an operation, with status and code of a refusal."""

OPERATIONS: Final = frozenset(
    row for row in two_step.ENDPOINTS if row.group in {Group.CONFIGURATION, Group.RECOVERY_CODES}
)


def documented(rows: Iterable[Endpoint]) -> Pairs:
    """Every refusal that the contract lists for operations."""
    return {(row.name, *pair) for row in rows for pair in row.refusals}


def signed_out(rows: Iterable[Endpoint]) -> Pairs:
    """Those of them that say that the session is over."""
    return {(row.name, *pair) for row in rows for pair, why in row.refusals.items() if why is Refusal.SIGNED_OUT}


def met(at: Rehearsal) -> Pairs:
    """Every refusal that the app wrote down in its own log."""
    lines = re.findall(r"(\w+): \w+ status=(\d+) code=(\d+)", at.user._app._log.text())
    return {(name, int(status), int(code)) for name, status, code in lines}
