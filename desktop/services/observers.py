"""Who wants to hear of a change."""

from collections.abc import Callable

Callback = Callable[[], None]


class Observers:
    """Calls everyone who subscribed, in the order of subscribing."""

    def __init__(self) -> None:
        self._callbacks: dict[object, Callback] = {}

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` after every change from now on; what is returned ends that."""
        ticket = object()
        self._callbacks[ticket] = callback
        return lambda: self._end(ticket)

    def notify(self) -> None:
        """Say that something changed."""
        for callback in tuple(self._callbacks.values()):
            callback()

    def _end(self, ticket: object) -> None:
        self._callbacks.pop(ticket, None)
