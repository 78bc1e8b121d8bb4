"""People who have to pass a check before their recovery codes are made."""

import asyncio
from typing import Final

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import REGENERATE_RECOVERY_CODES
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from desktop.viewmodels.challenge.code import CodeViewModel, SentCodeViewModel
from desktop.viewmodels.challenge.device import DevicePhase, DeviceViewModel
from desktop.viewmodels.challenge.dialog import AnyWay, ChallengeViewModel
from desktop.viewmodels.challenge.key import KeyState, KeyViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import Step
from desktop.views.wording.challenges import device_words, next_try
from desktop.views.wording.problems import explain
from desktop.views.wording.security_keys import explain_trouble
from tests.faults.bench import Bench
from tests.faults.recovery_codes import ChangingCodes

HOLDER_OF_PASSKEYS: Final = -1
A_WHILE_S: Final = 60.0
"""Longer than the service is waited for, and than the other device is looked at a few times."""


def held_up(simulator: Simulator, *chain: ChallengeKind) -> None:
    """Have the making of codes held up by a ``chain`` of challenges, or by a check, and nothing else in the way."""
    world = simulator.world
    world.policy.password_for_recovery_codes = False
    world.generic_challenges.guarded = {REGENERATE_RECOVERY_CODES: chain or (ChallengeKind.TWO_STEP,)}


class PassingCheck(ChangingCodes):
    """Wants to pass the check one particular way. ``answers``: says yes on the other device."""

    def __init__(self, at: Bench, way: MediaType, *, answers: bool = True) -> None:
        super().__init__(at, Purpose.MAKE)
        self._way = way
        self._answers = answers

    @property
    def dialog(self) -> ChallengeViewModel | None:
        return self.at.desk.state.dialog

    @property
    def way(self) -> AnyWay | None:
        dialog = self.dialog
        if dialog is None or dialog.state.place is not self._way:
            return None
        return dialog.way(self._way)

    async def approach(self) -> None:
        await super().approach()
        self.at.touch_key(HOLDER_OF_PASSKEYS if self._way is MediaType.PASSKEY else 0)
        await self._meet()

    async def press(self) -> None:
        if self.dialog is None:
            await self._meet()
        if self.dialog is not None and self.dialog.state.offer is None:
            await self.dialog.start()
        if self.dialog is not None and self.dialog.state.place is not self._way:
            await self.dialog.choose(self._way)
            if isinstance(self.way, KeyViewModel):
                self.way.changed.connect(self._answer_key)
            await self._wait_for(self.dialog.enter())
        elif self.way is not None:
            await self._again(self.way)
        if isinstance(self.way, CodeViewModel):
            await self._type(self.way)
        if isinstance(self.way, DeviceViewModel):
            await self._say_yes()

    async def _meet(self) -> None:
        """Ask for codes, and be held up."""
        self.at.start(self.flow.proceed())
        await asyncio.sleep(A_WHILE_S)
        if self.dialog is not None:
            await self.dialog.start()
            await self.dialog.other_ways()

    async def _again(self, way: AnyWay) -> None:
        match way:
            case SentCodeViewModel() if self._wants_another(way):
                await self._wait_for(way.send())
            case KeyViewModel():
                await self._wait_for(way.use_key())
            case DeviceViewModel():
                await self._wait_for(way.ask())

    def _wants_another(self, way: SentCodeViewModel) -> bool:
        """Whether no code was sent, or the one that was sent is no good."""
        problem = way.state.problem
        no_good = problem is not None and problem.refusal is Refusal.WRONG_CODE
        return no_good or not (way.state.sent and self._newest_code())

    async def _type(self, way: CodeViewModel) -> None:
        if isinstance(way, SentCodeViewModel) and not self._newest_code():
            return
        await asyncio.sleep(way.state.wait_s)
        await self._wait_for(way.submit(self._code()))

    def _code(self) -> str:
        controls = self.at.world.simulator.controls
        return {
            MediaType.AUTHENTICATOR: lambda: controls.authenticator_code() or "",
            MediaType.EMAIL: self._newest_code,
            MediaType.SMS: self._newest_code,
            MediaType.RECOVERY_CODE: lambda: controls.recovery_codes[0],
            MediaType.PASSWORD: lambda: controls.password,
        }[self._way]()

    def _newest_code(self) -> str:
        return next((message.code for message in self.at.world.simulator.controls.inbox()), "")

    def _answer_key(self, state: KeyState) -> None:
        """Give the PIN, and choose the own account, as soon as the key asks."""
        assert isinstance(self.way, KeyViewModel)
        pin = self.at.practice_keys.held()[HOLDER_OF_PASSKEYS].pin
        if state.prompt.pin is not None and pin is not None:
            self.way.give_pin(Secret(pin))
        if state.prompt.accounts:
            names = [account.name for account in state.prompt.accounts]
            self.way.choose_account(names.index(self.at.world.simulator.world.account.name))

    async def _say_yes(self) -> None:
        controls = self.at.world.simulator.controls
        if self._answers:
            for prompt in controls.prompts():
                controls.approve(prompt.id)
        await asyncio.sleep(A_WHILE_S)

    async def _wait_for(self, command: object) -> None:
        """Start something that may go on for long, and see how far it comes."""
        self.at.start(command)
        await asyncio.sleep(A_WHILE_S)

    def says(self) -> list[str]:
        said = super().says()
        if self.dialog is not None and self.dialog.state.problem is not None:
            said.append(str(explain(self.dialog.state.problem)))
        way = self.way
        if way is None:
            return said
        if way.state.problem is not None:
            said.append(str(explain(way.state.problem)))
        if isinstance(way, CodeViewModel) and way.state.wait_s:
            said.append(next_try(way.state.wait_s))
        if isinstance(way, SentCodeViewModel) and way.state.sent and not self._newest_code():
            said.append("A code was sent. Send again?")
        if isinstance(way, KeyViewModel) and way.state.trouble is not None:
            said.append(str(explain_trouble(way.state.trouble)))
        if isinstance(way, DeviceViewModel) and way.state.phase in {DevicePhase.DENIED, DevicePhase.EXPIRED}:
            said.append(device_words(way.state.phase)[0])
        return said

    def is_busy(self) -> bool:
        if self.dialog is None:
            return super().is_busy()
        way = self.way
        running = isinstance(way, KeyViewModel) and way.state.running
        return self.dialog.state.busy or running or (way is not None and way.state.busy)

    def is_done(self) -> bool:
        return self.flow.state.step is Step.CODES


class Withdrawing(PassingCheck):
    """Asks on the other device, and then thinks better of it."""

    def __init__(self, at: Bench) -> None:
        super().__init__(at, MediaType.CROSS_DEVICE, answers=False)

    async def approach(self) -> None:
        await super().approach()
        await super().press()

    async def press(self) -> None:
        if self.dialog is not None:
            self.dialog.cancel()
        await asyncio.sleep(A_WHILE_S)

    def is_done(self) -> bool:
        return self.dialog is None

    def is_so(self) -> bool:
        return not self.flow.state.closed
