"""One line of the table: what was measured, beside its reference where it has one, and what it may be."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Figures of one kind, taken in turn with those of the reference.

    Attributes:
        name: what it goes by where misses are explained.
        what: the same in words.
        unit: of ``ours`` and ``reference``.
        budget: the largest ratio to the reference, or the largest figure where there is no reference.
        floor: the same of what nothing that does this can do without, in the unit of ``ours``.
        gates: a miss is a failure. Wall times do not gate on a machine that others use as well.
    """

    name: str
    what: str
    unit: str
    budget: float
    ours: tuple[float, ...]
    reference: tuple[float, ...] = ()
    floor: tuple[float, ...] = ()
    gates: bool = True

    @property
    def figure(self) -> float:
        """What is held against the budget. Whatever else the machine does can only add, so it is the least."""
        return self._held_against(self.ours)

    @property
    def least(self) -> float | None:
        """How low the figure can be, where that was measured."""
        return self._held_against(self.floor) if self.floor else None

    def _held_against(self, taken: tuple[float, ...]) -> float:
        return min(taken) / min(self.reference) if self.reference else min(taken)

    @property
    def met(self) -> bool:
        """Whether the budget is kept."""
        return self.figure <= self.budget


def spread(figures: tuple[float, ...]) -> str:
    """Write the least, the usual and the largest of some figures."""
    return " ".join(f"{figure:7.3g}" if figure < 1 else f"{figure:7.1f}" for figure in _three(figures))


def _three(figures: tuple[float, ...]) -> tuple[float, float, float]:
    return min(figures), median(figures), max(figures)
