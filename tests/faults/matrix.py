"""The matrix: each endpoint, and everything that can befall a request to it, seen by a person in front of the app."""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Effect, Endpoint
from desktop.viewmodels.problem import Kind, Problem
from desktop.views.wording.problems import explain
from tests.faults.bench import Bench, bench
from tests.faults.blows import ALWAYS, Blow, blows_for, refusals_of
from tests.faults.visit import Visit
from tests.faults.ways import WAYS
from tests.support.truth import differences
from tests.support.virtual_time import run

PATIENCE_S: Final = 300.0
"""How long anything may take, in virtual seconds."""
TRIES: Final = 4
"""How often a person presses the button again once nothing goes wrong any more."""
REPEATED: Final = frozenset({two_step.VERIFY_CROSS_DEVICE, neighbours.CONTINUE_CHALLENGE})
"""Asked again and again by design, or once for each stage."""


UNUSED: Final = frozenset({neighbours.GET_HEADSHOT})
"""No part of the window asks for it."""
ENDPOINTS: Final = (*two_step.ENDPOINTS, *(row for row in neighbours.ENDPOINTS if row not in UNUSED))


class Flaw(StrEnum):
    """What can be wrong with a cell.

    ``FALSE``: something is said to be done that is not, or the other way round. ``DEAD``: once nothing goes wrong any
    more, the thing cannot be done from there. ``UNTRUE``: after a refresh the app shows what the service does not hold.
    ``LEAK``: a task is left.
    """

    TRACEBACK = "traceback"
    SILENT = "silent"
    GENERIC = "generic"
    BUSY = "still busy"
    TWICE = "sent twice"
    FALSE = "false"
    DEAD = "no way on"
    UNTRUE = "out of date"
    LEAK = "leak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One endpoint and one blow."""

    endpoint: Endpoint
    blow: Blow

    def __str__(self) -> str:
        return f"{self.endpoint.name} / {self.blow.name}"


@dataclass(slots=True, kw_only=True)
class Seen:
    """What came of a cell."""

    cell: Cell
    flaws: dict[Flaw, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        flaws = "; ".join(f"{flaw}: {detail}" for flaw, detail in self.flaws.items())
        return f"{self.cell}: {flaws or 'as it should be'}. It said: {self.said}"


def faults(endpoint: Endpoint) -> list[Cell]:
    """Give every fault that can befall an endpoint."""
    return [Cell(endpoint=endpoint, blow=blow) for blow in blows_for(endpoint)]


def refusals(endpoint: Endpoint) -> list[Cell]:
    """Give every refusal that an endpoint documents."""
    return [Cell(endpoint=endpoint, blow=blow) for blow in refusals_of(endpoint)]


def is_generic(sentence: str) -> bool:
    """Tell whether a sentence would fit anything."""
    return any(generic in sentence for generic in GENERIC)


GENERIC: Final = (
    explain(Problem(kind=Kind.REFUSED)).happened.partition("(")[0],
    explain(Problem(kind=Kind.CHALLENGE_UNSOLVED)).happened,
    "Something went wrong",
)
"""The sentences for what has no sentence of its own."""


DENIALS: Final = ("was not changed", "othing was changed", "othing was sent")
"""What may not be said of a change that was made, whatever came of its answer."""


def look_at(cells: Sequence[Cell]) -> list[Seen]:
    """Have one person meet cells of one endpoint, one after the other, and get the thing done at last."""
    return run(_look_at(cells))


async def _look_at(cells: Sequence[Cell]) -> list[Seen]:
    waiting, seen = deque(cells), []
    while waiting:
        way = WAYS[waiting[0].endpoint]
        async with bench(way.persona, way.prepare) as at:
            visit = way.visit(at)
            await visit.approach()
            seen.append(await _meet(waiting.popleft(), at, visit))
            while waiting and not visit.is_done():
                seen.append(await _meet(waiting.popleft(), at, visit))
            await _go_on(at, visit, seen[-1])
        _clean_up(at, seen[-1])
    return seen


async def _meet(cell: Cell, at: Bench, visit: Visit) -> Seen:
    """Have it happen, and see what the screen says."""
    seen, order = Seen(cell=cell), cell.blow.order(cell.endpoint)
    sent = at.world.wire.sent(cell.endpoint)
    at.world.simulator.world.faults.order(order)
    for _ in range(TRIES):
        if order.times == ALWAYS:
            await _press(visit, seen)
    at.world.simulator.world.faults.clear()
    assert order.times < ALWAYS, f"{cell}: this is no way to get the app to call it; it says {visit.says()}"
    seen.said = visit.says()
    _judge_screen(visit, seen)
    times = at.world.wire.sent(cell.endpoint) - sent
    if times > 1 and cell.endpoint.effect is not Effect.READ and cell.endpoint not in REPEATED:
        seen.flaws[Flaw.TWICE] = f"{times} times"
    return seen


def _judge_screen(visit: Visit, seen: Seen) -> None:
    if visit.is_busy():
        seen.flaws[Flaw.BUSY] = "nothing can be pressed"
    if not visit.is_done() and not seen.said:
        seen.flaws[Flaw.SILENT] = "it is not done, and nothing says so"
    generic = [sentence for sentence in seen.said if is_generic(sentence)]
    if generic:
        seen.flaws[Flaw.GENERIC] = generic[0]
    if visit.is_done() and not visit.is_so():
        seen.flaws[Flaw.FALSE] = "it says that it is done"
    blow = seen.cell.blow
    denied = [sentence for sentence in seen.said if any(words in sentence for words in DENIALS)]
    made = blow.order(seen.cell.endpoint).is_served and seen.cell.endpoint.effect is Effect.CHANGE
    if denied and made:
        seen.flaws[Flaw.FALSE] = denied[0]
    lost = (blow.loses_answer or blow.spoils_answer) and seen.cell.endpoint.effect is Effect.CHANGE
    if lost and visit.is_done() and not any("lost" in sentence for sentence in seen.said):
        seen.flaws[Flaw.SILENT] = "an answer was lost, and nothing says so"


async def _go_on(at: Bench, visit: Visit, seen: Seen) -> None:
    """Do what the screen offers, until the thing is done; then compare with the service."""
    for _ in range(TRIES):
        if not (visit.is_done() and visit.is_so()):
            await _press(visit, seen)
    if not (visit.is_done() and visit.is_so()):
        seen.flaws[Flaw.DEAD] = f"after {TRIES} more tries it says: {visit.says()}"
    await at.shell.refresh()
    wrong = differences(at.overview.state, at.world.simulator)
    if wrong:
        seen.flaws[Flaw.UNTRUE] = ", ".join(wrong)


def _clean_up(at: Bench, seen: Seen) -> None:
    for error in at.broke:
        seen.flaws[Flaw.TRACEBACK] = repr(error)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    if left:
        seen.flaws[Flaw.LEAK] = ", ".join(str(task.get_coro()) for task in left)


async def _press(visit: Visit, seen: Seen) -> None:
    try:
        async with asyncio.timeout(PATIENCE_S):
            await visit.press()
    except TimeoutError:
        seen.flaws[Flaw.BUSY] = f"for more than {PATIENCE_S:.0f} seconds"
    except Exception as error:  # noqa: BLE001  (whatever gets as far as this is a fault of the program)
        seen.flaws[Flaw.TRACEBACK] = repr(error)
