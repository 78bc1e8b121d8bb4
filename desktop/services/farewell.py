"""How sessions came to their end."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.model.errors import TwinboltError


@dataclass(frozen=True, slots=True, kw_only=True)
class Farewell:
    """How the service took it.

    Attributes:
        problem: why it could not be told, or why nobody knows whether it was.
        found_out: its answer was lost, and a look showed that the session is over.
    """

    problem: TwinboltError | None = None
    found_out: bool = False


def together(farewells: Sequence[Farewell]) -> Farewell:
    """Sum up several: one problem is told of, if there was any."""
    return Farewell(
        problem=next((farewell.problem for farewell in farewells if farewell.problem is not None), None),
        found_out=any(farewell.found_out for farewell in farewells),
    )
