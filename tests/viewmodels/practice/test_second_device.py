"""The second device takes sign-in codes as the account that was chosen, and asks until it is answered."""

import pytest

from desktop.contract import website
from desktop.simulator.quick_sign_in import Attempt, Status
from desktop.viewmodels.practice.phone import PhoneViewModel, ScanOutcome
from desktop.viewmodels.practice.second_device import SecondDeviceViewModel
from tests.support.pretend import Pretend, pretend


@pytest.fixture
def world() -> Pretend:
    return pretend("guarded")


@pytest.fixture
def device(world: Pretend) -> SecondDeviceViewModel:
    return SecondDeviceViewModel(world.simulator.controls)


def begin(world: Pretend) -> Attempt:
    return world.simulator.world.quick_sign_ins.create()


def test_a_check_is_asked_about_until_it_is_answered(world: Pretend, device: SecondDeviceViewModel) -> None:
    world.simulator.world.cross_device.retry("canary-challenge", "Login")
    (prompt,) = device.state.prompts
    assert (prompt.kind, prompt.account) == ("cross_device", "PracticePenguin")
    device.deny(prompt.id)
    assert device.state.prompts == ()


def test_a_code_is_wanted_only_while_one_is_on_screen(world: Pretend, device: SecondDeviceViewModel) -> None:
    assert not device.state.wanted
    attempt = begin(world)
    assert device.state.wanted
    assert device.state.prompts == ()
    world.simulator.world.quick_sign_ins.cancel(attempt.code)
    assert not device.state.wanted


@pytest.mark.parametrize(("yes", "status"), [(True, Status.VALIDATED), (False, Status.CANCELLED)])
def test_a_code_is_taken_as_the_chosen_account_and_then_answered(
    world: Pretend, device: SecondDeviceViewModel, *, yes: bool, status: Status
) -> None:
    attempt = begin(world)
    device.choose("PracticePuffin")
    assert device.enter(attempt.code.lower())
    assert (attempt.status, attempt.account) == (Status.USER_LINKED, world.simulator.other_world.account)
    (prompt,) = device.state.prompts
    assert (prompt.account, device.state.wanted) == ("PracticePuffin", False)
    (device.approve if yes else device.deny)(prompt.id)
    assert (attempt.status, device.state.prompts) == (status, ())


def test_a_wrong_code_is_said_until_a_right_one_is_typed(world: Pretend, device: SecondDeviceViewModel) -> None:
    attempt = begin(world)
    assert not device.enter("WRONG1")
    assert device.state.unknown
    assert device.enter(attempt.code)
    assert not device.state.unknown


def test_the_phone_opens_the_page_of_a_code_that_it_scans(world: Pretend, device: SecondDeviceViewModel) -> None:
    phone = PhoneViewModel(world.simulator.controls, device.enter)
    attempt = begin(world)
    page = website.confirm_code(attempt.code)
    phone.scan([page])
    assert (phone.state.outcome, attempt.status) == (ScanOutcome.SIGN_IN_OPENED, Status.USER_LINKED)
    phone.scan([page])
    assert phone.state.outcome is ScanOutcome.SIGN_IN_OVER
    phone.scan([f"https://example.com/?code={attempt.code}"])
    assert phone.state.outcome is ScanOutcome.NOT_AN_AUTHENTICATOR_CODE


def test_the_phone_stops_pointing_to_the_second_device_once_that_has_answered(
    world: Pretend, device: SecondDeviceViewModel
) -> None:
    phone = PhoneViewModel(world.simulator.controls, device.enter)
    attempt = begin(world)
    phone.scan([website.confirm_code(attempt.code)])
    device.deny(device.state.prompts[0].id)
    assert phone.state.outcome is ScanOutcome.NONE_YET
