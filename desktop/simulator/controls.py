"""What a practice dock steers the pretend service by, instead of a phone, a mailbox and a second device."""

from collections.abc import Callable

from msgspec import Struct

from desktop.simulator.changes import Listener
from desktop.simulator.credentials import PracticeKey
from desktop.simulator.cross_device import DialogState
from desktop.simulator.inbox import Message
from desktop.simulator.media import ActionType
from desktop.simulator.prompts import Prompt
from desktop.simulator.quick_sign_in import Status
from desktop.simulator.stage import Stage
from desktop.simulator.world import World

__all__ = ["Controls", "Message", "Owned", "Prompt"]


class Owned(Struct, frozen=True, kw_only=True):
    """An account as its owner has it: by heart, on a sheet of paper and in the authenticator app.

    Attributes:
        recovery_codes: those that are unused.
        authenticator_secret: in base 32; ``None`` if the app holds none.
    """

    name: str
    display_name: str
    password: str
    recovery_codes: tuple[str, ...]
    authenticator_secret: str | None


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

    @property
    def accounts(self) -> tuple[Owned, ...]:
        """Give the accounts that the second device is signed in to; the one that plays the persona comes first."""
        return tuple(map(_owned, self._stage.worlds))

    def inbox(self) -> tuple[Message, ...]:
        """Give the messages sent so far, newest first."""
        return self._stage.world.inbox.newest_first()

    def prompts(self) -> tuple[Prompt, ...]:
        """Give what the second device asks now."""
        dialogs = (prompt for world in self._stage.worlds for prompt in world.cross_device.prompts())
        return (*dialogs, *self._stage.world.quick_sign_ins.prompts())

    def sign_in_codes(self) -> tuple[str, ...]:
        """Give the quick sign-in codes that the second device could take now."""
        return self._stage.world.quick_sign_ins.codes()

    def enter(self, code: str, account: str | None = None) -> None:
        """Type a quick sign-in code into the second device, where ``account`` is signed in; without a name, the first.

        Raises:
            KeyError: no quick sign-in waits under this code.
            ValueError: there is no such account.
        """
        self._stage.world.quick_sign_ins.enter(code, self._stage.account(account))

    def open_check(self, user_id: int) -> str:
        """Ask an account's owner for a second step, as at a sign-in with a password; gives the challenge's id.

        Raises:
            KeyError: there is no such account.
        """
        for world in self._stage.worlds:
            if world.account.user_id == user_id:
                return world.challenges.open(user_id, ActionType.LOGIN).challenge_id
        raise KeyError(user_id)

    def approve(self, prompt_id: str) -> None:
        """Say yes on the second device, to what it asks or to a sign-in whose code it is first to take.

        Raises:
            KeyError: it does not ask this (any more).
        """
        self._take(prompt_id)
        self._answer(prompt_id, DialogState.APPROVED, Status.VALIDATED)

    def deny(self, prompt_id: str) -> None:
        """Say no on the second device, to what it asks or to a sign-in whose code it is first to take.

        Raises:
            KeyError: it does not ask this (any more).
        """
        self._take(prompt_id)
        self._answer(prompt_id, DialogState.DENIED, Status.CANCELLED)

    def expire(self, prompt_id: str) -> None:
        """Let a question of the second device, or a sign-in code, run out.

        Raises:
            KeyError: there is none (any more).
        """
        self._answer(prompt_id, DialogState.EXPIRED, Status.EXPIRED)

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
        """The password of the account that plays the persona."""
        return self.accounts[0].password

    @property
    def security_keys(self) -> tuple[PracticeKey, ...]:
        """The security keys that the persona owned from the start, with their private keys."""
        return tuple(self._stage.world.practice_keys)

    @property
    def authenticator_secret(self) -> str | None:
        """The authenticator secret that the persona's phone would hold, in base 32; ``None`` if it holds none."""
        return self.accounts[0].authenticator_secret

    @property
    def recovery_codes(self) -> tuple[str, ...]:
        """The unused recovery codes, as the persona's sheet of paper has them."""
        return self.accounts[0].recovery_codes

    def authenticator_code(self) -> str | None:
        """Give the code that the persona's phone would show now; ``None`` if it holds no secret."""
        secret = self.authenticator_secret
        return None if secret is None else self._stage.world.configuration.authenticator.code(secret)

    def expire_setup(self) -> None:
        """Let every authenticator set-up under way run out."""
        for world in self._stage.worlds:
            world.configuration.authenticator.expire_setups()

    def _take(self, prompt_id: str) -> None:
        if prompt_id in self.sign_in_codes():
            self.enter(prompt_id)

    def _answer(self, prompt_id: str, dialog: DialogState, status: Status) -> None:
        for world in self._stage.worlds:
            if any(prompt.id == prompt_id for prompt in world.cross_device.prompts()):
                world.cross_device.answer(prompt_id, dialog)
                return
        self._stage.world.quick_sign_ins.answer(prompt_id, status)


def _owned(world: World) -> Owned:
    account, configuration = world.account, world.configuration
    return Owned(
        name=account.name,
        display_name=account.display_name,
        password=account.password,
        recovery_codes=configuration.recovery_codes.unused,
        authenticator_secret=configuration.authenticator.latest_secret,
    )
