"""What a practice dock steers the pretend service by, instead of a phone, a mailbox and a second device."""

from collections.abc import Callable

from desktop.simulator.changes import Listener
from desktop.simulator.credentials import PracticeKey
from desktop.simulator.cross_device import DialogState
from desktop.simulator.inbox import Message
from desktop.simulator.prompts import Prompt
from desktop.simulator.quick_sign_in import Status
from desktop.simulator.stage import Stage

__all__ = ["Controls", "Message", "Prompt"]


class Controls:
    """Plain functions, no HTTP."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> float:
        """Give the simulator's time in seconds since 1970 UTC."""
        return self._stage.clock.now()

    def advance(self, seconds: float) -> None:
        """Move the simulator's clock ahead, so that what expires does."""
        self._stage.clock.advance(seconds)
        self._stage.changes.announce()

    def inbox(self) -> tuple[Message, ...]:
        """Give the messages sent so far, newest first."""
        return self._stage.world.inbox.newest_first()

    def prompts(self) -> tuple[Prompt, ...]:
        """Give what the second device asks now."""
        world = self._stage.world
        return world.cross_device.prompts() + world.quick_sign_ins.prompts()

    def approve(self, prompt_id: str) -> None:
        """Say yes on the second device.

        Raises:
            KeyError: it does not ask this (any more).
        """
        self._answer(prompt_id, DialogState.APPROVED, Status.VALIDATED)

    def deny(self, prompt_id: str) -> None:
        """Say no on the second device.

        Raises:
            KeyError: it does not ask this (any more).
        """
        self._answer(prompt_id, DialogState.DENIED, Status.CANCELLED)

    def expire(self, prompt_id: str) -> None:
        """Let a question of the second device run out.

        Raises:
            KeyError: it does not ask this (any more).
        """
        self._answer(prompt_id, DialogState.EXPIRED, Status.EXPIRED)

    def link(self, code: str) -> None:
        """Type a quick sign-in code into the second device without confirming it yet.

        Raises:
            KeyError: no quick sign-in waits under this code.
        """
        self._stage.world.quick_sign_ins.answer(code, Status.USER_LINKED)

    def subscribe(self, callback: Listener) -> Callable[[], None]:
        """Call ``callback`` after every change of inbox or prompts; the returned function ends that."""
        return self._stage.changes.subscribe(callback)

    @property
    def persona(self) -> str:
        """The name of the current persona."""
        return self._stage.persona.value

    def use_persona(self, name: str) -> None:
        """Start over as another persona.

        Raises:
            ValueError: there is no such persona.
        """
        self._stage.use_persona(name)

    @property
    def password(self) -> str:
        """The pretend account's password."""
        return self._stage.world.account.password

    @property
    def security_keys(self) -> tuple[PracticeKey, ...]:
        """The security keys that the persona owned from the start, with their private keys."""
        return tuple(self._stage.world.practice_keys)

    @property
    def authenticator_secret(self) -> str | None:
        """The authenticator secret that the persona's phone would hold, in base 32; ``None`` if it holds none."""
        return self._stage.world.configuration.authenticator.latest_secret

    @property
    def recovery_codes(self) -> tuple[str, ...]:
        """The unused recovery codes, as the persona's sheet of paper has them."""
        return self._stage.world.configuration.recovery_codes.unused

    def authenticator_code(self) -> str | None:
        """Give the code that the persona's phone would show now; ``None`` if it holds no secret."""
        secret = self.authenticator_secret
        return None if secret is None else self._stage.world.configuration.authenticator.code(secret)

    def expire_setup(self) -> None:
        """Let the authenticator set-up under way run out."""
        self._stage.world.configuration.authenticator.expire_setups()

    def _answer(self, prompt_id: str, dialog: DialogState, status: Status) -> None:
        world = self._stage.world
        if any(prompt.id == prompt_id for prompt in world.cross_device.prompts()):
            world.cross_device.answer(prompt_id, dialog)
        else:
            world.quick_sign_ins.answer(prompt_id, status)
