"""Budgets that are not kept: why, what was tried, and how far off is still no failure."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a budget is not kept; up to ``limit``, in its unit, that is no failure of the run."""

    limit: float
    why: str


EXPLAINED: Final[dict[str, Explanation]] = {
    "ready-processor": Explanation(
        limit=5.5,
        why="A bare window that loads asyncio, httpx, msgspec, Starlette, qasync and Qt's own enumerations "
        "besides, and nothing of the app, takes 1.8 times the bare one. The rest is 270 modules of the app "
        "and of the pretend service, 130 frozen dataclasses (a tenth of all the time: Python writes and "
        "compiles the source of each) and 340 widgets (a quarter of a millisecond each). Done: no garbage "
        "collection while loading, what is not shown is loaded once the tabs are filled, answers that come "
        "together are shown together. Not done: msgspec.Struct in place of dataclasses is made in a fiftieth "
        "of the time, but the model would depend on the library of the wire.",
    ),
    "memory": Explanation(
        limit=2.6,
        why="The bare window is 55 MB. The app's modules with asyncio, TLS, httpx and the pretend service add 30, "
        "its window and the fonts and tabs in it 20, the flows that nobody has begun yet 8, and the practice "
        "dock with its devices and keys, which only practice has, 18. Of these, 6 are fido2 and cryptography, "
        "which could wait for the first click on a key; that click would then take a tenth of a second.",
    ),
    "first-data": Explanation(
        limit=4,
        why="There is one wave, and the tabs are made while it is on its way. What follows cannot begin before "
        "it: seven answers are read, and the rows of four tabs made of them, some hundred widgets at a "
        "quarter of a millisecond. Done: answers of one turn of the loop are shown at once, which took a "
        "quarter off. Over HTTP/1.1 a wave of seven takes as many connections; one would do over HTTP/2, for "
        "which httpx needs another package.",
    ),
    "turn-usual": Explanation(
        limit=50,
        why="The longest turns are those that make a page, of 60 to 100 widgets, and nobody goes from page to "
        "page as fast as these journeys do. Pages could be made before they are asked for, at the price of "
        "memory.",
    ),
}
