"""What the change means, before anything is sent."""

from PySide6.QtWidgets import QWidget

from desktop.services.consequences import Consequences, Left
from desktop.services.obstacles import Obstacle
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import ChangeMethodState
from desktop.views.change_method.page import Page
from desktop.views.components import contents
from desktop.views.components.card import Card
from desktop.views.components.check_box import CheckBox
from desktop.views.components.labels import MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.skeleton import Skeleton
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.changes import change_lead, change_question, lead_before_obstacle
from desktop.views.wording.methods import method_icon, method_name

MENDED_ELSEWHERE = frozenset({Obstacle.NEEDS_EMAIL, Obstacle.NEEDS_PHONE})
"""Obstacles that the owner takes away on the website, and comes back."""


class ExplainPage(Page):
    """Lists what goes with the change; where that is grave, has it ticked first."""

    def __init__(self, flow: ChangeMethodViewModel, tasks: TaskRunner) -> None:
        super().__init__(change_question(flow.state.change))
        self._flow = flow
        self._tasks = tasks
        self._shown: Consequences | None = None
        self.lead.setVisible(True)
        self._waiting = Skeleton(self.tr("Your account is being read"), rows=2)
        self._card = Card(self.tr("What happens"))
        self._warning = MutedLabel(
            self.tr("Each method that is off is one thing less that a thief has to get past."),
        )
        self._agree = CheckBox()
        self._agree.toggled.connect(lambda ticked: flow.agree(agreed=ticked))
        for widget in (self._waiting, self._card, self._warning, self._agree):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def render_state(self, state: ChangeMethodState) -> None:
        foreseen = state.consequences
        lead = change_lead if state.obstacle is None else lead_before_obstacle
        self.lead.setText(lead(state.change, state.destination))
        self.risky = state.obstacle is None and (not state.change.on or (foreseen is not None and foreseen.grave))
        self.next_text = self._next(state)
        possible = state.obstacle is None and foreseen is not None
        self._waiting.setVisible(foreseen is None and state.problem is None)
        self._card.setVisible(possible)
        self._warning.setVisible(possible and foreseen is not None and foreseen.warned)
        self._agree.setVisible(possible and foreseen is not None and foreseen.grave)
        self._agree.setEnabled(not state.busy)
        self._agree.setChecked(state.agreed)
        if foreseen is not None and foreseen != self._shown:
            self._shown = foreseen
            self._agree.setText(self._agreement(foreseen))
            self._list(state, foreseen)

    def can_proceed(self, state: ChangeMethodState) -> bool:
        return state.can_go_ahead if state.obstacle is None else not state.busy and not state.reading

    def proceed(self) -> None:
        obstacle = self._flow.state.obstacle
        if obstacle is None:
            self._tasks.start(self._flow.go_ahead())
        elif obstacle in MENDED_ELSEWHERE:
            self._tasks.start(self._flow.start())
        else:
            self._flow.leave()

    def work(self) -> QWidget | None:
        return self._agree if self._agree.isVisibleTo(self) else None

    def _next(self, state: ChangeMethodState) -> str:
        if state.obstacle is not None:
            return self.tr("&Check again") if state.obstacle in MENDED_ELSEWHERE else self.tr("&Close")
        return self.tr("&Turn it on") if state.change.on else self.tr("&Turn it off")

    def _list(self, state: ChangeMethodState, foreseen: Consequences) -> None:
        contents.clear(self._card.body)
        rows = self._points(foreseen) or [self._nothing_else(on=state.change.on)]
        for number, (icon, tone, title, sentence) in enumerate(rows):
            self._card.body.addWidget(ListRow(icon, title, sentence, tone=tone, divided=number > 0))

    def _points(self, foreseen: Consequences) -> list[tuple[Icon, Tone, str, str]]:
        points = [
            (
                method_icon(replaced),
                Tone.WARNING,
                self.tr("{method}: turned off").format(method=method_name(replaced)),
                self.tr("Roblox allows your account one of these methods at a time."),
            )
            for replaced in foreseen.replaced
        ]
        if foreseen.keys is None or foreseen.keys:
            points.append((Icon.KEY, Tone.DANGER, *self._keys_words(foreseen)))
        if foreseen.left is Left.PASSWORD_ALONE:
            points.append(
                (
                    Icon.SHIELD_ALERT,
                    Tone.DANGER,
                    self.tr("Only your password protects this account then"),
                    self.tr(
                        "It is the last method. Whoever learns your password can take the account. To move to another "
                        "method, turn that one on first.",
                    ),
                ),
            )
        elif foreseen.left is Left.ONE_WAY_IN:
            points.append(
                (
                    Icon.WARNING,
                    Tone.WARNING,
                    self.tr("One way in is left"),
                    self.tr("If you lose that one, you lose the account. Make recovery codes first."),
                ),
            )
        if foreseen.idle_codes:
            title = self.tr("%n recovery code(s) stay, without use", "", foreseen.idle_codes)
            sentence = self.tr("Nothing asks for them while no method is on. Keep them, or clear them afterwards.")
            points.append((Icon.CODE_LIST, Tone.NEUTRAL, title, sentence))
        return points

    def _keys_words(self, foreseen: Consequences) -> tuple[str, str]:
        why = self.tr("Roblox keeps security keys only beside an authenticator app. You would have to add them again.")
        if foreseen.keys is None:
            return self.tr("All security keys of this account are deleted"), why
        names = ", ".join(f"“{key.nickname}”" for key in foreseen.keys)
        return self.tr("%n security key(s) deleted", "", len(foreseen.keys)), f"{names}. {why}"

    def _nothing_else(self, *, on: bool) -> tuple[Icon, Tone, str, str]:
        title = self.tr("Nothing else changes")
        if on:
            return Icon.CHECK, Tone.POSITIVE, title, self.tr("Everything that is on stays on.")
        return Icon.CHECK, Tone.POSITIVE, title, self.tr("Your other methods stay on. You can turn this one on again.")

    def _agreement(self, foreseen: Consequences) -> str:
        alone = foreseen.left is Left.PASSWORD_ALONE
        keys = foreseen.keys is None or bool(foreseen.keys)
        if alone and keys:
            return self.tr("I understand that my keys are deleted and that only my password is left.")
        if alone:
            return self.tr("I understand that only my password is left.")
        return self.tr("I understand that my keys are deleted.")
