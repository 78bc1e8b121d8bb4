"""Brings the challenge dialog on stage when there is one, and off when it is over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.ports import Browser
from desktop.viewmodels.challenge.desk import ChallengeDesk, DeskState
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.views.challenge.frame import ChallengeDialog


class ChallengesOnStage(QObject):
    """Follows a :class:`ChallengeDesk`. The dialog lies over whatever was asked for, and never blocks the window."""

    def __init__(self, desk: ChallengeDesk, stage: Stage, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(stage)
        self._stage = stage
        self._tasks = tasks
        self._browser = browser
        self._shown: ChallengeDialog | None = None
        desk.changed.connect(self._render)

    def _render(self, state: DeskState) -> None:
        if self._shown is not None:
            self._stage.leave(self._shown)
            self._shown = None
        if state.dialog is not None:
            from desktop.views.challenge.frame import ChallengeDialog  # noqa: PLC0415  (seldom needed)

            self._shown = ChallengeDialog(state.dialog, self._tasks, self._browser)
            self._stage.enter(self._shown)
