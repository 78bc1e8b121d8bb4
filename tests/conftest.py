"""What every test has: no screen, no waiting between attempts, and a way to use the whole app."""

import gc
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator

import hypothesis
import pytest
import stamina
from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from desktop.views.garbage import collect_due
from tests.support.running import Journey, rehearse

hypothesis.settings.register_profile("usual", max_examples=200, deadline=None)
hypothesis.settings.register_profile("nightly", max_examples=10_000, deadline=None)
hypothesis.settings.load_profile("usual")
"""``pytest --hypothesis-profile=nightly`` looks for longer."""

# httpx and stamina look for it with every request; it is not there, and looking takes a third of a request's time.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # how Python marks what is not to be found


@pytest.fixture(autouse=True)
def _no_waiting_between_attempts() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3):
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Make the application as the app does."""
    return ["tests", *theme.STYLE]


@pytest.fixture
def journey(qapp: QApplication) -> Callable[..., None]:
    """Run a journey against the whole app in a window."""
    theme.apply(qapp)
    language.apply(qapp)

    def run(steps: Journey, **settings: object) -> None:
        rehearse(qapp, steps, **settings)  # type: ignore[arg-type]  # passed on as they are

    return run


def pytest_collection_finish() -> None:
    """Leave what the collection made, which lives as long as the run, out of every later garbage collection.

    From then on garbage is collected between the tests, by the thread that runs them. By itself it would be collected
    by any thread that a test starts, along with the windows and timers of earlier ones, which ends the process.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect what a test has left behind."""
    collect_due()
