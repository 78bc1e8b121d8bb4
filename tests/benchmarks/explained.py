"""Budgets that are not kept: why, what was tried, and how far off is still no failure."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a budget is not kept; up to ``limit``, in its unit, that is no failure of the run."""

    limit: float
    why: str


EXPLAINED: Final[dict[str, Explanation]] = {
    "first_paint-wall": Explanation(
        limit=1.9,
        why="A bare window that imports what the app's window cannot do without (QtNetwork to find a start before "
        "this one, QtSvg for its icons, Qt's own enumerations, dataclasses and json) is painted after 1.1 to 1.2 times "
        "the time of the bare one. The rest is 60 modules and the header, the tabs and their grey rows. Nearly all of "
        "it is processor time, which keeps its own budget.",
    ),
    "ready-wall": Explanation(limit=5.8, why="As for processor time, of which nearly all of it consists."),
    "ready-processor": Explanation(
        limit=5.8,
        why="A bare window that loads asyncio, httpx, msgspec, Starlette, qasync and Qt's own enumerations "
        "besides, and nothing of the app, takes 1.8 times the bare one. The rest is 280 modules of the app "
        "and of the pretend service, 130 frozen dataclasses (a tenth of all the time: Python writes and "
        "compiles the source of each) and 340 widgets. Done: no garbage "
        "collection while loading, what is not shown is loaded once the tabs are filled, answers that come "
        "together are shown together, no style sheet on the window. Not done: msgspec.Struct in place of dataclasses "
        "is made in a fiftieth of the time, but the model would depend on the library of the wire.",
    ),
    "memory": Explanation(
        limit=2.6,
        why="The bare window is 55 MB. The app's modules with asyncio, TLS, httpx and the pretend service add 30, "
        "its window and the fonts and tabs in it 20, the flows that nobody has begun yet 8, and the practice "
        "dock with its devices and keys, which only practice has, 18. Of these, 6 are fido2 and cryptography, "
        "which could wait for the first click on a key; that click would then take a tenth of a second.",
    ),
    "first-data": Explanation(
        limit=3,
        why="There is one wave, and the tabs are made while it is on its way. What follows cannot begin before "
        "it: seven answers are read, and the rows of four tabs made of them, some hundred widgets. Done: answers of "
        "one turn of the loop are shown at once, only rows that differ are made, and no window has a style sheet; 3.1 "
        "latencies before. Not done: to show what was read the last time until then, which could be out of date where "
        "it matters most. Over HTTP/1.1 a wave of seven takes as many connections; one would do over HTTP/2, for "
        "which httpx needs another package.",
    ),
    "turn-usual": Explanation(
        limit=50,
        why="The longest turns are those that make a page, of 60 to 100 widgets, lay it out and paint it, and nobody "
        "goes from page to page as fast as these journeys do. Done: style sheets on single controls alone, rows that "
        "stay, and the order of Tab is looked for when Tab is pressed; 65 ms before. Pages could be made before they "
        "are asked for, at the price of memory.",
    ),
}
