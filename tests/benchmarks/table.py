"""The table as it is printed."""

from collections.abc import Iterable
from textwrap import fill

from tests.benchmarks.explained import EXPLAINED
from tests.benchmarks.lines import Line, spread

MEASURED = f"{'':60}{'unit':6}{'ours: min, median, max':26}{'reference: min, median, max':30}"
HEAD = f"{MEASURED}{'figure':>8}{'floor':>9}{'budget':>9}\n{'':-<160}"


def row(line: Line) -> str:
    """Write one line."""
    reference = spread(line.reference) if line.reference else "–"
    times = "×" if line.reference else " "
    least = f"{line.least:8.2f}{times}" if line.least is not None else f"{'':9}"
    return (
        f"{line.what:60}{line.unit:6}{spread(line.ours):26}{reference:30}"
        f"{line.figure:7.2f}{times}{least}{line.budget:8.2f}{times} {_verdict(line)}"
    )


def missed(lines: Iterable[Line]) -> list[Line]:
    """Choose the lines that fail the run: gating, and over the budget or over what was explained."""
    return [line for line in lines if line.gates and not line.met and not _explained(line)]


def _explained(line: Line) -> bool:
    return line.name in EXPLAINED and line.figure <= EXPLAINED[line.name].limit


def notes(lines: Iterable[Line]) -> list[str]:
    """Say of every budget that is not kept why that is."""
    over = {line.name: line.what for line in lines if not line.met and line.name in EXPLAINED}
    return [fill(f"{what}: {EXPLAINED[name].why}", 145) for name, what in over.items()]


def _verdict(line: Line) -> str:
    if line.met:
        return "met"
    if _explained(line):
        return "explained below"
    return "MISSED" if line.gates else "over, does not gate"
