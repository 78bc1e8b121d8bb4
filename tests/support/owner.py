"""The owner where there is no window: passes every check by password."""

from desktop.model.challenges import PassedChallenge
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.check import Check, Offer
from tests.support.pretend import Pretend


class Owner:
    """A desk that remembers what was put to it."""

    def __init__(self, world: Pretend) -> None:
        self._world = world
        self.checks: list[Check] = []
        self.offers: list[Offer] = []
        self.gives_up = False

    async def put(self, check: Check) -> PassedChallenge:
        self.checks.append(check)
        self.offers.append(await check.offer())
        if self.gives_up:
            raise ChallengeUnsolved(Unsolved.CANCELLED, kind="")
        token = await check.verify(MediaType.PASSWORD, Secret(self._world.simulator.controls.password))
        return PassedChallenge(token=token, remember_device=check.may_remember)
