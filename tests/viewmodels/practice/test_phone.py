"""The practice phone takes in what an authenticator app would, and nothing makes it fall over."""

from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyotp import TOTP

from desktop.simulator.service import Simulator
from desktop.viewmodels.practice.phone import PhoneViewModel, ScanOutcome
from tests.support.pretend import TestClock, pretend

KEY = "JBSWY3DPEHPK3PXPCANARY2345672345"
OTHER_KEY = "CANARY2345672345JBSWY3DPEHPK3PXP"
URI = f"otpauth://totp/Roblox:Ann?secret={KEY}&issuer=Roblox"
START = int(datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC).timestamp())


def phone(simulator: Simulator | None = None) -> PhoneViewModel:
    return PhoneViewModel((simulator or pretend().simulator).controls, lambda _: False)


def shown(of: PhoneViewModel) -> list[str]:
    return [code.code.reveal() for code in of.state.codes]


@pytest.mark.parametrize("ahead_s", [-600, -90, 0, 30, 600])
def test_the_code_is_the_one_of_the_phones_own_clock(ahead_s: int) -> None:
    held = phone()
    held.scan([URI])
    held.set_clock(ahead_s)
    assert shown(held) == [TOTP(KEY).at(START + ahead_s)]
    assert held.state.clock_ahead_s == ahead_s


def test_the_code_runs_with_the_clock() -> None:
    world = pretend()
    held = phone(world.simulator)
    held.scan([URI])
    assert held.state.codes[0].seconds_left == 25
    advance(world.clock, 24)
    held.tick()
    assert (held.state.codes[0].seconds_left, shown(held)) == (1, [TOTP(KEY).at(START)])
    advance(world.clock, 1)
    held.tick()
    assert (held.state.codes[0].seconds_left, shown(held)) == (30, [TOTP(KEY).at(START + 30)])


def advance(clock: TestClock, seconds: int) -> None:
    clock.advance(seconds)


def test_digits_and_period_are_those_of_the_qr_code() -> None:
    held = phone()
    held.scan([f"{URI}&digits=8&period=60"])
    assert shown(held) == [TOTP(KEY, digits=8, interval=60).at(START)]
    assert held.state.codes[0].period_s == 60


def test_the_label_is_read_as_it_was_meant() -> None:
    held = phone()
    held.scan([f"otpauth://totp/{quote('Roblox:Ann & Böb')}?secret={KEY}&note=canary"])
    assert held.state.codes[0].label == "Roblox:Ann & Böb"


def test_the_newest_of_two_keys_of_one_account_is_on_top_and_the_old_one_can_be_deleted() -> None:
    held = phone()
    held.scan([URI])
    held.scan([URI.replace(KEY, OTHER_KEY)])
    assert shown(held) == [TOTP(OTHER_KEY).at(START), TOTP(KEY).at(START)]
    held.delete(1)
    assert shown(held) == [TOTP(OTHER_KEY).at(START)]


def test_what_is_there_already_is_not_there_twice() -> None:
    held = phone()
    held.scan([URI])
    assert held.state.outcome is ScanOutcome.ADDED
    held.scan([URI])
    assert held.state.outcome is ScanOutcome.ALREADY_THERE
    assert len(held.state.codes) == 1


def test_a_screen_without_a_qr_code_says_so() -> None:
    held = phone()
    held.scan([])
    assert held.state.outcome is ScanOutcome.NOTHING_SEEN


@pytest.mark.parametrize(
    "text",
    [
        "https://www.roblox.com",
        "otpauth://hotp/Roblox:Ann?counter=1&secret=canary",
        "otpauth://totp/Roblox:Ann",
        "otpauth://totp/Roblox:Ann?secret=&note=canary",
        "otpauth://totp/Roblox:Ann?secret=canary-1-is-not-base32",
        "otpauth://totp/Roblox:Ann?secret=canarykä",
        f"{URI}&digits=999",
        f"{URI}&digits=0",
        f"{URI}&digits=six",
        f"{URI}&digits={'9' * 5000}",
        f"{URI}&period=0",
        f"{URI}&period=-30",
        f"{URI}&period={'9' * 30}",
        "otpauth://totp[/Roblox:Ann?secret=canary",
        "x" * 1_000_000,
        "\0",
        "",
    ],
    ids=lambda text: text[:60].replace("\0", "NUL"),
)
def test_what_no_authenticator_app_can_use_is_not_taken(text: str) -> None:
    held = phone()
    held.scan([text])
    assert (held.state.codes, held.state.outcome) == ((), ScanOutcome.NOT_AN_AUTHENTICATOR_CODE)


@given(st.text() | st.text().map(lambda tail: URI + tail) | st.text().map(lambda tail: f"otpauth://totp/{tail}"))
def test_nothing_that_a_camera_can_read_makes_the_phone_fall_over(text: str) -> None:
    held = phone(SIMULATOR)
    held.scan([text])
    held.set_clock(-600)
    held.tick()


SIMULATOR = pretend().simulator
