"""A value that must not be seen by accident."""

from typing import Generic, TypeVar

T = TypeVar("T", str, bytes)


class Secret(Generic[T]):
    """Wraps a password, cookie, code, key or token so that no log, traceback or state dump shows it.

    ``str``, ``repr`` and formatting give dots. :meth:`reveal` is the only way to the value, so that a search for it
    finds every place where a secret is used. Neither a dataclass nor a ``Struct``: msgspec would write those as JSON.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value: T = value

    def reveal(self) -> T:
        """Give the value itself, to be sent, shown on purpose or checked, and not to be kept."""
        return self._value

    def __eq__(self, other: object) -> bool:
        return self._value == other._value if isinstance(other, Secret) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._value)

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
