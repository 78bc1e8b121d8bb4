"""Clearing voids all codes, and is never believed without a look."""

from desktop.contract.two_step import CLEAR_RECOVERY_CODES
from desktop.services.recovery_codes import Cleared, NotCleared
from tests.support.change_codes import Codes, change_codes


def test_clearing_voids_the_codes_and_forgets_those_that_wait() -> None:
    async def steps(at: Codes) -> None:
        await at.service.regenerate(None)
        assert await at.service.clear(None) == Cleared()
        assert (at.unused, at.keyring.entries) == (set(), {})

    change_codes(steps)


def test_a_lost_answer_to_clearing_is_looked_into() -> None:
    async def steps(at: Codes) -> None:
        at.account.world.wire.lose_request_of(CLEAR_RECOVERY_CODES)
        assert await at.service.clear(None) == NotCleared()
        at.account.world.wire.lose_answer_of(CLEAR_RECOVERY_CODES)
        assert await at.service.clear(None) == Cleared(answer_lost=True)
        assert at.account.world.wire.count(CLEAR_RECOVERY_CODES) == 1

    change_codes(steps)
