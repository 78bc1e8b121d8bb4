"""Passing a check with a security key or a passkey."""

import asyncio

from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.failures import SecurityKeyFailure, Trouble, WrongPin
from desktop.services.check import Check
from desktop.viewmodels.challenge.way import End, WayState, WayViewModel
from desktop.viewmodels.key_prompts import NOTHING_ASKED, KeyPrompt, KeyPrompts


class KeyState(WayState, frozen=True, kw_only=True):
    """A ceremony with a key.

    Attributes:
        reachable: keys can be used here at all.
        system_prompts: the operating system asks in a window of its own.
        prompt: what the key waits for.
        running: a ceremony is under way.
        trouble: why the last one failed.
        tries_left: how many wrong PINs block the key, where the trouble is a wrong PIN.
    """

    reachable: bool = True
    system_prompts: bool = False
    prompt: KeyPrompt = NOTHING_ASKED
    running: bool = False
    trouble: Trouble | None = None
    tries_left: int = 0


class KeyViewModel(WayViewModel[KeyState]):
    """Runs a ceremony when the way is chosen, and another one on request. Leaving ends it."""

    def __init__(self, check: Check, way: MediaType, end: End) -> None:
        state = KeyState(reachable=check.reaches_keys, system_prompts=check.system_prompts)
        super().__init__(state, check, way, end)
        self._prompts = KeyPrompts(self._prompted)
        self._left = False
        self._let_go = asyncio.Event()
        self._let_go.set()

    async def enter(self) -> None:
        """Begin a ceremony."""
        self._left = False
        await self.use_key()

    async def leave(self) -> None:
        """End the ceremony, and wait until the key is let go."""
        self._left = True
        self._prompts.cancel()
        await self._let_go.wait()

    async def use_key(self) -> None:
        """Run a ceremony, unless one runs."""
        if self.state.running or not self.state.reachable:
            return
        self._let_go.clear()
        self._change(running=True, trouble=None)
        try:
            token = await self._attempt(self._signed())
        finally:
            self._let_go.set()
            self._change(running=False)
        if token is not None:
            self._end.passed(token)

    def accept_last_try(self) -> None:
        """Risk the last try of the key's PIN."""
        self._prompts.accept_last_try()

    def give_pin(self, pin: Secret[str]) -> None:
        """Answer the key's question for its PIN."""
        self._prompts.give_pin(pin)

    def choose_account(self, position: int) -> None:
        """Answer whose passkey to use."""
        self._prompts.choose_account(position)

    def _prompted(self, prompt: KeyPrompt) -> None:
        # While the key waits for its owner, nothing else is waited for.
        self._change(prompt=prompt, busy=not prompt.waits)

    async def _signed(self) -> Secret[str] | None:
        try:
            return await self._prompts.run(self._check.sign(self.way, self._prompts))
        except SecurityKeyFailure as failure:
            if not self._left:
                tries_left = failure.tries_left if isinstance(failure, WrongPin) else 0
                self._change(trouble=failure.trouble, tries_left=tries_left)
            return None
