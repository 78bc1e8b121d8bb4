"""The practice dock."""

from PySide6.QtWidgets import QDockWidget

from desktop.services.drill import Thing
from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.losses import LossesViewModel
from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, MutedLabel
from desktop.views.components.page import Page
from desktop.views.practice.devices import InboxCard, PretendAccountsCard
from desktop.views.practice.phone import PhoneCard
from desktop.views.practice.second_device import SecondDeviceCard
from desktop.views.practice.security_key import SecurityKeysCard
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.posture import thing_words


class PracticeDock(QDockWidget):
    """The owner's other devices, all in one place."""

    def __init__(
        self,
        phone: PhoneViewModel,
        devices: DevicesViewModel,
        second_device: SecondDeviceViewModel,
        keys: PracticeKeysViewModel,
        losses: LossesViewModel,
        tasks: TaskRunner,
    ) -> None:
        super().__init__()
        self._losses = losses
        self.setObjectName("practice")
        self.setWindowTitle(self.tr("Your practice devices"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        title = BodyLabel(self.windowTitle())
        title.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
        self.setTitleBarWidget(title)
        page = Page(margin=Space.M)
        page.column.addWidget(MutedLabel(self.tr("These play the things that you have at home.")))
        self._lost = InlineMessage()
        self._phone = PhoneCard(phone)
        self._second_device = SecondDeviceCard(second_device)
        self._keys = SecurityKeysCard(keys, tasks)  # near the top: a blinking one is in sight
        self._inbox = InboxCard(devices)
        self._accounts = PretendAccountsCard(devices)
        for widget in (self._lost, self._phone, self._second_device, self._keys, self._inbox, self._accounts):
            page.column.addWidget(widget)
        self.setWidget(page)
        losses.changed.connect(self.render_losses)
        self.render_losses(losses.state)

    def render_losses(self, lost: frozenset[Thing]) -> None:
        """Have nothing here of what is lost. Which of the two the second device is, is not known: either takes it."""
        names = ", ".join(thing_words(thing) for thing in Thing if thing in lost)
        words = self.tr("Lost for this drill: {things}. It is all back afterwards.").format(things=names)
        self._lost.show_message(words if lost else "", Tone.WARNING)
        self._phone.setVisible(Thing.PHONE not in lost)
        self._second_device.setVisible(not lost & {Thing.PHONE, Thing.COMPUTER})
        self._keys.render_losses(lost)
        self._inbox.render_losses(lost)
        self._accounts.render_losses(lost)
