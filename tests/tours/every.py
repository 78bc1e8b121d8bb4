"""All tours: together they come by every page."""

from tests.tours import challenges, changes, history, keys, practice, set_up, tabs, visits
from tests.tours.tour import Tour

TOURS: dict[str, Tour] = {
    **tabs.TOURS,
    **set_up.TOURS,
    **changes.TOURS,
    **keys.TOURS,
    **challenges.TOURS,
    **visits.TOURS,
    **history.TOURS,
    **practice.TOURS,
}
