"""What every page of the challenge dialog is."""

from typing import Generic, TypeVar

from desktop.viewmodels.challenge.way import WayState, WayViewModel
from desktop.views.flow.page import FlowPage
from desktop.views.tasks import TaskRunner

S = TypeVar("S", bound=WayState)


class WayPage(FlowPage[S], Generic[S]):
    """The page of one way. ``problem_text`` is what went wrong on it beside what the service said."""

    def __init__(self, way: WayViewModel[S], tasks: TaskRunner, title: str, lead: str = "") -> None:
        super().__init__(title, lead)
        self._tasks = tasks
        self._state = way.state
        way.changed.connect(self._changed)

    def _changed(self, state: S) -> None:
        self.render_state(state)
        self.completeness_changed.emit()
