"""Every page, as a screen reader, a keyboard and eyes find it, at night; by day, whoever goes on a journey listens.

How pages fit in other looks than this one is said by ``python -m tests.gallery``.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views import language, theme
from tests.support.audit import backwards, unspoken
from tests.support.crowding import faults_in
from tests.support.driver import Driver
from tests.support.listening import LAID_OUT_AFTER
from tests.support.nightly import is_night
from tests.tours.every import TOURS


class ShownWindows(QObject):
    """Notes every window that comes on screen, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    by_day = [pytest.param("", marks=pytest.mark.skip("walks every page once more: --hypothesis-profile=nightly"))]
    metafunc.parametrize("tour", TOURS if is_night() else by_day)


def test_nothing_is_kept_from_who_listens_types_or_looks(tour: str, qapp: QApplication) -> None:
    faults: dict[str, list[str]] = {}
    shown = ShownWindows()

    async def stop(user: Driver, page: str) -> None:
        for _ in range(LAID_OUT_AFTER):
            QCoreApplication.sendPostedEvents()
        windows = [user.window, *user.other_windows()]
        faults[page] = [fault for window in windows for fault in [*unspoken(window), *faults_in(window)]]
        faults[page] += backwards(user)

    theme.apply(qapp)
    language.apply(qapp)
    qapp.installEventFilter(shown)
    TOURS[tour].go(qapp, stop)
    qapp.removeEventFilter(shown)
    assert faults
    assert {page: found for page, found in faults.items() if found} == {}
    assert set(shown.names) <= {"MainWindow", "EnlargedQr"}, "flashes up as a window of its own"
