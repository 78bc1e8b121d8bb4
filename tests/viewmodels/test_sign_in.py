import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

from desktop.contract import neighbours
from desktop.services.account_overview import AccountOverview
from desktop.services.accounts import Accounts
from desktop.services.arrival import Arrival
from desktop.services.settings import SettingsFile
from desktop.services.sign_in import POLL_S, QuickSignInService, Stop
from desktop.simulator.assumptions import QUICK_SIGN_IN_LIFETIME_S
from desktop.viewmodels.sign_in import SignInViewModel, Step
from tests.services.gateway import PlainGateway
from tests.services.sign_ins import settle
from tests.support.computer import Browser, Keyring
from tests.support.pretend import AppClock, pretend


class Page:
    """A visit to the sign-in page, without a window."""

    def __init__(self, home: Path) -> None:
        self.world = pretend("signed_out")
        clock = AppClock(self.world.clock)
        self.overview = AccountOverview(clock)
        self.gateway = PlainGateway(self.world)
        self.accounts = Accounts(
            self.overview,
            store=Keyring(),
            settings=SettingsFile(home / "settings.json"),
            clock=clock,
            background=lambda work: work.close(),
        )
        service = QuickSignInService(self.gateway, sleep=self.world.clock.sleep)
        self.came: list[Arrival] = []
        self.page = SignInViewModel(service, self.accounts, clock=clock, browser=Browser(), arrived=self.came.append)
        self.tasks: list[asyncio.Task[None]] = []

    def start(self, command: Coroutine[object, object, None]) -> None:
        self.tasks.append(asyncio.ensure_future(command))

    async def begun(self) -> str:
        await self.accounts.start(self.gateway)
        self.start(self.page.start())
        await settle()
        return self.page.state.code

    async def poll(self) -> None:
        self.world.clock.advance(POLL_S)
        await settle()


def visit(tmp_path: Path, steps: Callable[[Page], Coroutine[object, object, None]]) -> None:
    async def scenario() -> None:
        at = Page(tmp_path)
        await steps(at)
        await asyncio.gather(*at.tasks, return_exceptions=True)
        await at.accounts.close()

    asyncio.run(scenario())


def test_the_time_left_is_told_and_never_ends_the_sign_in_by_itself(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        await at.begun()
        assert (at.page.state.seconds_left, at.page.state.seconds_in_all) == (QUICK_SIGN_IN_LIFETIME_S,) * 2
        at.world.clock.time += 60
        at.page.tick()
        assert at.page.state.seconds_left == QUICK_SIGN_IN_LIFETIME_S - 60
        at.world.clock.time += 10_000
        at.page.tick()
        assert (at.page.state.seconds_left, at.page.state.step) == (0, Step.CODE)
        await at.page.leave()

    visit(tmp_path, steps)


def test_where_this_computers_clock_is_far_off_no_time_is_told(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        at.world.simulator.controls.advance(-86_400)
        await at.begun()
        assert at.page.state.seconds_left is None
        await at.page.leave()

    visit(tmp_path, steps)


def test_a_second_start_while_one_runs_does_nothing(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        code = await at.begun()
        await at.page.start()
        assert at.page.state.code == code
        await at.page.leave()

    visit(tmp_path, steps)


def test_the_wish_to_stay_signed_in_survives_a_new_code(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        code = await at.begun()
        at.page.keep(wanted=True)
        at.world.simulator.controls.deny(code)
        await at.poll()
        assert at.page.state.stop is Stop.DENIED
        at.start(at.page.start())
        await settle()
        assert (at.page.state.step, at.page.state.keep) == (Step.CODE, True)
        await at.page.leave()

    visit(tmp_path, steps)


def test_what_is_on_its_way_is_not_left(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        at.world.simulator.controls.approve(await at.begun())
        await at.poll()
        assert at.page.state.approved
        answered = at.world.wire.hold(neighbours.LOG_IN)
        at.page.recognise()
        await settle()
        assert at.page.state.step is Step.SIGNING_IN
        await at.page.leave()
        assert not at.page.state.closed
        answered.set()
        await asyncio.gather(*at.tasks)
        assert at.page.state.closed
        assert at.overview.state.configuration.value is not None

    visit(tmp_path, steps)


def test_without_anybody_a_code_is_called_off_and_a_session_on_its_way_is_waited_for(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        await at.begun()
        await at.page.give_up()
        assert at.page.state.closed
        assert at.world.simulator.controls.sign_in_codes() == ()

    async def approved(at: Page) -> None:
        at.world.simulator.controls.approve(await at.begun())
        await at.poll()
        answered = at.world.wire.hold(neighbours.LOG_IN)
        at.page.recognise()
        await settle()
        leaving = asyncio.ensure_future(at.page.give_up())
        await settle()
        assert not leaving.done()
        answered.set()
        await leaving
        await asyncio.gather(*at.tasks)
        assert at.overview.state.account is not None

    visit(tmp_path, steps)
    visit(tmp_path, approved)


def test_nothing_secret_is_in_any_state(tmp_path: Path) -> None:
    async def steps(at: Page) -> None:
        states: list[str] = []
        at.page.changed.connect(lambda state: states.append(repr(state)))
        at.world.simulator.controls.approve(await at.begun())
        quick = at.page._quick
        assert quick is not None
        await at.poll()
        at.page.recognise()
        await asyncio.gather(*at.tasks)
        assert not any(quick.private_key.reveal() in state for state in states)

    visit(tmp_path, steps)
