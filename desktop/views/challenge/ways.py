"""Choosing another way."""

from PySide6.QtWidgets import QWidget

from desktop.model.methods import MediaType
from desktop.services.ports import Browser
from desktop.viewmodels.challenge.dialog import ChallengeState, ChallengeViewModel
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.skeleton import Skeleton
from desktop.views.flow.page import FlowPage
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.website import WebsiteLink
from desktop.views.wording.challenges import way_sentence
from desktop.views.wording.methods import method_icon, method_name


class WaysPage(FlowPage[ChallengeState]):
    """Offers what the service takes, and says what it takes elsewhere alone."""

    def __init__(self, dialog: ChallengeViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(self.tr("How do you want to show that it is you?"))
        self._dialog = dialog
        self._tasks = tasks
        self._filled = False
        self._cards: dict[MediaType, Choice] = {}
        self.next_text = self.tr("&Continue")
        self._waiting = Skeleton(self.tr("The ways are being read"), rows=3)
        self._none = InlineMessage()
        self._group = ChoiceGroup(self.tr("Ways"))
        self._group.chosen.connect(lambda _way: self.completeness_changed.emit())
        self._group.confirmed.connect(self.proceed)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._none)
        self.body.addWidget(self._group)
        self._website = WebsiteLink(browser)
        self._website.setVisible(False)
        self.body.addWidget(self._website)
        self.body.addStretch(1)

    def render_state(self, state: ChallengeState) -> None:
        self._waiting.setVisible(state.offer is None)
        if state.offer is None or self._filled:
            return
        self._filled = True
        for way in state.offer.ways:
            self._cards[way] = Choice(method_icon(way), method_name(way), way_sentence(way))
            self._group.add_choice(way, self._cards[way])
        self._website.setVisible(bool(state.offer.elsewhere or state.offer.unknown or not state.offer.ways))
        for way in state.offer.elsewhere:
            self._add_unavailable(way, method_name(way))
        for name in state.offer.unknown:
            self._add_unavailable(MediaType.UNKNOWN, name)
        if state.offer.ways:
            self._group.choose(state.offer.ways[0])
        else:
            words = self.tr("Roblox offers no way that works in this window. Do this step on roblox.com.")
            self._none.show_message(words, Tone.WARNING)

    def can_proceed(self, state: ChallengeState) -> bool:
        return not state.busy and isinstance(self._group.value(), MediaType)

    def proceed(self) -> None:
        way = self._group.value()
        if isinstance(way, MediaType) and self.can_proceed(self._dialog.state):
            self._tasks.start(self._dialog.choose(way))

    def work(self) -> QWidget | None:
        way = self._group.value()
        return self._cards[way] if isinstance(way, MediaType) else None

    def _add_unavailable(self, way: MediaType, name: str) -> None:
        reason = self.tr("Only on roblox.com, in your browser.")
        self._group.add_choice(
            f"not here: {name}", Choice(method_icon(way), name, way_sentence(way), unavailable=reason)
        )
