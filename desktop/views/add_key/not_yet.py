"""Why no key can be added now, and what to do first."""

from PySide6.QtCore import Signal

from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState, Hindrance
from desktop.views.add_key.page import Page
from desktop.views.components.empty_state import EmptyState
from desktop.views.icons import Drawing


class NotYetPage(Page):
    """Offers the set-up of an authenticator, where that is what is missing."""

    authenticator_wanted = Signal()

    def __init__(self, flow: AddKeyViewModel) -> None:
        super().__init__("")
        self.title.setVisible(False)  # the drawing has it
        self._flow = flow
        self._why = EmptyState(Drawing.KEYS, "", "")
        self.body.addWidget(self._why, 1)

    def render_state(self, state: AddKeyState) -> None:
        if state.hindrance is None:
            return
        self._why.show_state(Drawing.KEYS, self._title(state.hindrance), self._sentence(state.hindrance, state.limit))
        missing = state.hindrance is Hindrance.NEEDS_AUTHENTICATOR
        self.next_text = self.tr("&Set up an authenticator") if missing else self.tr("&Close")

    def proceed(self) -> None:
        if self._flow.state.hindrance is Hindrance.NEEDS_AUTHENTICATOR:
            self.authenticator_wanted.emit()
        else:
            self._flow.leave()

    def _title(self, hindrance: Hindrance) -> str:
        return {
            Hindrance.NOT_OFFERED: self.tr("Security keys are not offered"),
            Hindrance.NEEDS_AUTHENTICATOR: self.tr("First an authenticator app, then a key"),
            Hindrance.FULL: self.tr("There is no room for another key"),
        }[hindrance]

    def _sentence(self, hindrance: Hindrance, limit: int) -> str:
        return {
            Hindrance.NOT_OFFERED: self.tr("Roblox does not offer security keys to your account."),
            Hindrance.NEEDS_AUTHENTICATOR: self.tr(
                "Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come "
                "back here.",
            ),
            Hindrance.FULL: self.tr(
                "Your account has {limit} keys, which is the most that Roblox takes. Remove one first."
            ).format(limit=limit),
        }[hindrance]
