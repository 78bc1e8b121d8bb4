"""One of several ways is chosen by mouse or keyboard; a way that is closed says why."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.icons import Icon

REASON = "Set up an authenticator app first."


@pytest.fixture
def choices() -> dict[str, Choice]:
    return {
        "app": Choice(Icon.PHONE, "Authenticator app", "A new code every 30 seconds.", badge="Recommended"),
        "mail": Choice(Icon.MAIL, "Email", "A code to your address."),
        "key": Choice(Icon.KEY, "Security key", "A device that you touch.", unavailable=REASON),
    }


@pytest.fixture
def group(qtbot: QtBot, choices: dict[str, Choice]) -> ChoiceGroup:
    made = ChoiceGroup("Method")
    for value, choice in choices.items():
        made.add_choice(value, choice)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_a_click_anywhere_on_the_card_chooses(group: ChoiceGroup, choices: dict[str, Choice], qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.chosen) as told:
        qtbot.mouseClick(choices["mail"], Qt.MouseButton.LeftButton, pos=choices["mail"].rect().center())
    assert told.args == ["mail"]
    assert group.value() == "mail"


def test_choosing_one_takes_the_other_back(group: ChoiceGroup, choices: dict[str, Choice]) -> None:
    group.choose("app")
    group.choose("mail")
    assert [choice.isChecked() for choice in choices.values()] == [False, True, False]


def test_arrow_keys_move_and_choose(group: ChoiceGroup, choices: dict[str, Choice], qtbot: QtBot) -> None:
    group.choose("app")
    choices["app"].setFocus()
    qtbot.keyClick(choices["app"], Qt.Key.Key_Down)
    assert group.value() == "mail"


def test_enter_confirms_the_choice_that_was_made(group: ChoiceGroup, choices: dict[str, Choice], qtbot: QtBot) -> None:
    confirmed: list[object] = []
    group.confirmed.connect(lambda: confirmed.append(group.value()))
    qtbot.keyClick(choices["app"], Qt.Key.Key_Return)
    assert confirmed == [], "nothing is chosen yet"
    group.choose("mail")
    qtbot.keyClick(choices["mail"], Qt.Key.Key_Return)
    qtbot.keyClick(choices["mail"], Qt.Key.Key_Enter)
    assert confirmed == ["mail", "mail"]


def test_a_closed_way_cannot_be_chosen_and_says_why(
    group: ChoiceGroup, choices: dict[str, Choice], qtbot: QtBot
) -> None:
    qtbot.mouseClick(choices["key"], Qt.MouseButton.LeftButton)
    assert group.value() is None
    assert REASON in choices["key"].accessibleDescription()
    assert choices["app"].accessibleName() == "Authenticator app"
    assert "Recommended" in choices["app"].accessibleDescription()


def test_an_unknown_value_changes_nothing(group: ChoiceGroup) -> None:
    group.choose("app")
    group.choose("carrier pigeon")
    assert group.value() == "app"


def test_other_ways_can_be_offered(group: ChoiceGroup) -> None:
    group.choose("app")
    group.clear()
    assert group.value() is None
    group.add_choice("sms", Choice(Icon.SMS, "Text message", "A code to your phone."))
    group.choose("sms")
    assert group.value() == "sms"


def test_a_narrow_card_is_taller(choices: dict[str, Choice], group: ChoiceGroup) -> None:
    card = choices["app"]
    assert card.heightForWidth(220) > card.heightForWidth(600)
