from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from pyotp import TOTP

from desktop.model.secret import Secret
from desktop.services.totp import CodeCheck, Verdict, check_code, cleaned, key_uri

KEY = Secret("JBSWY3DPEHPK3PXPCANARY2345672345")
NOW = datetime(2026, 3, 1, 12, 0, 10, tzinfo=UTC)


def code_at(seconds: int) -> str:
    return TOTP(KEY.reveal()).at(NOW + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("", Verdict.INCOMPLETE),
        ("123", Verdict.INCOMPLETE),
        ("12a456", Verdict.NOT_A_CODE),
        ("\uff11\uff12\uff13\uff14\uff15\uff16", Verdict.NOT_A_CODE),
        ("🙂", Verdict.NOT_A_CODE),
    ],
)
def test_what_is_no_code_is_said_before_anything_is_compared(typed: str, verdict: Verdict) -> None:
    assert check_code(KEY, typed, NOW, digits=6).verdict is verdict


@pytest.mark.parametrize("drift", [-30, 0, 30])
def test_the_running_code_and_its_neighbours_are_right(drift: int) -> None:
    assert check_code(KEY, code_at(drift), NOW, digits=6).verdict is Verdict.RIGHT


def test_a_pasted_code_with_spaces_and_dashes_is_right() -> None:
    code = code_at(0)
    assert check_code(KEY, f" {code[:3]}\u00a0-{code[3:]}\n", NOW, digits=6).verdict is Verdict.RIGHT


@pytest.mark.parametrize("drift", [-300, -90, -60, 60, 270])
def test_a_wrong_clock_is_named_with_its_direction(drift: int) -> None:
    assert check_code(KEY, code_at(drift), NOW, digits=6) == CodeCheck(Verdict.CLOCK_OFF, timedelta(seconds=drift))


def test_a_code_from_further_away_or_of_another_key_does_not_match() -> None:
    assert check_code(KEY, code_at(-330), NOW, digits=6).verdict is Verdict.NO_MATCH
    assert check_code(Secret("MFRGGZDFCANARYMZ"), code_at(0), NOW, digits=6).verdict is Verdict.NO_MATCH


def test_a_key_that_is_not_base32_is_left_to_the_service() -> None:
    assert check_code(Secret("canary-not-base32!"), "123456", NOW, digits=6).verdict is Verdict.UNCHECKED


def test_the_key_uri_is_what_authenticator_apps_read() -> None:
    uri = urlsplit(key_uri(Secret("jbsw y3dp canary"), "Ann & Bob", digits=6).reveal())
    assert (uri.scheme, uri.netloc, unquote(uri.path)) == ("otpauth", "totp", "/Roblox:Ann & Bob")
    assert parse_qs(uri.query) == {
        "secret": ["JBSWY3DPCANARY"],
        "issuer": ["Roblox"],
        "algorithm": ["SHA1"],
        "digits": ["6"],
        "period": ["30"],
    }


def test_cleaning_keeps_what_is_not_a_separator() -> None:
    assert cleaned("1\u200b2 3\t4-5x") == "12345x"
