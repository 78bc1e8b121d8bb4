"""The inbox shows what the pretend service sent."""

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


def test_the_set_up_under_way_can_be_made_to_run_out() -> None:
    world = pretend()
    authenticator = world.simulator.world.configuration.authenticator
    authenticator.begin()
    DevicesViewModel(world.simulator.controls).expire_setup()
    assert authenticator.latest_secret is None


def test_each_pretend_account_has_its_password_and_its_paper() -> None:
    penguin, puffin = DevicesViewModel(pretend("guarded").simulator.controls).belongings
    assert penguin.password != puffin.password
    assert (len(penguin.paper), puffin.paper) == (10, ())
