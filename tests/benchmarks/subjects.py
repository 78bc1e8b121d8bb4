"""What is measured, by name and in the order of the table."""

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from tests.benchmarks.calls import calls
from tests.benchmarks.crowd import crowd
from tests.benchmarks.first_data import first_data
from tests.benchmarks.growth import growth
from tests.benchmarks.journeys import journeys
from tests.benchmarks.lines import Line
from tests.benchmarks.open_window import open_window
from tests.benchmarks.qr import qr
from tests.benchmarks.rating import rating
from tests.benchmarks.start import start


class Subject(Protocol):
    """Measures, and gives a line for each budget; ``quick`` asks for fewer repetitions."""

    def __call__(self, *, quick: bool) -> Iterable[Line]: ...


SUBJECTS: Final[Mapping[str, Subject]] = {
    "start": start,
    "first-data": first_data,
    "journeys": journeys,
    "open-window": open_window,
    "growth": growth,
    "calls": calls,
    "qr": qr,
    "crowd": crowd,
    "rating": rating,
}
