"""Whoever goes on a journey listens as well."""

import pytest

from tests.support.driver import Driver
from tests.support.listening import Listener

LISTENER = Listener()
"""One for the whole run, so that each page is listened to once."""


@pytest.fixture(autouse=True)
def _listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Listen before each click: then the page that it is on is all there."""
    click = Driver.click

    def listen_and_click(user: Driver, name: str) -> None:
        LISTENER.listen(user)
        click(user, name)

    monkeypatch.setattr(Driver, "click", listen_and_click)
