"""Every refusal that a row of the contract lists can be met, and no other is ever given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint, Group, Verb
from desktop.contract.refusals import UNDOCUMENTED
from desktop.simulator.personas import Persona
from desktop.simulator.wire.table import HANDLERS
from tests.simulator.refusal_scenes import scene
from tests.simulator.visitor import STRANGER, Visitor, pair

ENDPOINTS = two_step.ENDPOINTS + neighbours.ENDPOINTS
LISTED = [(endpoint, listed) for endpoint in ENDPOINTS for listed in endpoint.refusals]
MALFORMED, SIGNED_OUT = (400, 0), (401, 0)


def test_every_row_has_a_handler_and_every_handler_a_row() -> None:
    served = {endpoint.name for endpoint in HANDLERS}
    listed = {endpoint.name for endpoint in ENDPOINTS}
    assert listed - served == set(), "these rows have no handler"
    assert served - listed == set(), "these handlers have no row"


@pytest.mark.parametrize(
    ("endpoint", "listed"),
    LISTED,
    ids=[f"{endpoint.name}-{status}-{code}" for endpoint, (status, code) in LISTED],
)
def test_a_listed_refusal_can_be_met(endpoint: Endpoint, listed: tuple[int, int]) -> None:
    assert pair(scene(endpoint, listed)(endpoint)) == listed


VALUES = st.sampled_from(["", "Login", "none", "canary", 0, 1, 7, 99, None, True, [], ["blue"], {}])
FIELDS = st.sampled_from(
    [
        "challengeId",
        "actionType",
        "code",
        "password",
        "reauthenticationToken",
        "setupToken",
        "sessionId",
        "credentialNickname",
        "credentialNicknames",
        "attestationResponse",
        "secureAuthenticationIntent",
        "unheardOf",
    ],
)


@settings(max_examples=150, deadline=None)
@given(
    persona=st.sampled_from(Persona),
    endpoint=st.sampled_from(ENDPOINTS),
    fields=st.dictionaries(FIELDS, VALUES, max_size=4),
    in_a_challenge=st.booleans(),
    as_stranger=st.booleans(),
)
def test_no_other_refusal_is_ever_given(
    persona: Persona,
    endpoint: Endpoint,
    fields: dict[str, object],
    *,
    in_a_challenge: bool,
    as_stranger: bool,
) -> None:
    visitor = Visitor(persona)
    named = visitor.challenge() if in_a_challenge and endpoint.group is Group.CHALLENGES else {}
    answer = visitor.ask(
        endpoint,
        fields | named if endpoint.verb is Verb.POST else None,
        user_id=STRANGER if as_stranger else None,
    )
    if answer.status_code == 400 and isinstance(answer.json(), str):
        assert answer.json() == "CodeInvalid"
        return
    told = pair(answer)
    if isinstance(told, tuple):
        of_every_row = {MALFORMED} | ({SIGNED_OUT} if endpoint.needs_cookie else set())
        assert told in endpoint.refusals or told in of_every_row or told[1] in UNDOCUMENTED
    else:
        assert told == 200
