"""The practice dock: its devices, and the drill that can be played with them."""

import asyncio
from typing import TYPE_CHECKING

from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.losses import LossesViewModel
from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.practice.dock import PracticeDock

if TYPE_CHECKING:
    from desktop.app.gateway import TransportGateway
    from desktop.model.challenges import PassedChallenge, TwoStepStage
    from desktop.services.account_overview import AccountOverview
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.viewmodels.practice.controls import PracticeControls


class PracticeDevices:
    """Everything on the dock.

    Attributes:
        dock: the devices.
        drill: a :class:`~desktop.services.rehearsal.Rehearsal` with them.
    """

    def __init__(self, controls: "PracticeControls", gateway: "TransportGateway", overview: "AccountOverview") -> None:
        self._gateway = gateway
        self.drill = LossesViewModel(controls, self._pass_check, lambda: overview.user_id)
        second_device = SecondDeviceViewModel(controls)
        phone = PhoneViewModel(controls, second_device.enter)
        self.dock = PracticeDock(phone, DevicesViewModel(controls), second_device, self.drill)

    async def bring_out(self, keys: "PracticeKeyRing", ready: asyncio.Event) -> None:
        """Put the practice keys on the dock once the window has told everything about the account."""
        await ready.wait()
        self.dock.add_keys(PracticeKeysViewModel(await asyncio.to_thread(keys.held)))

    async def _pass_check(self, stage: "TwoStepStage") -> "PassedChallenge":
        session = self._gateway.session()
        try:
            return await self._gateway.two_step(session)(stage)
        finally:
            await session.aclose()
