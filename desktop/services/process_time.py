"""How long this process has been running."""

import os
import time
from pathlib import Path
from typing import Final

_IMPORTED: Final = time.perf_counter()
_STAT: Final = Path("/proc/self/stat")
_START_FIELD: Final = 19
"""Position of ``starttime`` behind the closing bracket of the program's name (proc_pid_stat(5), field 22)."""


def taken(moment: str) -> dict[str, int]:
    """Say how long it took to come to ``moment``, on the wall's clock and on the processor's, in milliseconds."""
    return {
        f"{moment}_ms": round(_running_s() * 1000),
        f"{moment}_processor_ms": round(time.process_time() * 1000),
    }


def _running_s() -> float:
    """Give the time since the process began; where the system does not say, since this module was loaded."""
    if _STAT.exists():
        started_ticks = int(_STAT.read_text().rpartition(")")[2].split()[_START_FIELD])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")
    return time.perf_counter() - _IMPORTED
