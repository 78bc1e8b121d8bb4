import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.contract.refusals import Refusal
from desktop.contract.website import ACCOUNT_INFO, SECURITY
from desktop.viewmodels.problem import Kind, Problem
from desktop.views.components.labels import Label
from desktop.views.theme_tokens import Tone
from desktop.views.website import ProblemMessage, WebsiteLink
from tests.support.computer import Browser


def press(shown: QWidget) -> None:
    (button,) = (button for button in shown.findChildren(QPushButton) if button.isVisibleTo(shown))
    button.click()


def read(shown: QWidget) -> str:
    return " ".join(label.text() for label in shown.findChildren(Label) if label.isVisibleTo(shown))


@pytest.mark.usefixtures("dressed")
def test_a_link_opens_the_settings_or_gives_their_address(qtbot: QtBot) -> None:
    browser = Browser()
    link = WebsiteLink(browser)
    qtbot.addWidget(link)
    press(link)
    assert (browser.opened, read(link)) == ([SECURITY], "")
    browser.missing = True
    press(link)
    assert SECURITY in read(link)


@pytest.mark.usefixtures("dressed")
def test_a_problem_leads_to_the_website_where_that_helps(qtbot: QtBot) -> None:
    browser, mended = Browser(), list[bool]()
    message = ProblemMessage(browser)
    message.mend_requested.connect(lambda: mended.append(True))
    qtbot.addWidget(message)
    message.show_problem(Problem(kind=Kind.REFUSED, refusal=Refusal.INVALID_EMAIL))
    press(message)
    assert (browser.opened, mended) == ([ACCOUNT_INFO], [])
    browser.missing = True
    press(message)
    assert ACCOUNT_INFO in read(message)
    message.show_problem(Problem(kind=Kind.REFUSED, refusal=Refusal.LOCKED_PIN, may_have_changed=True), action="Look")
    press(message)
    message.show_message("something else", Tone.WARNING, action="Again")
    press(message)
    assert (len(browser.opened), mended) == (2, [True, True])
