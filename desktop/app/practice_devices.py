"""The practice dock: its devices, and the drill that can be played with them."""

from typing import TYPE_CHECKING

from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.losses import LossesViewModel
from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.main_window import MainWindow
from desktop.views.practice.dock import PracticeDock
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.app.gateway import TransportGateway
    from desktop.model.challenges import PassedChallenge, TwoStepStage
    from desktop.services.account_overview import AccountOverview
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.viewmodels.practice.controls import PracticeControls


class PracticeDevices:
    """Everything on the dock. ``drill`` is a :class:`~desktop.services.rehearsal.Rehearsal` with it."""

    def __init__(
        self,
        controls: "PracticeControls",
        keys: "PracticeKeyRing",
        gateway: "TransportGateway",
        overview: "AccountOverview",
        tasks: TaskRunner,
    ) -> None:
        self._gateway = gateway
        self._tasks = tasks
        self.drill = LossesViewModel(controls, self._pass_check, lambda: overview.user_id)
        self._second_device = SecondDeviceViewModel(controls)
        self._phone = PhoneViewModel(controls, self._second_device.enter)
        self._others = DevicesViewModel(controls)
        self._keys = PracticeKeysViewModel(keys)

    def furnish(self, window: MainWindow) -> None:
        """Put a dock with the devices beside a window, in place of any other."""
        dock = PracticeDock(self._phone, self._others, self._second_device, self._keys, self.drill, self._tasks)
        window.add_dock(dock)

    async def _pass_check(self, stage: "TwoStepStage") -> "PassedChallenge":
        session = self._gateway.session()
        try:
            return await self._gateway.two_step(session)(stage)
        finally:
            await session.aclose()
