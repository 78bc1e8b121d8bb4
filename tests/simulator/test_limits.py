"""Too often, and closed."""

from desktop.contract import neighbours, two_step
from desktop.simulator.assumptions import ATTEMPTS_PER_WINDOW, WINDOW_S
from tests.simulator.visitor import Visitor, pair


def test_too_many_attempts_are_refused_until_the_window_has_passed() -> None:
    visitor = Visitor("guarded")
    wrong = visitor.challenge() | {"code": "0"}
    for _ in range(ATTEMPTS_PER_WINDOW):
        assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)) == (400, 10)
    refused = visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)
    assert pair(refused) == (429, 5)
    assert refused.headers["retry-after"] == "60"
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, wrong)) == (400, 10)
    visitor.simulator.controls.advance(WINDOW_S)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)) == (400, 10)


def test_a_service_may_not_tell_how_long_to_wait() -> None:
    visitor = Visitor("throttled")
    visitor.world.dialect.tells_retry_after = False
    refused = visitor.ask(two_step.DISABLE_AUTHENTICATOR)
    assert pair(refused) == (429, 5)
    assert "retry-after" not in refused.headers


def test_the_throttled_persona_recovers() -> None:
    visitor = Visitor("throttled")
    assert pair(visitor.ask(two_step.DISABLE_AUTHENTICATOR)) == (429, 5)
    assert pair(visitor.ask(two_step.LIST_SECURITY_KEYS)) == 200
    visitor.simulator.controls.advance(WINDOW_S)
    assert pair(visitor.ask(two_step.DISABLE_AUTHENTICATOR)) == 200


def test_maintenance_spares_metadata_configuration_and_the_neighbours() -> None:
    visitor = Visitor("maintenance")
    assert pair(visitor.ask(two_step.GET_RECOVERY_CODES)) == (503, 7)
    for endpoint in (two_step.GET_METADATA, two_step.GET_CONFIGURATION, neighbours.WHO_AM_I):
        assert pair(visitor.ask(endpoint)) == 200
