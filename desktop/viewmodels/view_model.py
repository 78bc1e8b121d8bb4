"""What all view-models have in common."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

S = TypeVar("S")


class ViewModel(QObject, Generic[S]):
    """Holds one frozen state and emits ``changed(state)`` when it was replaced by a different one.

    Commands are ``async def`` and are started by the views' task runner.
    """

    changed = Signal(object)

    def __init__(self, state: S) -> None:
        super().__init__()
        self._state = state

    @property
    def state(self) -> S:
        return self._state

    async def until(self, condition: Callable[[S], object]) -> S:
        """Wait for a state that ``condition`` accepts, and give it."""
        came = asyncio.Event()
        connection = self.changed.connect(lambda state: came.set() if condition(state) else None)
        try:
            if not condition(self._state):
                await came.wait()
        finally:
            self.changed.disconnect(connection)
        return self._state

    def _show(self, state: S) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
