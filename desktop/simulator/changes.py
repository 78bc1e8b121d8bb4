"""Telling whoever watches that a message arrived or a prompt came or went."""

from collections.abc import Callable

Listener = Callable[[], None]


class Changes:
    """A list of listeners; each is called, without arguments, after every change."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Listener:
        """Call ``listener`` after every change from now on; the returned function ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self) -> None:
        """Call every listener."""
        for listener in tuple(self._listeners):
            listener()
