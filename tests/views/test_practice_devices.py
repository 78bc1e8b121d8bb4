"""The inbox and the second device of the practice dock."""

import asyncio
from collections.abc import Coroutine

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.practice_keys import PracticeKeyRing
from desktop.simulator.inbox import Channel
from desktop.viewmodels.practice.devices import DevicesViewModel
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from desktop.viewmodels.practice.security_key import PracticeKeysViewModel
from desktop.views.components.code_field import CodeField
from desktop.views.components.page import Scrolling
from desktop.views.practice.devices import SHOWN_MESSAGES, InboxCard, PretendAccountsCard
from desktop.views.practice.second_device import SecondDeviceCard
from desktop.views.practice.security_key import SecurityKeysCard
from desktop.views.tasks import TaskRunner
from tests.support.pretend import Pretend, pretend


class AtOnce(TaskRunner):
    """Is done with a command when it has started it."""

    def start(self, command: Coroutine[object, object, None]) -> None:
        asyncio.run(command)


@pytest.fixture
def world() -> Pretend:
    return pretend("guarded")


@pytest.fixture
def devices(world: Pretend) -> DevicesViewModel:
    return DevicesViewModel(world.simulator.controls)


def texts(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden() or label.isVisible()]


def codes(card: QWidget) -> list[str]:
    shown = [label for label in card.findChildren(QLabel) if label.accessibleName() == "Code"]
    return [label.text() for label in shown if label.isVisible()]


def test_the_inbox_shows_the_newest_messages_with_their_codes(
    qtbot: QtBot, dressed: object, world: Pretend, devices: DevicesViewModel
) -> None:
    card = InboxCard(devices)
    qtbot.addWidget(card)
    card.show()
    assert "No messages." in texts(card)
    for number in range(SHOWN_MESSAGES + 2):
        world.simulator.world.inbox.deliver("PracticePenguin", Channel.SMS, "+1***21", f"{number}" * 6)
    newest_first = [f"{number}" * 6 for number in reversed(range(2, SHOWN_MESSAGES + 2))]
    qtbot.waitUntil(lambda: codes(card) == newest_first)


def test_the_keyboard_goes_from_the_code_that_was_typed_to_the_question(
    qtbot: QtBot, dressed: object, world: Pretend
) -> None:
    card = SecondDeviceCard(SecondDeviceViewModel(world.simulator.controls))
    qtbot.addWidget(card)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    attempt = world.simulator.world.quick_sign_ins.create()
    field = card.findChild(CodeField)
    assert isinstance(field, CodeField)
    field.setFocus()
    qtbot.keyClicks(field, "wrong1\r")
    assert "No sign-in waits for this code. Look at it again." in texts(card)
    field.clear()
    qtbot.keyClicks(field, f"{attempt.code}\r")
    assert "@PracticePenguin · " + attempt.code in texts(card)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Approve"


@pytest.mark.parametrize("answer", ["Approve", "Deny"])
def test_the_second_device_asks_and_takes_one_answer(
    qtbot: QtBot, dressed: object, world: Pretend, answer: str
) -> None:
    card = SecondDeviceCard(SecondDeviceViewModel(world.simulator.controls))
    qtbot.addWidget(card)
    card.show()
    world.simulator.world.cross_device.retry("canary-challenge", "Login")
    qtbot.waitUntil(lambda: "Is it you?" in " ".join(texts(card)))
    assert "@PracticePenguin · to sign in" in texts(card)
    next(button for button in card.findChildren(QPushButton) if button.text() == answer).click()
    assert world.simulator.controls.prompts() == ()
    qtbot.waitUntil(lambda: "Nothing is waiting for approval." in texts(card))


def test_the_pretend_password_is_shown_and_a_set_up_can_be_made_to_run_out(
    qtbot: QtBot, dressed: object, world: Pretend, devices: DevicesViewModel
) -> None:
    card = PretendAccountsCard(devices)
    qtbot.addWidget(card)
    assert world.simulator.controls.password in texts(card)
    assert any("Each works once, until new ones are made:" in text for text in texts(card)), "true of void ones as well"
    authenticator = world.simulator.world.configuration.authenticator
    begun = authenticator.begin()
    next(button for button in card.findChildren(QPushButton) if "expire" in button.text()).click()
    assert authenticator.latest_secret != begun.secret


def test_the_keyboard_stays_with_a_key_that_is_plugged_in_and_the_dock_where_it_was(
    qtbot: QtBot, dressed: object, devices: DevicesViewModel
) -> None:
    keys = PracticeKeysViewModel(PracticeKeyRing((), "roblox.com"))
    column = QVBoxLayout(content := QWidget())
    column.addWidget(SecurityKeysCard(keys, AtOnce()))
    column.addWidget(PretendAccountsCard(devices))
    dock = Scrolling(content)
    qtbot.addWidget(dock)
    dock.resize(300, 200)
    with qtbot.waitActive(dock):
        dock.show()
        dock.activateWindow()
    for pressed, then in (("Plug in: Blue key", "Pull out: Blue key"), ("Pull out: Blue key", "Plug in: Blue key")):
        button = next(button for button in dock.findChildren(QPushButton) if button.accessibleName() == pressed)
        button.setFocus()
        button.click()
        qtbot.waitUntil(lambda then=then: then == getattr(QApplication.focusWidget(), "accessibleName", str)())
        assert dock.verticalScrollBar().value() == 0
