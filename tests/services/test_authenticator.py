"""Turning an authenticator on is sent once, and what became of it is found out where the answer is lost."""

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.api.client import Client
from desktop.contract.refusals import Refusal
from desktop.contract.two_step import ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from desktop.model.account import Account
from desktop.model.authenticator import NO_CODES, AuthenticatorSetup, RecoveryCodes
from desktop.model.errors import Found, NoAnswer, Reach, Refused, TwinboltError, Unreachable, Unreadable
from desktop.model.methods import Configuration, MediaType, Method
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.authenticator import AuthenticatorService, Enabled, StillOff
from tests.support.computer import nothing_held

SETUP = AuthenticatorSetup(setup_token=Secret("canary-token"), manual_entry_key=Secret("canary-key"))
CODES = RecoveryCodes(codes=(Secret("canary-1"),))
LOST = NoAnswer("lost", endpoint=ENABLE_VERIFY_AUTHENTICATOR, reason=Reach.CUT_OFF)
GARBLED = Unreadable("garbled", endpoint=ENABLE_VERIFY_AUTHENTICATOR, status=200, found=Found.BROKEN_JSON)
OFFLINE = Unreachable("offline", endpoint=GET_CONFIGURATION, reason=Reach.NO_NETWORK)


def refused(refusal: Refusal) -> Refused:
    return Refused("no", endpoint=ENABLE_VERIFY_AUTHENTICATOR, status=403, code=11, refusal=refusal)


def configured(*, on: bool) -> Configuration:
    method = Method(media_type=MediaType.AUTHENTICATOR, wire_name="Authenticator", enabled=on, updated=None)
    return Configuration(primary=None, methods=(method,))


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)


class ToldClient:
    """A client that answers each call as it was told, or fails."""

    def __init__(self, *, verify: object, read: object = OFFLINE) -> None:
        self.sent: list[str] = []
        self.configuration = SimpleNamespace(
            enable_verify_authenticator=self._answer("verify", verify), get=self._answer("read", read)
        )

    def _answer(self, name: str, answer: object) -> Any:
        async def call(*_: object, **__: object) -> object:
            self.sent.append(name)
            if isinstance(answer, TwinboltError):
                raise answer
            return answer

        return call


def finish(client: ToldClient, *, again: bool = False) -> Enabled | StillOff:
    overview = AccountOverview(FixedClock())
    overview.open(Account(user_id=1, name="Ann", display_name="Ann"), cast("Client", client))
    held = nothing_held(overview, FixedClock())
    return asyncio.run(AuthenticatorService(overview, held).finish(SETUP, Secret("123456"), None, again=again))


def test_an_answer_is_taken_as_it_is() -> None:
    client = ToldClient(verify=CODES)
    assert finish(client) == Enabled(codes=CODES)
    assert client.sent == ["verify"]


@pytest.mark.parametrize("trouble", [LOST, GARBLED])
def test_without_a_clear_answer_the_account_is_read_and_nothing_is_sent_again(trouble: TwinboltError) -> None:
    client = ToldClient(verify=trouble, read=configured(on=True))
    assert finish(client) == Enabled(codes=NO_CODES, answer_lost=True)
    assert client.sent == ["verify", "read"]


def test_an_account_that_was_not_changed_is_told_apart() -> None:
    assert finish(ToldClient(verify=LOST, read=configured(on=False))) == StillOff()


def test_where_the_account_cannot_be_read_either_the_open_question_is_what_is_raised() -> None:
    with pytest.raises(NoAnswer) as caught:
        finish(ToldClient(verify=LOST, read=OFFLINE))
    assert caught.value.may_have_changed


def test_a_refusal_is_a_refusal_and_nothing_is_read() -> None:
    client = ToldClient(verify=refused(Refusal.WRONG_CODE))
    with pytest.raises(Refused):
        finish(client, again=True)
    assert client.sent == ["verify"]


def test_already_on_is_somebody_elses_doing_unless_an_answer_was_lost_before() -> None:
    with pytest.raises(Refused):
        finish(ToldClient(verify=refused(Refusal.ALREADY_ENABLED), read=configured(on=True)))
    late = finish(ToldClient(verify=refused(Refusal.ALREADY_ENABLED), read=configured(on=True)), again=True)
    assert late == Enabled(codes=NO_CODES, answer_lost=True)
