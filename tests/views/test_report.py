"""The report for people: a page that loads nothing, runs nothing, and takes text for text."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.services.account_state import AccountState
from desktop.services.journal import JournalState
from desktop.viewmodels.report import report_of
from desktop.viewmodels.status import derive_status
from desktop.views import language
from desktop.views.report import report_page
from tests.support.reports import NOW, account, report

EMPTY = {"meta"}
HOSTILE = "<img src=x onerror=alert(1)>\" onload='x' </td></table><script>alert(1)</script>&lt; ann.b@example.com"


class Page(HTMLParser):
    """What a browser would make of it."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[tuple[str, str], str | None] = {}
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(content)
        assert self._open == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {(tag, name): value for name, value in attrs}
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    language.apply(qapp, language.Language.ENGLISH)


def test_everything_is_on_the_page() -> None:
    page = Page(report_page(report()))
    for words in (
        "How Ann is protected",
        f"by Twinbolt {__version__}",
        "Protected, but not as well as it could be",
        "Something was changed, not from this computer",
        "Authenticator app",
        "on, asked for first",
        "Blue key",
        "2, made on",
        "Email code: turned off",
        "Not this computer",
        "Security key “Blue key”: added",
    ):
        assert words in page.text, words
    assert "today" not in page.text, "it is read on other days"


def test_it_says_its_language_and_loads_and_runs_nothing() -> None:
    page = Page(report_page(report()))
    assert (page.attributes["html", "lang"], page.attributes["html", "dir"]) == ("en", "ltr")
    assert page.attributes["meta", "content"] is not None
    assert not {"script", "img", "link", "iframe", "a", "object", "form"} & set(page.tags)
    assert not {name for _, name in page.attributes} & {"src", "href", "style", "onerror", "onload"}
    assert "url(" not in report_page(report())


def test_what_the_service_says_is_text() -> None:
    plain, hostile = Page(report_page(report())), Page(report_page(report(HOSTILE, HOSTILE)))
    assert hostile.tags == plain.tags
    assert "<script>alert(1)</script>&lt; a•••@example.com" in hostile.text


@settings(max_examples=25)
@given(st.text(max_size=30), st.text(max_size=30))
def test_no_name_makes_it_another_page(name: str, key: str) -> None:
    assert Page(report_page(report(name, key))).tags == Page(report_page(report())).tags


def test_an_account_that_could_not_be_read_is_not_called_safe() -> None:
    unread = AccountState(account=account().account)
    page = Page(report_page(report_of(unread, derive_status(unread, frozenset(), NOW), JournalState(), NOW)))
    assert "the account could not be read" in page.text
    assert "protected" not in page.text.replace("How Ann is protected", "").lower()
    assert "No change was seen." in page.text
