"""Big radio buttons: one of several ways to go on, each explained."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.components.badge import Badge
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import BodyLabel, CaptionLabel, MutedLabel
from desktop.views.components.painting import RING, antialiased, fill_box, focus_ring, line_height, placed
from desktop.views.icons import Icon, paint_icon
from desktop.views.theme_tokens import Radius, Space, Tone


class Choice(QRadioButton):
    """A card that can be chosen: title, sentence, at most one badge; where it cannot be, the reason why."""

    def __init__(
        self,
        icon: Icon,
        title: str,
        sentence: str,
        *,
        badge: str = "",
        badge_tone: Tone = Tone.POSITIVE,
        unavailable: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, Tone.NEUTRAL if unavailable else Tone.ACCENT, scale=1.4, chip=True)
        self._title = BodyLabel(title, strong=True)
        self._sentence = MutedLabel(sentence)
        self._badge = Badge(badge, badge_tone, parent=self)
        self._reason = CaptionLabel(unavailable, parent=self)
        self._reason.setVisible(bool(unavailable))
        self.setEnabled(not unavailable)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (badge, sentence, unavailable) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(3, self._mark_size() + Space.S)
        grid.addWidget(self._icon, 0, 0, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._badge, 0, 2)
        grid.addWidget(self._sentence, 1, 1, 1, 2)
        grid.addWidget(self._reason, 2, 1, 1, 2)
        for child in (self._icon, self._title, self._badge, self._sentence, self._reason):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else -1

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        box = self.rect()
        if self.hasFocus():
            focus_ring(painter, box, Radius.CARD)
            box = box.adjusted(2 * RING, 2 * RING, -2 * RING, -2 * RING)
        lit = self.isEnabled() and self.underMouse()
        fill = shown.hover if lit else shown.raised if self.isEnabled() else shown.surface
        edge = shown.accent if self.isChecked() else shown.control if self.isEnabled() else shown.outline
        radius = Radius.CARD - (RING if self.hasFocus() else 0)
        fill_box(painter, box, fill, radius, edge=edge, width=RING if self.isChecked() else 1)
        self._paint_mark(painter)
        painter.end()

    def _mark_size(self) -> int:
        return round(line_height(self) * 1.2)

    def _paint_mark(self, painter: QPainter) -> None:
        """Paint the round mark at the end of the card that shows whether it is chosen."""
        shown = theme.scheme()
        size = self._mark_size()
        spot = QRect(self.width() - size - Space.L, (self.height() - size) // 2, size, size)
        mark = QRectF(placed(self, self.rect(), spot))
        if self.isChecked():
            fill_box(painter, mark, shown.accent, size / 2)
            paint_icon(
                painter,
                mark.adjusted(size * 0.15, size * 0.15, -size * 0.15, -size * 0.15),
                Icon.CHECK,
                shown.on_accent,
            )
        elif self.isEnabled():
            fill_box(painter, mark, shown.raised, size / 2, edge=shown.control, width=1.5)
        else:
            paint_icon(painter, mark, Icon.LOCK, shown.muted)


class ChoiceGroup(QFrame):
    """Choices below one another, of which one can be taken; the arrow keys move among them.

    ``chosen(value)``: one was taken. ``confirmed``: Enter was pressed on it, which says to go on.
    """

    chosen = Signal(object)
    confirmed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons = QButtonGroup(self)
        self._values: dict[int, Hashable] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._buttons.idToggled.connect(self._toggled)

    def add_choice(self, value: Hashable, choice: Choice) -> None:
        """Offer ``choice``; ``chosen`` carries ``value`` when it is taken."""
        number = len(self._values)
        self._values[number] = value
        self._buttons.addButton(choice, number)
        self._column.addWidget(choice)

    def clear(self) -> None:
        """Offer nothing, so that other choices can be added."""
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self._values.clear()

    def choose(self, value: Hashable) -> None:
        """Take the choice of ``value``; one that is not offered changes nothing."""
        for number, known in self._values.items():
            if known == value:
                self._buttons.button(number).setChecked(True)

    def value(self) -> Hashable | None:
        """Return the value that is chosen, if any."""
        return self._values.get(self._buttons.checkedId())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.value() is not None:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def _toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - connected to a Qt signal
        if checked:
            self.chosen.emit(self._values[number])
