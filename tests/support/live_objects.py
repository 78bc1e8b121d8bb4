"""Finds what is still reachable in memory from some object, to look for secrets that should be gone."""

import gc
from collections.abc import Callable, Iterator
from types import ModuleType


def objects_within(start: object, *, beyond: Callable[[object], bool]) -> Iterator[object]:
    """Give everything that can be reached from ``start``.

    Modules and classes are not entered: what all of a program shares is not the object's own. Nor is anything of which
    ``beyond`` says so.
    """
    seen: set[int] = {id(start)}
    waiting: list[object] = [start]
    while waiting:
        for found in gc.get_referents(waiting.pop()):
            if id(found) in seen or isinstance(found, ModuleType | type) or beyond(found):
                continue
            seen.add(id(found))
            yield found
            if not (isinstance(found, dict) and "__spec__" in found):  # the globals of a module
                waiting.append(found)


def texts_within(start: object, *, beyond: Callable[[object], bool]) -> Iterator[str]:
    """Give every text and all bytes (as Latin-1) that can be reached, as :func:`objects_within` reaches them."""
    for found in objects_within(start, beyond=beyond):
        if isinstance(found, str):
            yield found
        elif isinstance(found, bytes | bytearray):
            yield found.decode("latin-1")
