"""How much the process holds."""

import asyncio
import ctypes
import gc
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

STATUS = Path("/proc/self/status")
DESCRIPTORS = Path("/proc/self/fd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Memory in kilobytes, and what the app is made of: its own objects and Qt's, tasks, open files and sockets.

    Memory and files are counted where the system tells of them, which is Linux; elsewhere they stay 0.
    """

    memory_kb: int
    objects: int
    tasks: int
    files: int

    @classmethod
    def now(cls) -> Self:
        """Measure, after garbage was collected."""
        gc.collect()
        _give_back()
        found = gc.get_objects()
        return cls(
            memory_kb=_memory_kb(),
            objects=sum(map(_is_counted, found)),
            tasks=sum(isinstance(one, asyncio.Task) and not one.done() for one in found),
            files=len(list(DESCRIPTORS.iterdir())) if DESCRIPTORS.exists() else 0,
        )

    def since(self, before: Self) -> Mapping[str, float]:
        """Say by how much each has grown, in per cent."""
        names = self.__dataclass_fields__
        return {name: 100 * (getattr(self, name) / max(getattr(before, name), 1) - 1) for name in names}


def _give_back() -> None:
    """Have what is free given back to the system, where that can be asked for."""
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def _memory_kb() -> int:
    if not STATUS.exists():
        return 0
    (memory,) = (line.split()[1] for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(memory)


def _is_counted(one: object) -> bool:
    module = type(one).__module__
    return module.startswith(("desktop.", "PySide6.")) and not module.startswith("desktop.simulator")
