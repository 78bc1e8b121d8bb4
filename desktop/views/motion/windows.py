"""Windows: "Animation effects" in the settings."""

import ctypes
from typing import Any, Final

SPI_GETCLIENTAREAANIMATION: Final = 0x1042


def user32() -> ctypes.CDLL:
    """Give the library that knows; it is loaded in every program with a window."""
    return ctypes.CDLL("user32")


def may_move(library: Any) -> bool:
    """Ask whether what is inside of windows is to be animated."""
    ask = library.SystemParametersInfoW
    ask.argtypes = [ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_uint]
    ask.restype = ctypes.c_int
    wanted = ctypes.c_int(1)
    answered = ask(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(wanted), 0)
    return not answered or bool(wanted.value)
