import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import desktop
from desktop.services.account_state import AccountState
from desktop.services.journal import JournalState
from desktop.viewmodels.report import as_json, report_of, without_addresses
from desktop.viewmodels.status import derive_status
from tests.support.reports import NOW, USER_ID, account, report


def test_everything_is_in_the_data() -> None:
    content = json.loads(as_json(report()))
    gone = {
        "what": "method-off",
        "subject": "Email",
        "origin": "elsewhere",
        "when": "2026-03-02T14:05:00+00:00",
        "notBefore": "2026-03-01T14:05:00+00:00",
    }
    added = {
        "what": "key-added",
        "subject": "Blue key",
        "origin": "this-app",
        "when": "2026-01-01T00:00:00+00:00",
        "notBefore": None,
    }
    methods, findings = content.pop("methods"), content.pop("findings")
    assert content == {
        "format": "twinbolt-report",
        "version": 1,
        "made": "2026-03-02T14:05:00+00:00",
        "program": {"name": "Twinbolt", "version": desktop.__version__},
        "account": {"id": str(USER_ID), "name": "Ann", "displayName": "Ann"},
        "readAt": "2026-01-01T00:00:00+00:00",
        "standing": "weak",
        "risks": {"takeOver": "medium", "lockOut": "low"},
        "securityKeys": ["Blue key"],
        "recoveryCodes": {"unused": 2, "made": "2026-01-01T00:00:00+00:00"},
        "emailVerified": True,
        "phoneVerified": True,
        "watchedSince": "2026-01-01T00:00:00+00:00",
        "changes": [gone, added],
    }
    assert {"method": "Authenticator", "on": True, "askedFirst": True, "changed": None} in methods
    changed = {"finding": "changed-elsewhere", "severity": "medium", "count": None, "since": gone["when"]}
    assert {**changed, "methods": [], "change": gone} in findings


def test_an_account_that_could_not_be_read_is_rated_by_nothing() -> None:
    unread = AccountState(account=account().account)
    status = derive_status(unread, frozenset(), NOW)
    content = json.loads(as_json(report_of(unread, status, JournalState(), NOW)))
    assert (content["standing"], content["risks"], content["findings"]) == (None, None, [])
    assert (content["recoveryCodes"], content["emailVerified"], content["readAt"]) == (None, None, None)


def test_a_report_about_nobody_is_none() -> None:
    with pytest.raises(ValueError, match="somebody"):
        report_of(AccountState(), derive_status(AccountState(), frozenset(), NOW), JournalState(), NOW)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("ann@example.com", "a•••@example.com"),
        ("key of ann.b+c@example.com, blue", "key of a•••@example.com, blue"),
        ("a@b and ccc@d", "a•••@b and c•••@d"),
        ("@PracticePenguin", "@PracticePenguin"),
        ("5 @ home", "5 @ home"),
        ("Blue key", "Blue key"),
    ],
)
def test_an_address_in_a_name_is_hidden(text: str, hidden: str) -> None:
    assert without_addresses(text) == hidden


local_parts = st.text("abcdefghijklmnopqrstuvwxyz0123456789.-+", min_size=2, max_size=20)


@settings(max_examples=25)
@given(local_parts, st.text(max_size=5), st.text(max_size=5))
def test_no_address_is_in_the_data(local: str, before: str, after: str) -> None:
    address = f"{local}@example.com"
    name = f"{before} {address} {after}"
    assert address not in as_json(report(name, name)).decode()
