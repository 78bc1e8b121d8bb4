"""The practice dock: its devices, and the drill that can be played with them."""

import asyncio
from typing import TYPE_CHECKING

from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.losses import LossesViewModel
from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.main_window import MainWindow
from desktop.views.practice.dock import PracticeDock

if TYPE_CHECKING:
    from desktop.app.gateway import TransportGateway
    from desktop.model.challenges import PassedChallenge, TwoStepStage
    from desktop.services.account_overview import AccountOverview
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.viewmodels.practice.controls import PracticeControls


class PracticeDevices:
    """Everything on the dock. ``drill`` is a :class:`~desktop.services.rehearsal.Rehearsal` with it."""

    def __init__(self, controls: "PracticeControls", gateway: "TransportGateway", overview: "AccountOverview") -> None:
        self._gateway = gateway
        self.drill = LossesViewModel(controls, self._pass_check, lambda: overview.user_id)
        self._second_device = SecondDeviceViewModel(controls)
        self._phone = PhoneViewModel(controls, self._second_device.enter)
        self._others = DevicesViewModel(controls)
        self._keys: PracticeKeysViewModel | None = None
        self._dock: PracticeDock | None = None

    def furnish(self, window: MainWindow) -> None:
        """Put a dock with the devices beside a window, in place of any other."""
        self._dock = PracticeDock(self._phone, self._others, self._second_device, self.drill)
        window.add_dock(self._dock)
        self._lay_out_keys()

    async def bring_out(self, keys: "PracticeKeyRing", ready: asyncio.Event) -> None:
        """Put the practice keys on the dock once the window has told everything about the account."""
        await ready.wait()
        self._keys = PracticeKeysViewModel(await asyncio.to_thread(keys.held))
        self._lay_out_keys()

    def _lay_out_keys(self) -> None:
        if self._dock is not None and self._keys is not None:
            self._dock.add_keys(self._keys)

    async def _pass_check(self, stage: "TwoStepStage") -> "PassedChallenge":
        session = self._gateway.session()
        try:
            return await self._gateway.two_step(session)(stage)
        finally:
            await session.aclose()
