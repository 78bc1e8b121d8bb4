"""How long it takes to rate an account."""

import random
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from desktop.model.methods import MediaType
from desktop.services.posture import Copy, Facts, assess
from tests.benchmarks.lines import Line

ACCOUNTS = 10_000
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def rating(*, quick: bool) -> Iterable[Line]:
    """Rate accounts that were put together at random."""
    chance = random.Random(7)
    accounts = [_account(chance) for _ in range(ACCOUNTS)]
    yield Line(
        name="rating",
        what=f"one status rating, of {ACCOUNTS} random accounts",
        unit="µs",
        budget=20,
        ours=tuple(_each_us(accounts) for _ in range(3 if quick else 10)),
    )


def _each_us(accounts: list[Facts]) -> float:
    begun = time.process_time()
    for facts in accounts:
        posture = assess(facts, NOW)
        _ = posture.take_over, posture.lock_out
    return (time.process_time() - begun) * 1e6 / len(accounts)


def _account(chance: random.Random) -> Facts:
    methods = frozenset(method for method in MediaType if chance.random() < 1 / 3)
    when = [None, *(NOW - timedelta(days=days) for days in (1, 29, 31, 364, 366, 1000))]
    codes = chance.randrange(11)
    return Facts(
        methods=methods,
        primary=chance.choice([None, *MediaType]),
        changed=chance.choice(when),
        changed_elsewhere=chance.choice(when),
        security_keys=chance.randrange(6) if MediaType.SECURITY_KEY in methods else 0,
        codes=codes,
        codes_created=chance.choice(when) if codes else None,
        email_verified=chance.choice([None, False, True]),
        under_13=chance.random() < 1 / 10,
        copy=chance.choice(list(Copy)),
    )
