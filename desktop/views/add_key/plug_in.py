"""Plugging the key in, and starting when ready."""

from desktop.security_key.port import Device
from desktop.services.ports import Browser
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.views.add_key.page import Page
from desktop.views.components import contents
from desktop.views.components.announce import announce
from desktop.views.components.card import Card
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Icon
from desktop.views.phone_passkeys import PhonePasskeys
from desktop.views.sight_check import SightCheck
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone


class PlugInPage(Page):
    """Shows which keys are plugged in. The owner starts, so that no key waits for somebody who still looks for it."""

    def __init__(self, flow: AddKeyViewModel, check: SightCheckViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(self.tr("Plug your security key in"), self.tr("Then start, and do what the next page says."))
        self._flow = flow
        self._tasks = tasks
        self.next_text = self.tr("&Ask the key")
        self._shown: object = None
        self._devices: tuple[Device, ...] = ()
        self._card = Card(self.tr("Plugged in"))
        self.body.addWidget(self._card)
        self._check = SightCheck(check, tasks)
        self.body.addWidget(self._check)
        self._phones = PhonePasskeys(browser)
        self.body.addWidget(self._phones)
        self.body.addStretch(1)
        self.body.setSpacing(Space.M)

    def render_state(self, state: AddKeyState) -> None:
        shown = (state.devices, state.system_prompts)
        if shown == self._shown:
            return
        self._shown = shown
        self._check.setVisible(not state.devices)  # what is listed was seen
        self._phones.setVisible(not state.system_prompts)
        self._announce_changes(state.devices)
        contents.clear(self._card.body)
        for row in self._rows(state):
            self._card.body.addWidget(row)

    def proceed(self) -> None:
        self._tasks.start(self._flow.ask_key())

    def _announce_changes(self, devices: tuple[Device, ...]) -> None:
        came = [device for device in devices if device not in self._devices]
        gone = [device for device in self._devices if device not in devices]
        self._devices = devices
        if not self.isVisible():
            return
        for device in came:
            announce(self, self.tr("“{name}” is plugged in.").format(name=self._name(device)))
        for device in gone:
            announce(self, self.tr("“{name}” was pulled out.").format(name=self._name(device)))

    def _name(self, device: Device) -> str:
        return device.name or self.tr("Security key")

    def _rows(self, state: AddKeyState) -> list[ListRow]:
        if state.system_prompts:
            words = self.tr("Windows asks for the key in a window of its own.")
            return [ListRow(Icon.USB, self.tr("Any key that Windows knows"), words)]
        if not state.devices:
            words = self.tr("As soon as it is in, it appears here.")
            return [ListRow(Icon.USB, self.tr("No key yet"), words, tone=Tone.NEUTRAL)]
        return [self._row(device, divided=number > 0) for number, device in enumerate(state.devices)]

    def _row(self, device: Device, *, divided: bool) -> ListRow:
        row = ListRow(Icon.USB, self._name(device), elided=True, divided=divided)
        row.badge.show_state(self.tr("Ready"), Tone.POSITIVE, icon=Icon.CHECK)
        return row
