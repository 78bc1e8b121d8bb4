"""Whatever befalls a request, the owner is told what happened, and can go on."""

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from tests.faults.blows import BLOWS
from tests.faults.matrix import ENDPOINTS, Cell, faults, is_generic, look_at, refusals
from tests.support.nightly import is_night

EVERY = 1 if is_night() else 24
"""Of so many cells, one is looked at: along a diagonal, so that each endpoint and each fault has its turn."""

endpoints = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint.name)


def sample(endpoint: Endpoint) -> list[Cell]:
    start = ENDPOINTS.index(endpoint) % EVERY
    return faults(endpoint)[start::EVERY]


@endpoints
def test_every_documented_refusal_has_words_and_a_way_on(endpoint: Endpoint) -> None:
    flawed = [str(seen) for seen in look_at(refusals(endpoint)) if seen.flaws]
    assert not flawed


@endpoints
def test_every_fault_is_told_and_overcome(endpoint: Endpoint) -> None:
    flawed = [str(seen) for cell in sample(endpoint) for seen in look_at([cell]) if seen.flaws]
    assert not flawed


def test_all_refusals_and_all_faults_are_in_the_matrix() -> None:
    assert sum(len(refusals(endpoint)) for endpoint in two_step.ENDPOINTS) == 164
    assert all(len(faults(endpoint)) >= len(BLOWS) for endpoint in two_step.ENDPOINTS)
    sampled = [cell for endpoint in ENDPOINTS for cell in sample(endpoint)]
    assert {cell.blow.name for cell in sampled} >= {blow.name for blow in BLOWS}


def test_what_would_fit_anything_is_found() -> None:
    assert is_generic("Roblox refused, and gave no reason that Twinbolt knows (400, code 0). Refresh, then try again.")
    assert is_generic("Something went wrong.")
    assert not is_generic("The password is not right. Type it again.")
