"""Whether there is a newer version. It is looked for only if the owner wants that, and is never fetched or run."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from desktop import __version__
from desktop.contract import release_file
from desktop.services import private_file
from desktop.services.ports import Clock
from desktop.services.release_file import Doubt, Doubtful, is_newer, read

Fetch = Callable[[str], Awaitable[bytes | None]]
"""Gets a file over the network; ``None`` where that did not work."""


class Source(Struct, frozen=True, kw_only=True):
    """Where the release file lies, and the public key of who signs it."""

    address: str
    key: bytes


OFFICIAL = Source(address=release_file.ADDRESS, key=base64.b64decode(release_file.PUBLIC_KEY))


class Finding(Struct, frozen=True, kw_only=True):
    """What a search has found: a newer version, or why nothing is known. All empty: this is the newest."""

    newer: str = ""
    doubt: Doubt | None = None
    unreachable: bool = False


class _Memory(Struct, frozen=True, kw_only=True):
    wanted: bool = False
    serial: int = 0


class UpdateSearch:
    """Looks at the release file, and remembers the wish for it and the newest file that was believed.

    Args:
        path: the file with what is remembered.
        source: ``None`` for a run that must not leave this computer.
        running: the version that this is.
    """

    def __init__(
        self,
        path: Path,
        fetch: Fetch,
        clock: Clock,
        *,
        source: Source | None = OFFICIAL,
        running: str = __version__,
    ) -> None:
        self._path = path
        self._fetch = fetch
        self._clock = clock
        self._source = source if source and source.address else None
        self._running = running

    @property
    def possible(self) -> bool:
        """Whether there is a place to look at."""
        return self._source is not None

    async def wanted(self) -> bool:
        """Whether the owner wants it; not unless they once said so."""
        return self.possible and (await asyncio.to_thread(self._recall)).wanted

    async def want(self, *, wanted: bool) -> None:
        """Remember the wish."""
        await asyncio.to_thread(lambda: self._remember(replace(self._recall(), wanted=wanted)))

    async def look(self) -> Finding:
        """Get the file and compare."""
        if self._source is None:
            raise RuntimeError("there is no place to look at")
        content = await self._fetch(self._source.address)
        if content is None:
            return Finding(unreachable=True)
        memory = await asyncio.to_thread(self._recall)
        try:
            release = read(content, self._source.key, today=self._clock.now().date(), seen=memory.serial)
        except Doubtful as doubtful:
            return Finding(doubt=doubtful.doubt)
        if release.serial > memory.serial:
            await asyncio.to_thread(self._remember, replace(memory, serial=release.serial))
        return Finding(newer=release.version if is_newer(release.version, self._running) else "")

    def _recall(self) -> _Memory:
        try:
            match msgspec.json.decode(self._path.read_bytes()):
                case {"wanted": bool(wanted), "serial": int(serial)}:
                    return _Memory(wanted=wanted, serial=serial)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return _Memory()
        return _Memory()

    def _remember(self, memory: _Memory) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        private_file.replace(self._path, msgspec.json.encode({"wanted": memory.wanted, "serial": memory.serial}))
