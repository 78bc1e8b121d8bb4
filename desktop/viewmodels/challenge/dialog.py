"""One check on screen: which way, and how it ended."""

import asyncio
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import Account
from desktop.model.challenges import PassedChallenge, WaitingRule
from desktop.model.errors import Refused, TwinboltError, Unsolved
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.check import Check, Offer
from desktop.services.ports import Clock, Sleep
from desktop.viewmodels.challenge.code import CodeViewModel, SentCodeViewModel
from desktop.viewmodels.challenge.device import DeviceViewModel
from desktop.viewmodels.challenge.key import KeyViewModel
from desktop.viewmodels.challenge.way import GONE
from desktop.viewmodels.flow import Trail
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel

AnyWay = CodeViewModel | KeyViewModel | DeviceViewModel
Place = MediaType | None
"""A way, or ``None`` for the choice among them."""


class ChallengeState(Struct, frozen=True, kw_only=True):
    """The dialog.

    Attributes:
        account: whose account it is about, ``None`` where nobody has told yet.
        offer: the ways, ``None`` until they are known.
        place: the way on screen; ``None`` stands for the choice among them.
        problem: why the ways are not known.
        may_remember: the owner is asked whether the service is to trust this device, and said ``remember``.
        waiting: rules of a wait that the service may impose afterwards.
    """

    account: Account | None = None
    offer: Offer | None = None
    place: Place = None
    can_go_back: bool = False
    busy: bool = False
    problem: Problem | None = None
    may_remember: bool = False
    remember: bool = False
    waiting: tuple[WaitingRule, ...] = ()


class ChallengeViewModel(ViewModel[ChallengeState]):
    """One run of the dialog. Made, and ended, by the desk."""

    def __init__(self, check: Check, clock: Clock, sleep: Sleep) -> None:
        super().__init__(ChallengeState(account=check.account, may_remember=check.may_remember, waiting=check.waiting))
        self._check = check
        self._clock = clock
        self._sleep = sleep
        self._trail: Trail[Place] = Trail((None,))
        self._turning = asyncio.Lock()
        self._ways: dict[MediaType, AnyWay] = {}
        self._end: asyncio.Future[PassedChallenge | Unsolved] = asyncio.get_running_loop().create_future()

    async def outcome(self) -> PassedChallenge | Unsolved:
        """Wait for the end."""
        return await self._end

    async def start(self) -> None:
        """Ask which ways there are, and begin with the first."""
        self._change(busy=True, problem=None)
        try:
            offer = await self._check.offer()
        except TwinboltError as error:
            self._not_offered(error)
            return
        finally:
            self._change(busy=False)
        self._ways = {way: self._made(way, offer) for way in offer.ways}
        self._trail = Trail((next(iter(offer.ways), None),))
        self._change(offer=offer, place=self._trail.here)

    async def enter(self) -> None:
        """Do what the way on screen does by itself, once the way before has ended."""
        place = self.state.place
        async with self._turning:
            still_there = self.state.place is place
        if place is not None and still_there:
            await self._ways[place].enter()

    def way(self, media_type: MediaType) -> AnyWay:
        """Give the view-model of a way on offer."""
        return self._ways[media_type]

    async def choose(self, way: MediaType) -> None:
        """Go on another way."""
        await self._go(self._trail.forward(way))

    async def other_ways(self) -> None:
        """Look at all ways."""
        await self._go(self._trail.forward(None))

    async def back(self) -> None:
        """Go back to the way before."""
        await self._go(self._trail.back())

    def set_remember(self, remember: bool) -> None:  # noqa: FBT001  (a setter like Qt's own)
        """Say whether the service is to trust this device from now on."""
        self._change(remember=remember)

    def cancel(self) -> None:
        """Put the check away."""
        self.failed(Unsolved.CANCELLED)

    async def close(self) -> None:
        """End what the way on screen does by itself."""
        if self.state.place is not None:
            await self._ways[self.state.place].leave()

    def passed(self, token: Secret[str]) -> None:
        """Take note that the check was passed."""
        # Another device approves this one check; it is no place to trust this device for longer.
        remember = self.state.remember and self.state.place is not MediaType.CROSS_DEVICE
        self._finish(PassedChallenge(token=token, remember_device=remember))

    def failed(self, reason: Unsolved) -> None:
        """Take note that the check cannot be passed any more."""
        self._finish(reason)

    def _finish(self, outcome: PassedChallenge | Unsolved) -> None:
        if not self._end.done():
            self._end.set_result(outcome)

    def _not_offered(self, error: TwinboltError) -> None:
        if isinstance(error, Refused) and error.refusal in GONE:
            self.failed(Unsolved.EXPIRED)
        else:
            self._change(problem=problem_of(error))

    def _made(self, way: MediaType, offer: Offer) -> AnyWay:
        match way:
            case MediaType.EMAIL | MediaType.SMS:
                return SentCodeViewModel(self._check, way, self, offer=offer, clock=self._clock, sleep=self._sleep)
            case MediaType.SECURITY_KEY | MediaType.PASSKEY:
                return KeyViewModel(self._check, way, self)
            case MediaType.CROSS_DEVICE:
                return DeviceViewModel(self._check, way, self, sleep=self._sleep)
        return CodeViewModel(self._check, way, self, offer=offer, clock=self._clock, sleep=self._sleep)

    async def _go(self, trail: Trail[Place]) -> None:
        async with self._turning:
            before = self.state.place
            self._trail = trail
            self._change(place=trail.here, can_go_back=trail.can_go_back)
            if before is not None and before is not trail.here:
                await self._ways[before].leave()

    def _change(self, **changes: Any) -> None:
        self._show(replace(self.state, **changes))
