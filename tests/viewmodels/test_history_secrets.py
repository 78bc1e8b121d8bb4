"""Whatever is done in a session: none of its secrets is in the journal's file, nor in a report."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.viewmodels.status import StatusViewModel
from tests.support.computer import nothing_held
from tests.support.journals import history_of
from tests.support.leaks import leaks
from tests.support.pretend import AppClock
from tests.support.watched import Run, on_disk, run, watched_world

Step = Callable[[Run, Secret[str]], Awaitable[object]]
STEPS: dict[str, Step] = {
    "email on": lambda at, password: at.overview.client.configuration.enable_email(password=password),
    "email off": lambda at, password: at.overview.client.configuration.disable_email(password=password),
    "authenticator": lambda at, password: at.overview.client.configuration.enable_authenticator(password=password),
    "authenticator off": lambda at, _: at.overview.client.configuration.disable_authenticator(),
    "key": lambda at, password: at.overview.client.security_keys.enable(password=password),
    "codes": lambda at, _: at.overview.client.recovery_codes.regenerate(),
    "no codes": lambda at, password: at.overview.client.recovery_codes.clear(password=password),
}


async def session(steps: list[tuple[str, str]], home: Path) -> list[str]:
    """Take steps, look at the account after each, save both reports, and give what leaked."""
    world = watched_world()
    async with run(world, on_disk(home)) as app:
        clock = AppClock(world.clock)
        status = StatusViewModel(app.overview, nothing_held(app.overview, clock), app.journal, clock)
        history = history_of(app.overview, app.journal, status, clock, home)
        paper = world.simulator.world.configuration.recovery_codes.unused
        for name, password in steps:
            with suppress(TwinboltError):
                await STEPS[name](app, Secret(f"canary-{password}"))
            await app.look()
        await history.save_page()
        await history.save_data()
        paper += world.simulator.world.configuration.recovery_codes.unused
    secrets = app.witness.secrets | {f"recovery code {code}": code for code in paper}
    assert any(name.startswith("cookie") for name in secrets)
    return leaks(home, secrets)


@settings(max_examples=3, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.text("abcxyz", min_size=12)), min_size=1, max_size=4))
def test_no_secret_of_a_session_is_in_the_journal_or_a_report(steps: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as home:
        assert asyncio.run(session(steps, Path(home))) == []
        assert {file.suffix for file in Path(home).iterdir()} == {".sqlite3", ".html", ".json"}
