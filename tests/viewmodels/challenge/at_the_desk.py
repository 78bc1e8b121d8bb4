"""Challenges of the pretend service in the real dialog, without a window, and an owner who passes them."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from desktop.api.client import Client
from desktop.app.backend import pretend_backend
from desktop.app.gateway import TransportGateway
from desktop.model.account import Account
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.challenges import Challenges
from desktop.services.practice_keys import NAMES_AND_PINS
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.viewmodels.challenge.device import DevicePhase
from desktop.viewmodels.challenge.dialog import ChallengeViewModel
from desktop.viewmodels.view_model import ViewModel
from tests.support.pretend import AppClock, Prepare, pretend

if TYPE_CHECKING:
    from desktop.security_key.practice import PracticeKey

S = TypeVar("S")

PATIENCE_S: Final = 10


class AtTheDesk:
    """The owner, with every device at hand: phone, inbox, recovery codes, another device, and two keys."""

    def __init__(self, persona: str = "every_way", prepare: Prepare | None = None) -> None:
        self.world = pretend(persona, prepare)
        self.controls = self.world.simulator.controls
        clock = AppClock(self.world.clock)
        backend = pretend_backend(self.world.simulator, self.world.wire)
        assert backend.practice_keys is not None
        assert backend.signed_in is not None
        self._keys = backend.practice_keys
        self.desk = ChallengeDesk(clock, self.world.clock.sleep)
        self.gateway = TransportGateway(backend.transport, self._challenges, clock, lambda _: None)
        account, cookie = backend.signed_in
        self.client = self.gateway.client(self.gateway.session(cookie=cookie), account=account)

    async def dialog(self) -> ChallengeViewModel:
        """Wait for a dialog, and let it find out which ways there are."""
        await until(self.desk, lambda state: state.dialog is not None)
        dialog = self.desk.state.dialog
        assert dialog is not None
        await dialog.start()
        return dialog

    async def pass_by(self, way: MediaType) -> None:
        """Go one way, to its end."""
        dialog = await self.dialog()
        if dialog.state.place is not way:
            await dialog.choose(way)
        if way in {MediaType.SECURITY_KEY, MediaType.PASSKEY}:
            self.plug_in(way)
        entered = asyncio.ensure_future(dialog.enter())
        await self._go(dialog.way(way), way)
        await until(self.desk, lambda state: state.dialog is not dialog)
        entered.cancel()

    async def _go(self, model: Any, way: MediaType) -> None:
        match way:
            case MediaType.EMAIL | MediaType.SMS:
                await until(model, lambda state: state.sent)
                await model.submit(self.controls.inbox()[0].code)
            case MediaType.CROSS_DEVICE:
                await until(model, lambda state: state.phase is DevicePhase.WAITING)
                self.controls.approve(self.controls.prompts()[0].id)
                self.world.clock.advance(3)
            case MediaType.PASSKEY:
                await self.give_pin(model)
                await until(model, lambda state: state.prompt.accounts)
                model.choose_account(0)
            case MediaType.SECURITY_KEY:
                pass  # it has no PIN, and is touched as soon as it waits
            case _:
                await model.submit(self._typed(way))

    @property
    def password(self) -> Secret[str]:
        return Secret(self.controls.password)

    def _typed(self, way: MediaType) -> str:
        if way is MediaType.AUTHENTICATOR:
            return self.controls.authenticator_code() or ""
        return self.controls.password if way is MediaType.PASSWORD else self.controls.recovery_codes[0]

    def key(self, way: MediaType) -> "PracticeKey":
        """Take in hand what belongs to a way: a key without a PIN, or the one with a PIN that holds the passkeys."""
        return self._keys.held()[0 if way is MediaType.SECURITY_KEY else 1].key

    def plug_in(self, way: MediaType) -> None:
        """Plug that in, and touch it as soon as it waits."""
        key = self.key(way)
        key.subscribe(lambda state: state.waiting_for_touch and key.touch())
        key.plug()

    async def give_pin(self, model: Any, pin: str = NAMES_AND_PINS[1][1] or "") -> None:
        """Wait until the key asks for its PIN, and give one."""
        await until(model, lambda state: state.prompt.pin)
        model.give_pin(Secret(pin))

    def _challenges(self, client: Client, account: Account | None) -> Challenges:
        keys = self._keys.as_security_keys()
        return Challenges(client, self.desk, account=account, keys=keys, open_set_up=lambda: None)


async def until(model: ViewModel[S], holds: Callable[[S], object]) -> None:
    """Wait until a view-model has a state that ``holds`` accepts."""
    changed = asyncio.Event()
    connection = model.changed.connect(lambda _: changed.set())
    async with asyncio.timeout(PATIENCE_S):
        while not holds(model.state):
            changed.clear()
            await changed.wait()
    model.changed.disconnect(connection)
