"""The contract and the official description say the same, both ways."""

import json
import os
from pathlib import Path

import pytest

from desktop.contract import hosts, two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import DOCUMENTED
from desktop.model.methods import ActionType, MediaType
from tests.contract import openapi
from tests.contract.official import ACTIONS, MEANINGS, MEDIA, OPERATIONS, pairs

DESCRIPTION = os.environ.get("TWINBOLT_OPENAPI")


def rows() -> dict[tuple[str, str], Endpoint]:
    return {(endpoint.verb.value, endpoint.path): endpoint for endpoint in two_step.ENDPOINTS}


def test_the_same_30_operations() -> None:
    assert rows().keys() == OPERATIONS.keys()
    assert len(two_step.ENDPOINTS) == 30


@pytest.mark.parametrize("endpoint", two_step.ENDPOINTS, ids=lambda endpoint: endpoint.name)
def test_the_same_refusals_and_cookie(endpoint: Endpoint) -> None:
    operation = OPERATIONS[endpoint.verb.value, endpoint.path]
    assert sorted(endpoint.refusals) == sorted(pairs(operation))
    assert endpoint.needs_cookie == operation.cookie
    assert endpoint.host == hosts.TWO_STEP


def test_164_pairs_of_which_21_differ() -> None:
    listed = [pair for endpoint in two_step.ENDPOINTS for pair in endpoint.refusals]
    assert len(listed) == 164
    assert set(listed) == set(MEANINGS)
    assert len(MEANINGS) == 21


def test_the_same_meanings() -> None:
    assert {pair: refusal.name for pair, refusal in DOCUMENTED.items()} == MEANINGS


def test_every_name_behind_a_number_is_known() -> None:
    assert {action.value for action in ActionType} == set(ACTIONS)
    assert {media.value for media in MediaType} == {*MEDIA, "Unknown"}


@pytest.mark.skipif(DESCRIPTION is None, reason="TWINBOLT_OPENAPI does not name the official description")
def test_the_written_table_is_the_official_description() -> None:
    assert DESCRIPTION is not None
    document = json.loads(Path(DESCRIPTION).read_text(encoding="utf-8"))
    assert openapi.read(document) == OPERATIONS
