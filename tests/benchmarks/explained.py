"""Budgets that are not kept: why, what was tried, and how far off is still no failure.

The floor of each is in the table, measured in the same run: the same libraries and as many widgets of Qt's own, with
nothing of the app (``floor.py``, ``plain_widgets.py``).
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a budget is not kept; up to ``limit``, in its unit, that is no failure of the run."""

    limit: float
    why: str


EXPLAINED: Final[dict[str, Explanation]] = {
    "first_paint-wall": Explanation(
        limit=1.7,
        why="The floor loads QtSvg for the icons and makes Qt's own enumerations, 1,200 members of them, without which"
        " nothing can be aligned. Above it are 60 modules, and the header, the tabs and their grey rows. Done: "
        "QtNetwork is not waited for, no source is read to load a module, values are named tuples.",
    ),
    "ready-wall": Explanation(limit=4.2, why="As for processor time, of which nearly all of it consists."),
    "ready-processor": Explanation(
        limit=4.2,
        why="The floor loads asyncio, httpx, msgspec, Starlette, sqlite3 and qasync, and makes 340 plain widgets. "
        "Above it are 250 modules of the app and of the pretend service, of less than half a millisecond each, and"
        " what its widgets do that plain ones do not. Done: Python's own import in place of PySide6's (a twelfth),"
        " Structs in place of dataclasses (a fifth), no garbage collection while loading, what is not shown is "
        "loaded once the tabs are filled, answers that come together are shown together, no style sheet on the "
        "window; 5 times before.",
    ),
    "memory": Explanation(
        limit=2.0,
        why="The floor is the libraries and the widgets. Above it are the app's modules, Qt's enumerations (3,500 "
        "members), the flows that nobody has begun yet, 3 MB, and the practice dock, 3. Done: no source is kept "
        "(11 MB), and fido2 and cryptography wait until a key is plugged in (14); 2.3 times before. One arena for "
        "all threads made no difference.",
    ),
    "first-data": Explanation(
        limit=2.6,
        why="There is one wave, and the tabs are made while it is on its way. The floor is a wave of seven calls and a"
        " page of as many plain widgets as are made of the answers, 140. Above it, those widgets are cards and "
        "rows: each is placed by Python, has its own ink and icon, and a name for screen readers. Done: answers of"
        " one turn of the loop are shown at once, only rows that differ are made, rows work out once for each "
        "width what goes where, no window has a style sheet; 3.1 latencies before. Not done: to show what was read"
        " the last time until then, which could be out of date where it matters most. Over HTTP/1.1 a wave of "
        "seven takes as many connections; one would do over HTTP/2, for which httpx needs another package.",
    ),
    "turn-usual": Explanation(
        limit=50,
        why="The longest turns are those that make a page, of 60 to 100 widgets, lay it out and paint it: the floor, "
        "for 80 plain ones. Nobody goes from page to page as fast as these journeys do. Done: style sheets on "
        "single controls alone, rows that stay, and the order of Tab is looked for when Tab is pressed; 65 ms "
        "before. Pages could be made before they are asked for, at the price of memory.",
    ),
}
