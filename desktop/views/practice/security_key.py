"""The practice security keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.drill import Thing
from desktop.viewmodels.practice.security_key import PracticeKeysState, PracticeKeysViewModel, ShownKey
from desktop.views.components.badge import Badge
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import BodyLabel, CaptionLabel
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone


class SecurityKeysCard(Card):
    """Two keys to plug in, pull out and touch."""

    def __init__(self, keys: PracticeKeysViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self.set_title(self.tr("Security keys"))
        self._keys = keys
        self._rows = [_Key(keys, position, tasks) for position in range(len(keys.state.keys))]
        for row in self._rows:
            self.body.addWidget(row)
        keys.changed.connect(self.render_state)
        self.render_state(keys.state)

    def render_losses(self, lost: frozenset[Thing]) -> None:
        """Have the first key away while one is lost. A spare stays."""
        gone = Thing.SECURITY_KEY in lost
        if gone:
            self._keys.unplug(0)
        self._rows[0].setVisible(not gone)

    def render_state(self, state: PracticeKeysState) -> None:
        """Show ``state``."""
        for row, key in zip(self._rows, state.keys, strict=True):
            row.show_key(key)


class _Key(QWidget):
    """One key: what it is called, how it is, and what hands can do to it."""

    def __init__(self, keys: PracticeKeysViewModel, position: int, tasks: TaskRunner) -> None:
        super().__init__()
        self._icon = IconLabel(Icon.USB, Tone.NEUTRAL, scale=1.3, chip=True)
        self._name = BodyLabel("", strong=True)
        self._pin = CaptionLabel()
        self._badge = Badge()
        self._touch = primary_button(self.tr("Touch"))
        self._touch.clicked.connect(lambda: keys.touch(position))
        self._plug = secondary_button(self.tr("Plug in"))
        self._plug.clicked.connect(lambda: tasks.start(keys.plug(position)))
        self._unplug = secondary_button(self.tr("Pull out"))
        self._unplug.clicked.connect(lambda: keys.unplug(position))
        self._reset = secondary_button(self.tr("Unblock"))
        self._reset.clicked.connect(lambda: keys.reset_pin(position))
        self._arrange()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._pin)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(Sides([self._touch, self._plug, self._unplug, self._reset]))

    def show_key(self, key: ShownKey) -> None:
        """Show ``key``."""
        self._icon.set_icon(Icon.USB, Tone.ACCENT if key.plugged else Tone.NEUTRAL)
        self._name.setText(key.name)
        self._pin.setText(self._pin_words(key))
        self._badge.show_state(self.tr("Blinks") if key.waiting_for_touch else "", Tone.WARNING)
        self._render_buttons(key)

    def _render_buttons(self, key: ShownKey) -> None:
        unblock = key.blocked and not key.waiting_for_touch
        self._touch.setEnabled(key.waiting_for_touch)
        shown = {
            self._touch: key.plugged and not unblock,
            self._unplug: key.plugged,
            self._plug: not key.plugged,
            self._reset: unblock,
        }
        for button in sorted(shown, key=lambda button: not shown[button]):  # what is hidden hands the keyboard on
            button.setAccessibleName(f"{button.text()}: {key.name}")
            if not shown[button] and button.hasFocus():
                next(other for other in shown if shown[other] and other.isEnabled()).setFocus()
            button.setVisible(shown[button])

    def _pin_words(self, key: ShownKey) -> str:
        if key.pin is None:
            return self.tr("Has no PIN")
        if key.blocked:
            return self.tr("PIN {pin}; blocked after too many wrong ones").format(pin=key.pin)
        if key.paused:
            return self.tr("PIN {pin}; pull it out and plug it in again").format(pin=key.pin)
        return self.tr("PIN {pin}; tries left: {left}").format(pin=key.pin, left=key.tries_left)
