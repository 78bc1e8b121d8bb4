"""The practice security keys: plugged in and out, touched, and with a PIN that is no secret here."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal

from desktop.services.practice_keys import HeldKey
from desktop.viewmodels.view_model import ViewModel


class ShownKey(Struct, frozen=True, kw_only=True):
    """One key on the table. ``paused``: it takes no PIN until it was plugged in again; ``blocked``: never again."""

    name: str
    plugged: bool
    waiting_for_touch: bool
    pin: str | None
    tries_left: int
    paused: bool
    blocked: bool


class PracticeKeysState(Struct, frozen=True, kw_only=True):
    """All keys, in a fixed order."""

    keys: tuple[ShownKey, ...] = ()


def derive_practice_keys(held: Sequence[HeldKey]) -> PracticeKeysState:
    """Look at every key."""
    return PracticeKeysState(keys=tuple(_shown(one) for one in held))


def _shown(held: HeldKey) -> ShownKey:
    state = held.key.state
    return ShownKey(
        name=state.name,
        plugged=state.plugged,
        waiting_for_touch=state.waiting_for_touch,
        pin=held.pin,
        tries_left=state.pin_tries_left,
        paused=state.pin_paused,
        blocked=state.has_pin and state.pin_tries_left == 0,
    )


class PracticeKeysViewModel(ViewModel[PracticeKeysState]):
    """Shows the keys and does what hands do to them. Keys speak up in worker threads; states change in Qt's."""

    _told = Signal()

    def __init__(self, held: Sequence[HeldKey]) -> None:
        super().__init__(derive_practice_keys(held))
        self._held = tuple(held)
        self._told.connect(self._look, Qt.ConnectionType.QueuedConnection)
        for one in self._held:
            one.key.subscribe(lambda _state: self._told.emit())

    def touch(self, position: int) -> None:
        self._held[position].key.touch()

    def plug(self, position: int) -> None:
        self._held[position].key.plug()

    def unplug(self, position: int) -> None:
        self._held[position].key.unplug()

    def reset_pin(self, position: int) -> None:
        """Lift a block, as no real key would."""
        self._held[position].key.set_pin(self._held[position].pin)

    def _look(self) -> None:
        self._show(derive_practice_keys(self._held))
