"""A service where anything may happen."""

from collections.abc import Callable
from typing import Any, Final

from desktop.contract import two_step
from desktop.contract.endpoint import Effect
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.media import MediaType
from desktop.simulator.service import Simulator
from tests.soak.person import one_of

CHANGES: Final = tuple(row for row in two_step.ENDPOINTS if row.effect is Effect.CHANGE)
CHAIN: Final = (ChallengeKind.CHEF, ChallengeKind.TWO_STEP)
MISHAPS: Final[tuple[dict[str, Any], ...]] = (
    {"kind": FaultKind.REFUSED},
    {"kind": FaultKind.RESET},
    {"kind": FaultKind.RESET, "served": True},
    {"kind": FaultKind.CUT_OFF},
    {"kind": FaultKind.HTML},
    {"kind": FaultKind.EMPTY, "served": True},
    {"kind": FaultKind.WRONG_TYPES},
    {"kind": FaultKind.MISSING_FIELDS},
    {"kind": FaultKind.REFUSAL, "status": 429, "code": 5, "retry_after": "20"},
    {"kind": FaultKind.ENDLESS_TOKENS},
)


def suffer(simulator: Simulator, number: int) -> str:
    """Have something go wrong with the next request to an endpoint."""
    endpoint, mishap = one_of(two_step.ENDPOINTS, number), one_of(MISHAPS, number // len(two_step.ENDPOINTS))
    simulator.world.faults.order(Fault(endpoint=endpoint, **mishap))
    return f"{endpoint.name} {mishap['kind']}"


def meddle(simulator: Simulator, number: int) -> str:
    """Change the account from elsewhere, or how the service treats it."""
    world = simulator.world
    configuration, challenges = world.configuration, world.generic_challenges
    meddling: tuple[tuple[str, Callable[[], object]], ...] = (
        ("email on", lambda: configuration.methods.turn_on(MediaType.EMAIL)),
        ("SMS off", lambda: configuration.methods.turn_off(MediaType.SMS)),
        ("new recovery codes", configuration.regenerate_recovery_codes),
        ("new cookie", world.sessions.rotate),
        ("new CSRF token", world.csrf.renew),
        ("changes are checked", lambda: challenges.guarded.update(dict.fromkeys(CHANGES, CHAIN))),
        ("changes are not checked", challenges.guarded.clear),
        ("maintenance", lambda: setattr(world.platform, "under_maintenance", True)),
    )
    name, change = one_of(meddling, number)
    change()
    return name


def heal(simulator: Simulator) -> None:
    """Have the service be well again."""
    world = simulator.world
    world.faults.clear()
    world.generic_challenges.guarded.clear()
    world.platform.under_maintenance = False
