"""The practice dock."""

from PySide6.QtWidgets import QDockWidget, QWidget

from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.components.labels import MutedLabel
from desktop.views.components.page import Page
from desktop.views.practice.devices import InboxCard, PretendAccountsCard
from desktop.views.practice.phone import PhoneCard
from desktop.views.practice.second_device import SecondDeviceCard
from desktop.views.practice.security_key import SecurityKeysCard

KEYS_POSITION = 2
"""Behind the sentence on top and the phone."""


class PracticeDock(QDockWidget):
    """The owner's other devices, all in one place."""

    def __init__(self, phone: PhoneViewModel, devices: DevicesViewModel, second_device: SecondDeviceViewModel) -> None:
        super().__init__()
        self.setObjectName("practice")
        self.setWindowTitle(self.tr("Your practice devices"))
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable,
        )
        page = Page()
        self._column = page.column
        page.column.addWidget(MutedLabel(self.tr("These play the things that you have at home.")))
        cards: tuple[QWidget, ...] = (
            PhoneCard(phone),
            InboxCard(devices),
            SecondDeviceCard(second_device),
            PretendAccountsCard(devices),
        )
        for card in cards:
            page.column.addWidget(card)
        self.setWidget(page)

    def add_keys(self, keys: PracticeKeysViewModel) -> None:
        """Put security keys beside the phone, once they are made."""
        self._column.insertWidget(KEYS_POSITION, SecurityKeysCard(keys))
