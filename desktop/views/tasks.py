"""The only place that starts a task."""

import asyncio
from collections.abc import Coroutine

from PySide6.QtCore import QObject, Signal


class TaskRunner(QObject):
    """Runs the commands of view-models, keeps hold of them, and ends them with the window they belong to.

    ``broke(exception)`` is emitted for an exception that no view-model turned into a state: a fault of this program.
    """

    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, command: Coroutine[object, object, None]) -> None:
        """Run a command to its end, beside everything else."""
        task = asyncio.get_running_loop().create_task(command)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        running = tuple(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.broke.emit(error)
