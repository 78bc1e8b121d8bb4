"""The Security keys tab."""

from desktop.viewmodels.security_keys import SecurityKeysState, SecurityKeysViewModel
from desktop.viewmodels.tab import Display
from desktop.views.components import contents
from desktop.views.components.card import Card
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.labels import MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.icons import Drawing, Icon
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner


class SecurityKeysTab(Tab):
    """Shows a :class:`SecurityKeysViewModel`."""

    def __init__(self, keys: SecurityKeysViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._card = Card(self.tr("Your security keys"))
        self._count = MutedLabel()
        self._count.setWordWrap(False)
        self._card.add_action(self._count)
        self._empty = EmptyState(Drawing.KEYS, "", "")
        self._empty.action_triggered.connect(self.set_up_requested)
        self.content.addWidget(self._card)
        self.content.addWidget(self._empty)
        self.retry_requested.connect(lambda: tasks.start(keys.retry()))
        keys.changed.connect(self.render_state)
        self.render_state(keys.state)

    def render_state(self, state: SecurityKeysState) -> None:
        """Show ``state``."""
        self.render_freshness(state.freshness)
        self._card.setVisible(bool(state.keys))
        self._empty.setVisible(not state.keys)
        if state.freshness.display is not Display.CONTENT:
            return
        self._render_empty(state)
        used = self.tr("{used} of {limit} used").format(used=len(state.keys), limit=state.limit)
        self._count.setText(used)
        if state.keys == self._shown:
            return
        self._shown = state.keys
        contents.clear(self._card.body)
        for number, key in enumerate(state.keys):
            self._card.body.addWidget(ListRow(Icon.KEY, key.nickname, key.credential_id or "", divided=number > 0))

    def _render_empty(self, state: SecurityKeysState) -> None:
        if not state.available:
            words = self.tr("Roblox does not offer security keys to your account.")
            self._empty.show_state(Drawing.KEYS, self.tr("No security keys"), words)
        elif not state.authenticator_on:
            words = self.tr("Roblox takes security keys only beside an authenticator app. Set that up first.")
            self._empty.show_state(
                Drawing.KEYS, self.tr("No security keys yet"), words, action=self.tr("&Set up an authenticator")
            )
        else:
            words = self.tr("A security key cannot be tricked by fake websites. Add one under Settings on roblox.com.")
            self._empty.show_state(Drawing.KEYS, self.tr("No security keys yet"), words)
