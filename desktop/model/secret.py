"""A value that must not be seen by accident."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", str, bytes)


@dataclass(frozen=True, slots=True, repr=False)
class Secret(Generic[T]):
    """Wraps a password, cookie, code, key or token so that no log, traceback or state dump shows it.

    ``str``, ``repr`` and formatting give dots. :meth:`reveal` is the only way to the value, so that a search for it
    finds every place where a secret is used.
    """

    _value: T

    def reveal(self) -> T:
        """Give the value itself, to be sent, shown on purpose or checked, and not to be kept."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(•••)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> tuple[object, ...]:
        msg = "a secret is not pickled or copied to disk"
        raise TypeError(msg)
