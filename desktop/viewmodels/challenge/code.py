"""Passing a check with something that is typed: a code or the password."""

from collections.abc import Awaitable
from typing import Final, TypeVar

from desktop.model.errors import TooManyRequests, TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.check import Check, Offer
from desktop.services.ports import Clock, Sleep
from desktop.viewmodels.challenge.way import End, WayState, WayViewModel
from desktop.viewmodels.countdown import Countdown

T = TypeVar("T")

COOL_DOWN_S: Final = 30
"""Assumption: how long to wait where the service does not say; the website waits that long before it sends again."""


class CodeState(WayState, frozen=True, kw_only=True):
    """A code on its way.

    Attributes:
        length: characters of the code, ``None`` where it is not known.
        wait_s: seconds before another attempt may be made.
        sent: a code was sent.
        to: where to, masked; ``None`` where the service did not say.
        send_again_in_s: seconds before it can be sent again.
        sending: it is being sent.
    """

    length: int | None = None
    wait_s: int = 0
    sent: bool = False
    to: str | None = None
    send_again_in_s: int = 0
    sending: bool = False


class CodeViewModel(WayViewModel[CodeState]):
    """Takes a code, and sends it once for each time it is handed in."""

    def __init__(self, check: Check, way: MediaType, end: End, *, offer: Offer, clock: Clock, sleep: Sleep) -> None:
        super().__init__(_first_state(way, offer), check, way, end)
        self._postponed_s = 0.0
        self._wait = Countdown(clock, sleep, lambda left: self._change(wait_s=left))

    async def submit(self, code: str) -> None:
        """Send a code. One call is one attempt, and none is made while another runs or a wait is on."""
        if not code or self.state.busy or self.state.wait_s:
            return
        token = await self._attempt(self._check.verify(self.way, Secret(code)))
        if token is not None:
            self._end.passed(token)
        else:
            await self._wait.run(self._postponed_s)

    async def _attempt(self, request: Awaitable[T]) -> T | None:
        self._postponed_s = 0.0
        return await super()._attempt(request)

    def _refused(self, error: TwinboltError) -> None:
        if isinstance(error, TooManyRequests):
            self._postponed_s = COOL_DOWN_S if error.retry_after is None else error.retry_after
        super()._refused(error)


class SentCodeViewModel(CodeViewModel):
    """Has the code sent first: when the way is chosen, and again on request, but not too often."""

    def __init__(self, check: Check, way: MediaType, end: End, *, offer: Offer, clock: Clock, sleep: Sleep) -> None:
        super().__init__(check, way, end, offer=offer, clock=clock, sleep=sleep)
        self._again = Countdown(clock, sleep, lambda left: self._change(send_again_in_s=left))

    async def enter(self) -> None:
        """Have a code sent, unless one was."""
        if not self.state.sent:
            await self.send()

    async def send(self) -> None:
        """Have a code sent."""
        if self.state.busy or self.state.send_again_in_s:
            return
        self._change(sending=True)
        sent = await self._attempt(self._sent())
        self._change(sending=False, sent=self.state.sent or sent is not None)
        await self._again.run(self._postponed_s or COOL_DOWN_S)

    async def _sent(self) -> bool:
        await self._check.send_code(self.way)
        return True


def _first_state(way: MediaType, offer: Offer) -> CodeState:
    match way:
        case MediaType.AUTHENTICATOR:
            return CodeState(length=offer.authenticator_code_length)
        case MediaType.EMAIL:
            return CodeState(length=offer.email_code_length, to=offer.email)
        case MediaType.SMS:
            return CodeState(length=offer.email_code_length)
    return CodeState()
