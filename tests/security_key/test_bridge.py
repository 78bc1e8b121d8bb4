"""Ceremonies started by coroutines: the loop keeps running, and a cancelled task lets go of the key."""

import asyncio
import json
import threading
from collections.abc import Sequence

import pytest
from fido2.webauthn import ResidentKeyRequirement

from desktop.model.secret import Secret
from desktop.security_key.bridge import get_assertion, make_credential
from desktop.security_key.ctap_keys import CtapKeys
from desktop.security_key.failures import Interrupted, Trouble
from desktop.security_key.port import Account, Device, PinWanted, Use
from desktop.security_key.practice import PracticeKey, PracticeSource, practice_keys
from tests.security_key.rehearsal import PIN, Alarms, creation_text, relying_party, request_text, touched_when_waiting


class Dialog:
    """Answers on the event loop, and notes in which thread it was asked."""

    def __init__(self, *, pin: str | None = PIN) -> None:
        self._pin = pin
        self.threads: set[threading.Thread] = set()
        self.touch_asked = asyncio.Event()
        self.pin_asked = asyncio.Event()
        self.pin_withdrawn = False

    async def touch_wanted(self, _devices: Sequence[Device]) -> None:
        self.threads.add(threading.current_thread())
        self.touch_asked.set()

    async def pin_wanted(self, _wanted: PinWanted) -> Secret[str] | None:
        self.threads.add(threading.current_thread())
        self.pin_asked.set()
        return Secret(self._pin) if self._pin else await self._never()

    async def verification_wanted(self, _device: Device) -> bool:
        return True

    async def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        return len(accounts) - 1

    async def _never(self) -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            self.pin_withdrawn = True


class FailingDialog(Dialog):
    async def touch_wanted(self, _devices: Sequence[Device]) -> None:
        raise LookupError("the dialog is broken")


def test_prompts_are_answered_on_the_loop() -> None:
    async def scenario() -> None:
        server, dialog = relying_party(), Dialog()
        keys = practice_keys([touched_when_waiting(PracticeKey(name="Blue key", pin=PIN))])
        for account in ("first", "second"):
            text, state = creation_text(server, account, resident_key_requirement=ResidentKeyRequirement.REQUIRED)
            server.register_complete(state, json.loads(await make_credential(keys, text, dialog)))
        text, _ = request_text(server, user_verification="required")
        answer = json.loads(await get_assertion(keys, text, Use.PASSKEY, dialog))
        assert answer["response"]["userHandle"] == "Zmlyc3Q"
        assert dialog.threads == {threading.current_thread()}

    asyncio.run(scenario())


def test_cancelling_while_the_key_waits_lets_go_of_it() -> None:
    async def scenario() -> None:
        key, dialog = PracticeKey(name="Blue key"), Dialog()
        text, _ = creation_text(relying_party())
        task = asyncio.create_task(make_credential(practice_keys([key]), text, dialog))
        await asyncio.wait_for(dialog.touch_asked.wait(), 5)
        assert key.waiting_for_touch
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not key.waiting_for_touch
        assert key.state.credentials == 0

    asyncio.run(scenario())


def test_cancelling_while_a_pin_is_asked_for_withdraws_the_question() -> None:
    async def scenario() -> None:
        key, dialog = PracticeKey(name="Blue key", pin=PIN), Dialog(pin=None)
        text, _ = creation_text(relying_party(), user_verification="required")
        task = asyncio.create_task(make_credential(practice_keys([key]), text, dialog))
        await asyncio.wait_for(dialog.pin_asked.wait(), 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert dialog.pin_withdrawn

    asyncio.run(scenario())


def test_a_time_out_withdraws_the_question() -> None:
    async def scenario() -> None:
        alarms, dialog = Alarms(), Dialog(pin=None)
        keys = CtapKeys(PracticeSource([PracticeKey(name="Blue key", pin=PIN)]), alarms)
        text, _ = creation_text(relying_party(), user_verification="required")
        task = asyncio.create_task(make_credential(keys, text, dialog))
        await asyncio.wait_for(dialog.pin_asked.wait(), 5)
        alarms.go_off()
        with pytest.raises(Interrupted) as failed:
            await task
        assert failed.value.trouble is Trouble.TIMED_OUT
        assert dialog.pin_withdrawn

    asyncio.run(scenario())


def test_what_breaks_in_a_dialog_is_not_taken_for_a_broken_key() -> None:
    async def scenario() -> None:
        key = PracticeKey(name="Blue key")
        text, _ = creation_text(relying_party())
        with pytest.raises(LookupError, match="the dialog is broken"):
            await make_credential(practice_keys([key]), text, FailingDialog())
        assert not key.waiting_for_touch

    asyncio.run(scenario())
