"""Goes through the whole matrix and prints it: ``python -m tests.faults``, with names of endpoints for those alone."""

import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import stamina

from tests.faults.matrix import ENDPOINTS, Flaw, Seen, faults, look_at, refusals


def main(names: Sequence[str]) -> int:
    """Look at every cell by itself; give the exit status."""
    logging.getLogger("stamina").setLevel(logging.ERROR)
    endpoints = [endpoint for endpoint in ENDPOINTS if endpoint.name in names or not names]
    cells = [cell for endpoint in endpoints for cell in (*faults(endpoint), *refusals(endpoint))]
    with stamina.set_testing(True, attempts=3):
        seen = [one for cell in cells for one in look_at([cell])]
    table("By endpoint", seen, lambda one: one.cell.endpoint.name)
    table("By what befell it", seen, lambda one: one.cell.blow.group)
    print()
    for one in seen:
        if one.flaws:
            print(one)
    print(summary(seen))
    return any(one.flaws for one in seen)


def table(title: str, seen: Iterable[Seen], group: Callable[[Seen], str]) -> None:
    """Print a line of counts for each group."""
    groups: dict[str, list[Seen]] = {}
    for one in seen:
        groups.setdefault(group(one), []).append(one)
    print(f"\n{title:30} {'cells':>6} {'passed':>7}", *(f"{flaw:>{len(flaw) + 1}}" for flaw in Flaw))
    for name, members in groups.items():
        flaws = Counter(flaw for one in members for flaw in one.flaws)
        passed = sum(not one.flaws for one in members)
        print(f"{name:30} {len(members):6} {passed:7}", *(f"{flaws[flaw] or '.':>{len(flaw) + 1}}" for flaw in Flaw))


def summary(seen: Sequence[Seen]) -> str:
    """Count everything in one line."""
    flaws = Counter(flaw for one in seen for flaw in one.flaws)
    passed = sum(not one.flaws for one in seen)
    return f"{len(seen)} cells run, {passed} passed: " + ", ".join(f"{flaws[flaw]} {flaw}" for flaw in Flaw)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
