"""Budgets that are not kept, and why: what the floor is and what was tried."""

from typing import Final

EXPLAINED: Final[dict[str, str]] = {}
