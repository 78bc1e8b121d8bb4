"""Choosing a method."""

from PySide6.QtWidgets import QWidget

from desktop.model.methods import MediaType
from desktop.viewmodels.setup_wizard.choices import MethodChoice
from desktop.viewmodels.setup_wizard.state import WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.skeleton import Skeleton
from desktop.views.setup_wizard.page import Page
from desktop.views.tasks import TaskRunner
from desktop.views.wording.changes import obstacle_words
from desktop.views.wording.methods import method_explanation, method_icon, method_name


class MethodPage(Page):
    """Offers what the service allows, and says why not for the rest."""

    def __init__(self, wizard: SetupWizardViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("How do you want to prove that it is you?"),
            self.tr("Choose a method. You can add others later."),
        )
        self._wizard = wizard
        self._tasks = tasks
        self._shown: tuple[MethodChoice, ...] = ()
        self._cards: dict[MediaType, Choice] = {}
        self._chosen: MediaType | None = None
        self.next_text = self.tr("&Continue")
        self._waiting = Skeleton(self.tr("Methods are being read"), rows=4)
        self._group = ChoiceGroup(self.tr("Methods"))
        self._group.chosen.connect(self._wizard.choose)
        self._group.confirmed.connect(self.proceed)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._group)
        self.body.addStretch(1)

    def render_state(self, state: WizardState) -> None:
        self._waiting.setVisible(not state.choices and state.problem is None)
        if state.choices != self._shown:
            self._shown = state.choices
            self._make_cards()
        self._chosen = state.chosen
        if state.chosen is not None:
            self._group.choose(state.chosen)

    def can_proceed(self, state: WizardState) -> bool:
        return state.chosen is not None and not state.busy

    def proceed(self) -> None:
        if not self.can_proceed(self._wizard.state):
            return
        self._tasks.start(self._wizard.continue_with_choice())

    def work(self) -> QWidget:
        return self._cards.get(self._chosen, self._group) if self._chosen else self._group

    def _make_cards(self) -> None:
        self._group.clear()
        self._cards = {choice.media_type: self._card(choice) for choice in self._shown}
        for media_type, card in self._cards.items():
            self._group.add_choice(media_type, card)

    def _card(self, choice: MethodChoice) -> Choice:
        explanation = method_explanation(choice.media_type)
        if choice.replaces:
            names = ", ".join(method_name(replaced) for replaced in choice.replaces)
            explanation += " " + self.tr("Turns off: {methods}.").format(methods=names)
        return Choice(
            method_icon(choice.media_type),
            method_name(choice.media_type),
            explanation,
            badge=self.tr("Recommended") if choice.recommended and choice.obstacle is None else "",
            unavailable="" if choice.obstacle is None else obstacle_words(choice.obstacle),
        )
