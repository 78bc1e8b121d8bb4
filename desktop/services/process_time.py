"""How long this process has been running."""

import os
import time
from pathlib import Path
from typing import Final

_IMPORTED: Final = time.perf_counter()
_UPTIME: Final = Path("/proc/uptime")
_STAT: Final = Path("/proc/self/stat")
_START_FIELD: Final = 19
"""Position of ``starttime`` behind the closing bracket of the program's name (proc_pid_stat(5), field 22)."""


def milliseconds() -> int:
    """Give the milliseconds since the process began; where the system does not say, since this module was loaded."""
    if _STAT.exists() and _UPTIME.exists():
        started_ticks = int(_STAT.read_text().rpartition(")")[2].split()[_START_FIELD])
        uptime_s = float(_UPTIME.read_text().split()[0])
        return round((uptime_s - started_ticks / os.sysconf("SC_CLK_TCK")) * 1000)
    return round((time.perf_counter() - _IMPORTED) * 1000)
