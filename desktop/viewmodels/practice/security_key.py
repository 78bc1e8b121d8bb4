"""The practice security keys: plugged in and out, touched, and with a PIN that is no secret here."""

import asyncio

from msgspec import Struct
from PySide6.QtCore import Qt, Signal

from desktop.security_key.port import PIN_TRIES
from desktop.services.practice_keys import NAMES_AND_PINS, HeldKey, PracticeKeyRing
from desktop.viewmodels.view_model import ViewModel


class ShownKey(Struct, frozen=True, kw_only=True):
    """One key on the table. ``paused``: it takes no PIN until it was plugged in again; ``blocked``: never again."""

    name: str
    pin: str | None
    plugged: bool = False
    waiting_for_touch: bool = False
    tries_left: int = PIN_TRIES
    paused: bool = False
    blocked: bool = False


class PracticeKeysState(Struct, frozen=True, kw_only=True):
    """All keys, in a fixed order."""

    keys: tuple[ShownKey, ...] = ()


def derive_practice_keys(ring: PracticeKeyRing) -> PracticeKeysState:
    """Look at every key, at what it will be like where it is not made yet."""
    if ring.made:
        return PracticeKeysState(keys=tuple(map(_shown, ring.made)))
    return PracticeKeysState(keys=tuple(ShownKey(name=name, pin=pin) for name, pin in NAMES_AND_PINS))


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

    def __init__(self, ring: PracticeKeyRing) -> None:
        super().__init__(derive_practice_keys(ring))
        self._ring = ring
        self._told.connect(self._look, Qt.ConnectionType.QueuedConnection)
        ring.subscribe(self._told.emit)

    async def plug(self, position: int) -> None:
        """Plug a key in, which makes them all where none was needed before."""
        held = await asyncio.to_thread(self._ring.held)
        held[position].key.plug()

    def unplug(self, position: int) -> None:
        """Pull a key out, where it is in."""
        if self._ring.made:
            self._ring.made[position].key.unplug()

    def touch(self, position: int) -> None:
        self._ring.made[position].key.touch()

    def reset_pin(self, position: int) -> None:
        """Lift a block, as no real key would."""
        blocked = self._ring.made[position]
        blocked.key.set_pin(blocked.pin)

    def _look(self) -> None:
        self._show(derive_practice_keys(self._ring))
