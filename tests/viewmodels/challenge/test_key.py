"""A check with a practice key: options of a service that went bad, and what a PIN and several accounts ask."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.failures import Trouble
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from desktop.viewmodels.key_prompts import NOTHING_ASKED
from tests.support.pretend import Prepare
from tests.viewmodels.challenge.at_the_desk import AtTheDesk, until

KEY, PASSKEY = MediaType.SECURITY_KEY, MediaType.PASSKEY
FINISH: dict[MediaType, Endpoint] = {KEY: two_step.FINISH_SECURITY_KEY, PASSKEY: two_step.FINISH_PASSKEY}
Change = Callable[[str], str]


def changed(change: Callable[[dict[str, Any]], None]) -> Change:
    def apply(options: str) -> str:
        decoded = json.loads(options)
        change(decoded["publicKey"])
        return json.dumps(decoded)

    return apply


def sending(change: Change = str) -> Prepare:
    """Have the service hold up a call by a check, with options that ``change`` made of its own."""

    def prepare(simulator: Simulator) -> None:
        world = simulator.world
        world.generic_challenges.guarded[two_step.GET_RECOVERY_CODES] = (ChallengeKind.TWO_STEP,)
        for held in (world.configuration.security_keys, world.configuration.passkeys):
            begin = _otherwise(held.begin_assertion, change)
            held.begin_assertion = begin  # type: ignore[method-assign]  # a service that went bad

    return prepare


def _otherwise(begin: Callable[[str], str], change: Change) -> Callable[[str], str]:
    return lambda challenge_id: change(begin(challenge_id))


def checked(steps: Callable[[AtTheDesk, Any], Awaitable[None]], way: MediaType, change: Change = str) -> None:
    """Be held up, choose ``way`` with its key plugged in, and put the check away in the end."""

    async def run() -> None:
        at = AtTheDesk(prepare=sending(change))
        held_up = asyncio.ensure_future(at.client.recovery_codes.status())
        dialog = await at.dialog()
        await dialog.choose(way)
        await steps(at, dialog)
        dialog.cancel()
        await asyncio.gather(held_up, return_exceptions=True)

    asyncio.run(run())


def listing(*descriptors: dict[str, str]) -> Change:
    return changed(lambda options: options.update(allowCredentials=list(descriptors)))


@pytest.mark.parametrize("way", [KEY, PASSKEY])
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (changed(lambda options: options.update(rpId="roblox.com.example")), Trouble.FOREIGN_RP_ID),
        (changed(lambda options: options.update(rpId="com")), Trouble.FOREIGN_RP_ID),
        (lambda options: options[:-3], Trouble.MALFORMED_OPTIONS),
        (lambda _: "[]", Trouble.MALFORMED_OPTIONS),
        (changed(lambda options: options.update(challenge="not base64url!")), Trouble.MALFORMED_OPTIONS),
        (changed(lambda options: options.update(challenge="")), Trouble.MALFORMED_OPTIONS),
        (listing({"type": "public-key", "id": "a+/="}), Trouble.MALFORMED_OPTIONS),
        (listing({"type": "public-key", "id": ""}), Trouble.MALFORMED_OPTIONS),
    ],
)
def test_hostile_options_reach_no_key(way: MediaType, change: Change, expected: Trouble) -> None:
    async def steps(at: AtTheDesk, dialog: Any) -> None:
        blinked: list[bool] = []
        prompts: list[object] = []
        model = dialog.way(way)
        model.changed.connect(lambda state: prompts.append(state.prompt))
        at.key(way).subscribe(lambda state: blinked.append(state.waiting_for_touch))
        at.plug_in(way)
        await dialog.enter()
        assert model.state.trouble is expected
        assert not any(blinked)
        assert set(prompts) == {NOTHING_ASKED}
        assert at.world.wire.count(FINISH[way]) == 0

    checked(steps, way, change)


def test_a_security_key_without_any_credential_named_is_not_asked() -> None:
    async def steps(at: AtTheDesk, dialog: Any) -> None:
        at.plug_in(KEY)
        await dialog.enter()
        assert dialog.way(KEY).state.trouble is Trouble.MALFORMED_OPTIONS

    checked(steps, KEY, listing())


def test_the_last_try_of_a_pin_wants_a_decision_of_its_own() -> None:
    async def steps(at: AtTheDesk, dialog: Any) -> None:
        model = dialog.way(PASSKEY)
        at.key(PASSKEY).authenticator.pin.tries_left = 2
        at.plug_in(PASSKEY)
        entered = asyncio.ensure_future(dialog.enter())
        await at.give_pin(model, "canary-wrong")
        await entered
        assert (model.state.trouble, model.state.tries_left) == (Trouble.WRONG_PIN, 1)

        again = asyncio.ensure_future(model.use_key())
        await until(model, lambda state: state.prompt.warns_of_last_try)
        model.give_pin(Secret("canary-too-soon"))
        model.accept_last_try()
        assert not model.state.prompt.warns_of_last_try
        await at.give_pin(model)
        await until(model, lambda state: state.prompt.accounts)
        assert at.key(PASSKEY).state.pin_tries_left == 8
        await dialog.close()
        await again

    checked(steps, PASSKEY)


def test_a_passkey_of_another_account_is_refused_and_the_own_one_passes() -> None:
    async def steps(at: AtTheDesk, dialog: Any) -> None:
        model = dialog.way(PASSKEY)
        at.plug_in(PASSKEY)
        entered = asyncio.ensure_future(dialog.enter())
        await at.give_pin(model)
        await until(model, lambda state: state.prompt.accounts)
        assert [account.name for account in model.state.prompt.accounts] == ["PracticePenguin", "PracticePuffin"]
        model.choose_account(1)
        await entered
        assert (model.state.problem is not None, model.state.trouble) == (True, None)

        again = asyncio.ensure_future(model.use_key())
        await at.give_pin(model)
        await until(model, lambda state: state.prompt.accounts)
        model.choose_account(0)
        await again
        assert at.world.wire.count(two_step.FINISH_PASSKEY) == 2
        await until(at.desk, lambda state: state.dialog is None)

    checked(steps, PASSKEY)
