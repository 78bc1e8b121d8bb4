"""Every call that changes the account or its session: the answer is lost, and the owner is told how things are."""

import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Effect, Endpoint
from tests.faults.blows import LOST
from tests.faults.matrix import Cell, look_at
from tests.faults.ways import WAYS
from tests.support.nightly import is_night

CHANGES = [row for row in (*two_step.ENDPOINTS, *neighbours.ENDPOINTS) if row.effect is Effect.CHANGE]


def test_there_is_a_way_to_every_call_that_changes_something() -> None:
    assert {row.name for row in CHANGES} - {row.name for row in WAYS} == set()
    assert len(CHANGES) == 13


def lost(endpoint: Endpoint) -> list[Cell]:
    """Each way to lose an answer at night; else one of them, so that all have their turn."""
    blows = LOST if is_night() else LOST[CHANGES.index(endpoint) % len(LOST) :][:1]
    return [Cell(endpoint=endpoint, blow=blow) for blow in blows]


@pytest.mark.parametrize("endpoint", CHANGES, ids=lambda endpoint: endpoint.name)
def test_a_lost_answer_is_told_and_looked_into_and_nothing_is_sent_twice(endpoint: Endpoint) -> None:
    for cell in lost(endpoint):
        (seen,) = look_at([cell])
        assert not seen.flaws, str(seen)
        assert any("lost" in sentence or "never arrived" in sentence for sentence in seen.said), str(seen)
