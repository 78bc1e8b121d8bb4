"""What is said in the page is seen, heard once, and gone when there is nothing to say."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.views.components import inline_message
from desktop.views.components.badge import Badge
from desktop.views.components.banner import Banner
from desktop.views.components.buttons import Button
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.step_indicator import StepIndicator
from desktop.views.icons import Drawing, Icon
from desktop.views.theme_tokens import Tone
from tests.support.layout import lay_out


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader was given to say, and whether at once."""
    heard: list[tuple[str, bool]] = []

    def listen(_widget: object, text: str, *, urgent: bool = False) -> None:
        heard.append((text, urgent))

    monkeypatch.setattr(inline_message, "announce", listen)
    return heard


def test_a_message_is_announced_once_and_an_error_at_once(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_message("Saved.", Tone.POSITIVE)
    message.show_message("Saved.", Tone.POSITIVE)
    message.show_message("That code is not right.", Tone.DANGER)
    assert said == [("Saved.", False), ("That code is not right.", True)]


def test_a_message_takes_no_room_while_there_is_nothing_to_say(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    assert message.isHidden()
    message.show_message("Wait 30 seconds.", Tone.WARNING)
    assert not message.isHidden()
    assert message.text() == message.accessibleName() == "Wait 30 seconds."
    message.clear()
    assert message.isHidden()
    assert len(said) == 1


def test_the_action_of_a_message_can_be_taken(qtbot: QtBot) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_message("The QR code has expired.", Tone.WARNING, action="Show a new one")
    with qtbot.waitSignal(message.action_triggered):
        message.findChild(Button).click()
    message.show_message("Something else.", Tone.WARNING)
    assert message.findChild(Button).isHidden()


def test_markup_from_outside_is_shown_as_it_is(qtbot: QtBot) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show()
    message.show_message("<b>bold</b>", Tone.NEUTRAL)
    lay_out()
    plain = message.sizeHint().width()
    message.show_message("bold", Tone.NEUTRAL)
    lay_out()
    assert plain > message.sizeHint().width()


def test_a_badge_without_words_hides(qtbot: QtBot) -> None:
    badge = Badge("On", Tone.POSITIVE, icon=Icon.CHECK)
    qtbot.addWidget(badge)
    with_icon = badge.sizeHint().width()
    badge.show_state("On", Tone.POSITIVE)
    assert badge.sizeHint().width() < with_icon
    badge.show_state("", Tone.NEUTRAL)
    assert badge.isHidden()


def test_an_empty_state_offers_one_thing_to_do(qtbot: QtBot) -> None:
    state = EmptyState(Drawing.KEYS, "No keys yet", "A key keeps the account yours.", action="Add a key")
    qtbot.addWidget(state)
    button = state.findChild(Button)
    with qtbot.waitSignal(state.action_triggered):
        button.click()
    state.show_state(Drawing.CALM, "Nothing to do", "All is well.")
    assert button.isHidden()
    assert state.accessibleName() == "Nothing to do"


def test_banner_and_steps_say_in_words_what_they_show(qtbot: QtBot) -> None:
    banner = Banner("Practice mode", icon=Icon.SHIELD)
    banner.offer("Leave")
    steps = StepIndicator()
    for widget in (banner, steps):
        qtbot.addWidget(widget)
    steps.set_step(2, 5, "Step 2 of 5")
    assert banner.accessibleName() == "Practice mode"
    assert [label.text() for label in steps.findChildren(QLabel)] == ["Step 2 of 5"]
    with qtbot.waitSignal(banner.action_triggered):
        banner.findChild(Button).click()
