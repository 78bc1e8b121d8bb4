"""A release file is believed only if the makers signed it, it has not expired, and it is no older than one before."""

import base64
import json
from datetime import date

import pytest

from desktop.services.release_file import Doubt, Doubtful, Release, is_newer, read
from tests.support.releases import SOMEBODY, SOURCE, envelope, release_file

TODAY = date(2030, 1, 31)
GOOD = release_file()


def doubt(content: bytes, *, today: date = TODAY, seen: int = 0) -> Doubt:
    with pytest.raises(Doubtful) as caught:
        read(content, SOURCE.key, today=today, seen=seen)
    return caught.value.doubt


def changed(content: bytes, before: str, after: str) -> bytes:
    """The same signature over other words."""
    told = json.loads(content)
    assert before in told["release"]
    return envelope(told["release"].replace(before, after), base64.b64decode(told["signature"]))


def test_what_the_makers_signed_is_believed_until_its_last_day() -> None:
    assert read(GOOD, SOURCE.key, today=TODAY, seen=5) == Release(version="2.0.0", serial=5)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(changed(GOOD, "2.0.0", "9.0.0"), id="another version"),
        pytest.param(changed(GOOD, "2030", "2099"), id="a later end"),
        pytest.param(changed(GOOD, '"serial": 5', '"serial": 6'), id="a higher serial"),
        pytest.param(release_file(SOMEBODY), id="another's key"),
        pytest.param(release_file(purpose=b""), id="signed for another purpose"),
        pytest.param(envelope(json.loads(GOOD)["release"], b""), id="no signature"),
    ],
)
def test_what_was_tampered_with_is_refused(content: bytes) -> None:
    assert doubt(content) is Doubt.NOT_SIGNED


def test_what_has_expired_is_refused() -> None:
    assert doubt(GOOD, today=date(2030, 2, 1)) is Doubt.EXPIRED


def test_what_is_older_than_one_seen_before_is_refused() -> None:
    assert doubt(GOOD, seen=6) is Doubt.ROLLED_BACK


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"[]",
        b"\xff\xfe",
        b'{"release": 1, "signature": ""}',
        b'{"release": "{}", "signature": "no base64"}',
        GOOD + b" " * 5000,
        release_file(product="another"),
        release_file(version="2.0.0-beta"),
        release_file(version=None),
        release_file(serial="5"),
        release_file(expires="soon"),
    ],
    ids=range(12),
)
def test_what_is_no_release_file_is_refused(content: bytes) -> None:
    assert doubt(content) is Doubt.UNREADABLE


@pytest.mark.parametrize(
    ("version", "than", "newer"), [("2.0", "1.9.9", True), ("1.10.0", "1.9.0", True), ("1.0.0", "1.0.0", False)]
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: object) -> None:
    assert is_newer(version, than) is newer
