"""The listening itself: it fails for what a page keeps to itself, and hears each page once."""

import pytest
from PySide6.QtWidgets import QToolButton

from tests.journeys.steps import Go
from tests.support.listening import Listener
from tests.support.running import Rehearsal


def test_a_picture_without_a_tip_is_noticed_where_it_is_first_met(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        listener = Listener()
        at.user.tab("Methods")
        listener.listen(at.user)
        help_button = at.user.button("Help (F1)")
        assert isinstance(help_button, QToolButton)
        help_button.setToolTip("")
        listener.listen(at.user)
        at.user.tab("Status")
        with pytest.raises(AssertionError, match="is a picture without a tip"):
            listener.listen(at.user)

    journey(steps)
