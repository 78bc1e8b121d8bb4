"""What is said about the session."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.account import Account
from desktop.viewmodels.accounts import AccountsViewState
from desktop.viewmodels.shell_state import Presence
from desktop.views.notice import Notice

PENGUIN = Account(user_id=2**60, name="PracticePenguin", display_name="Practice Penguin")


def test_a_session_of_another_account_has_a_sentence_of_its_own_and_leads_to_the_sign_in(
    qtbot: QtBot, dressed: object
) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    asked: list[int] = []
    notice.sign_in_requested.connect(asked.append)
    notice.render_state(Presence.SIGNED_OUT, AccountsViewState(mixed_up=PENGUIN))
    assert "The session of @PracticePenguin turned out to belong to another account." in notice.text()
    notice.findChildren(QPushButton)[0].click()
    assert asked == [PENGUIN.user_id]
    notice.render_state(Presence.SIGNED_OUT, AccountsViewState())
    assert notice.text() == ""


def test_a_sign_in_that_was_found_to_have_worked_is_told_until_it_is_understood(qtbot: QtBot, dressed: object) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    understood: list[None] = []
    notice.dismissed.connect(lambda: understood.append(None))
    notice.render_state(Presence.SIGNED_IN, AccountsViewState(found_in=True))
    assert notice.text() == "Signed in. Roblox's answer was lost on the way, so Twinbolt looked: the session has begun."
    notice.findChildren(QPushButton)[0].click()
    assert len(understood) == 1
