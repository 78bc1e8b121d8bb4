"""Waiting for another device."""

from desktop.viewmodels.challenge.device import DevicePhase, DeviceState, DeviceViewModel
from desktop.views.challenge.page import WayPage
from desktop.views.components.buttons import secondary_button
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.wording.challenges import device_words


class DevicePage(WayPage[DeviceState]):
    """Says what the other device is asked, and what it answered."""

    def __init__(self, way: DeviceViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            way,
            tasks,
            self.tr("Say yes on your other device"),
            self.tr("Open Roblox on a phone or computer where you are signed in. It asks whether this is you."),
        )
        self._news = InlineMessage()
        self._again = secondary_button(self.tr("As&k again"), icon=Icon.REFRESH)
        self._again.clicked.connect(lambda: tasks.start(way.ask()))
        self._left = MutedLabel()
        self.body.addWidget(self._news)
        self.body.addWidget(self._again)
        self.body.addWidget(self._left)
        self.body.addStretch(1)
        self.render_state(way.state)

    def render_state(self, state: DeviceState) -> None:
        self._state = state
        self._news.show_message(*device_words(state.phase))
        self._again.setVisible(state.phase is not DevicePhase.DENIED)
        self._again.setEnabled(not state.busy and not state.settling and state.asks_left > 0)
        self._left.setVisible(state.phase is not DevicePhase.DENIED)
        if state.asks_left:
            self._left.setText(self.tr("You can ask %n more time(s).", "", state.asks_left))
        else:
            self._left.setText(self.tr("It was asked often enough. Choose another way if nothing shows up there."))
