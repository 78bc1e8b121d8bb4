"""Each finding on the Status page says what it rests on, and has a button that mends it."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from desktop.contract import website
from desktop.model.methods import MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.posture import RULES, Finding, Fix, Rule, Severity
from desktop.simulator.personas import Persona
from desktop.viewmodels.problem import Kind, Problem
from desktop.viewmodels.status import FoundItem, Standing, StatusState, StatusViewModel
from desktop.viewmodels.tab import Display, Freshness
from desktop.views.components.buttons import Button
from desktop.views.components.labels import Label
from desktop.views.status import StatusTab
from desktop.views.tasks import TaskRunner
from desktop.views.theme import Theme
from tests.gallery.camera import is_empty
from tests.support.computer import Browser, nothing_held
from tests.support.journals import history_of, nothing_noted
from tests.support.persona_status import status_of
from tests.support.pretend import AppClock, TestClock

CONTENT = StatusState(freshness=Freshness(display=Display.CONTENT), standing=Standing.WEAK)
PAGES = {
    Fix.VERIFY_EMAIL: website.ACCOUNT_INFO,
    Fix.REVIEW_CHANGES: website.SECURITY,
    Fix.ASK_PARENT: website.PARENTAL_CONTROLS,
}


def found(rule: Rule) -> FoundItem:
    methods = (MediaType.EMAIL, MediaType.AUTHENTICATOR)
    return FoundItem(finding=rule.finding, severity=Severity.LOW, fix=rule.fix, count=3, methods=methods)


def tab(qtbot: QtBot, browser: Browser) -> StatusTab:
    clock = AppClock(TestClock())
    overview = AccountOverview(clock)
    journal = nothing_noted(overview, clock)
    status = StatusViewModel(overview, nothing_held(overview, clock), journal, clock)
    history = history_of(overview, journal, status, clock)
    shown = StatusTab(status, history, TaskRunner(), browser)
    qtbot.addWidget(shown)
    return shown


def offered(shown: StatusTab) -> list[Button]:
    return [button for button in shown.findChildren(Button) if button.isVisibleTo(shown)]


def test_a_finding_has_one_button_which_mends_it(qtbot: QtBot) -> None:
    browser, asked = Browser(), list[object]()
    shown = tab(qtbot, browser)
    shown.fix_requested.connect(asked.append)
    shown.set_up_requested.connect(lambda: asked.append(Fix.SET_UP))
    for rule in RULES:
        standing = Standing.UNPROTECTED if rule.finding is Finding.NO_METHOD else Standing.WEAK
        shown.render_state(replace(CONTENT, standing=standing, findings=(found(rule),)))
        (button,) = offered(shown)
        button.click()
        if rule.fix in PAGES:
            assert browser.opened.pop() == PAGES[rule.fix]
        else:
            assert asked.pop() == (Fix.SET_UP if rule.fix is Fix.SET_UP else found(rule))
    assert browser.opened == asked == []


def test_where_no_browser_opens_the_address_is_given(qtbot: QtBot) -> None:
    browser = Browser()
    browser.missing = True
    shown = tab(qtbot, browser)
    (unverified,) = (rule for rule in RULES if rule.finding is Finding.EMAIL_UNVERIFIED)
    shown.render_state(replace(CONTENT, findings=(found(unverified),)))
    offered(shown)[0].click()
    assert any(website.ACCOUNT_INFO in label.text() for label in shown.findChildren(Label))


def test_every_persona_has_a_page_with_something_on_it(qtbot: QtBot, dressed: Theme) -> None:
    shown = tab(qtbot, Browser())
    shown.resize(900, 1400)
    shown.show()
    for persona in Persona:
        if persona is not Persona.SIGNED_OUT:  # whom the window welcomes instead
            shown.render_state(status_of(persona))
            assert not is_empty(shown.grab().toImage()), persona
    assert dressed


def test_what_the_rating_leaves_out_is_told_with_a_way_to_read_it(qtbot: QtBot) -> None:
    shown = tab(qtbot, Browser())
    shown.render_state(replace(CONTENT, unrated=Problem(kind=Kind.UNREACHABLE)))
    told = [label.text() for label in shown.findChildren(Label) if label.isVisibleTo(shown)]
    assert any(text.startswith("Whether your email address is verified could not be read") for text in told)
    assert any(button.text() == "&Try again" for button in offered(shown))
    shown.render_state(CONTENT)
    assert not any(button.text() == "&Try again" for button in offered(shown))
