"""macOS: "Reduce motion" in the settings, which AppKit's ``NSWorkspace`` tells (10.12 and later)."""

import ctypes
from typing import Final, Protocol

LIBRARY: Final = "/usr/lib/libobjc.A.dylib"


class Runtime(Protocol):
    """As much of Objective-C as it takes."""

    def a_class(self, name: str) -> int | None:
        """Find a class by its name; ``None`` where there is none."""
        ...

    def an_object(self, of: int, message: str) -> int | None:
        """Send ``of`` a message that it answers with an object."""
        ...

    def yes_or_no(self, of: int, message: str) -> bool:
        """Send ``of`` a message that it answers with yes or no."""
        ...


class ObjectiveC:
    """The runtime. AppKit is there already, as Qt draws with it."""

    def __init__(self) -> None:
        library = ctypes.CDLL(LIBRARY)
        self._class = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(("objc_getClass", library))
        self._selector = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(("sel_registerName", library))
        # Each kind of answer is called for in its own way: on arm64, sending is no function of many arguments.
        to_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        to_flag = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
        self._to_object = to_object(("objc_msgSend", library))
        self._to_flag = to_flag(("objc_msgSend", library))

    def a_class(self, name: str) -> int | None:
        found: int | None = self._class(name.encode())
        return found

    def an_object(self, of: int, message: str) -> int | None:
        found: int | None = self._to_object(of, self._selector(message.encode()))
        return found

    def yes_or_no(self, of: int, message: str) -> bool:
        return bool(self._to_flag(of, self._selector(message.encode())))


def may_move(runtime: Runtime) -> bool:
    """Ask whether motion is to be reduced."""
    workspaces = runtime.a_class("NSWorkspace")
    shared = None if workspaces is None else runtime.an_object(workspaces, "sharedWorkspace")
    return shared is None or not runtime.yes_or_no(shared, "accessibilityDisplayShouldReduceMotion")
