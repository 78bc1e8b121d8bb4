"""Keeps what is in memory out of files: a crash writes none of it to disk."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4
"""Of ``prctl(2)``: with 0 there are no core dumps, and no other program of the same user may look into this one."""


def keep_to_ourselves() -> None:
    """Turn core dumps off where the system allows it. Windows keeps none unless an administrator set that up.

    Raises:
        OSError: the system refused.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
