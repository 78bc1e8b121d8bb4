"""The inbox and the second device show what the pretend service sent and asks."""

from datetime import UTC, datetime

from desktop.simulator.inbox import Channel
from desktop.viewmodels.practice.devices import DevicesViewModel
from tests.support.pretend import Pretend, pretend


def send(world: Pretend, code: str) -> None:
    world.simulator.world.inbox.deliver("PracticePenguin", Channel.EMAIL, "p***@example.com", code)


def test_messages_come_in_as_they_are_sent_the_newest_first() -> None:
    world = pretend()
    devices = DevicesViewModel(world.simulator.controls)
    send(world, "111111")
    world.clock.advance(60)
    send(world, "222222")
    newest, oldest = devices.state.messages
    assert (newest.code.reveal(), oldest.code.reveal()) == ("222222", "111111")
    assert newest.sent_at == datetime.fromtimestamp(world.clock.now(), UTC)
    assert "222222" not in repr(newest.code)


def test_the_second_device_asks_until_it_is_answered() -> None:
    world = pretend("guarded")
    inside = world.simulator.world
    devices = DevicesViewModel(world.simulator.controls)
    inside.cross_device.retry("canary-challenge", "Login")
    (prompt,) = devices.state.prompts
    assert prompt.kind == "cross_device"
    devices.deny(prompt.id)
    assert devices.state.prompts == ()


def test_the_set_up_under_way_can_be_made_to_run_out() -> None:
    world = pretend()
    authenticator = world.simulator.world.configuration.authenticator
    authenticator.begin()
    DevicesViewModel(world.simulator.controls).expire_setup()
    assert authenticator.latest_secret is None


def test_the_password_is_the_pretend_accounts() -> None:
    world = pretend()
    assert DevicesViewModel(world.simulator.controls).password == world.simulator.world.account.password
