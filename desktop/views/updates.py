"""The line of the settings that is about newer versions."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.release_file import Doubt
from desktop.viewmodels.updates import UpdatesState, UpdatesViewModel
from desktop.views.components.labels import BodyLabel, MutedLabel
from desktop.views.components.picker import Picker
from desktop.views.components.sides import Sides
from desktop.views.tasks import TaskRunner


class UpdatesLine(QWidget):
    """Whether to look for newer versions, and what was found."""

    def __init__(self, updates: UpdatesViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._choice = Picker()
        self._choice.addItem(self.tr("never"), False)
        self._choice.addItem(self.tr("at every start"), True)
        self._choice.activated.connect(lambda _: tasks.start(updates.want(wanted=bool(self._choice.currentData()))))
        self._finding = MutedLabel()
        self._arrange()
        updates.changed.connect(self.render_state)
        self.render_state(updates.state)

    def render_state(self, state: UpdatesState) -> None:
        """Show the wish and what came of it."""
        self._choice.setCurrentIndex(self._choice.findData(state.wanted))
        words = self._words(state)
        self._finding.setText(words)
        self._finding.setVisible(bool(words))

    def _words(self, state: UpdatesState) -> str:
        if state.looking:
            return self.tr("Looking…")
        finding = state.finding
        if finding is None:
            return ""
        if finding.unreachable:
            return self.tr("The list of releases could not be reached.")
        if finding.doubt is not None:
            return self._doubt(finding.doubt)
        if finding.newer:
            return self.tr("Version {version} is out. Get it the way you got this one.").format(version=finding.newer)
        return self.tr("This is the newest version.")

    def _doubt(self, doubt: Doubt) -> str:
        match doubt:
            case Doubt.UNREADABLE:
                return self.tr("The list of releases could not be understood.")
            case Doubt.NOT_SIGNED:
                return self.tr("The list of releases is not from the makers of Twinbolt, and was ignored.")
            case Doubt.EXPIRED:
                return self.tr("The list of releases is out of date, so a newer version may be kept from you.")
            case Doubt.ROLLED_BACK:
                return self.tr("The list of releases is older than one seen before, and was ignored.")

    def _arrange(self) -> None:
        name = BodyLabel(self.tr("Look for new &versions"), strong=True)
        name.setBuddy(self._choice)
        self._choice.setAccessibleName(name.text().replace("&", ""))
        words = QVBoxLayout(holder := QWidget())
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(MutedLabel(self.tr("Nothing is downloaded, and nothing is told about you.")))
        words.addWidget(self._finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sides([holder], [self._choice], stretching=True))
