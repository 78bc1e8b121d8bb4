"""Approving a challenge on another device that is signed in already."""

from enum import Enum, auto

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import DIALOG_LIFETIME_S, EXPIRED_DIALOG_STATUS
from desktop.simulator.changes import Changes
from desktop.simulator.clock import Clock
from desktop.simulator.prompts import Prompt, PromptKind
from desktop.simulator.refusals import Refuse


class DialogState(Enum):
    """How far a dialog has come. ``ACTIVE`` means that the other device shows it."""

    PENDING = auto()
    ACTIVE = auto()
    APPROVED = auto()
    DENIED = auto()
    EXPIRED = auto()


class _Dialog(Struct, kw_only=True):
    state: DialogState
    detail: str
    since: float


class CrossDevice:
    """The dialogs of all challenges of an account, by challenge id."""

    def __init__(self, clock: Clock, changes: Changes, account: Account) -> None:
        self._clock = clock
        self._changes = changes
        self._account = account
        self._dialogs: dict[str, _Dialog] = {}

    def retry(self, challenge_id: str, detail: str) -> None:
        """Show the dialog on the other device, for the first time or again.

        Raises:
            Refuse: DENIED_CHALLENGE if the owner said no.
        """
        self._refuse_denied(challenge_id)
        self._dialogs[challenge_id] = _Dialog(state=DialogState.ACTIVE, detail=detail, since=self._clock.now())
        self._changes.announce()

    def retract(self, challenge_id: str) -> None:
        """Take the dialog off the other device.

        Raises:
            Refuse: DENIED_CHALLENGE if the owner said no.
        """
        self._refuse_denied(challenge_id)
        dialog = self._dialogs.get(challenge_id)
        if dialog is not None and self._state(dialog) is DialogState.ACTIVE:
            dialog.state = DialogState.PENDING
            self._changes.announce()

    def is_approved(self, challenge_id: str) -> bool:
        """Tell whether the owner said yes; false while there is no answer.

        Raises:
            Refuse: DENIED_CHALLENGE or EXPIRED_DIALOG; UNKNOWN if no dialog was ever shown, which is an assumption.
        """
        self._refuse_denied(challenge_id)
        dialog = self._dialogs.get(challenge_id)
        if dialog is None:
            raise Refuse(Refusal.UNKNOWN)
        if self._state(dialog) is DialogState.EXPIRED:
            raise Refuse(Refusal.EXPIRED_DIALOG, status=EXPIRED_DIALOG_STATUS)
        return dialog.state is DialogState.APPROVED

    def prompts(self) -> tuple[Prompt, ...]:
        """Give the dialogs that are being shown."""
        return tuple(
            Prompt(
                id=challenge_id,
                account=self._account.name,
                kind=PromptKind.CROSS_DEVICE,
                detail=dialog.detail,
                since=dialog.since,
            )
            for challenge_id, dialog in self._dialogs.items()
            if self._state(dialog) is DialogState.ACTIVE
        )

    def answer(self, challenge_id: str, state: DialogState) -> None:
        """Answer a dialog that is being shown.

        Raises:
            KeyError: none is shown for this challenge.
        """
        if challenge_id not in {prompt.id for prompt in self.prompts()}:
            raise KeyError(challenge_id)
        self._dialogs[challenge_id].state = state
        self._changes.announce()

    def _refuse_denied(self, challenge_id: str) -> None:
        dialog = self._dialogs.get(challenge_id)
        if dialog is not None and dialog.state is DialogState.DENIED:
            raise Refuse(Refusal.DENIED_CHALLENGE)

    def _state(self, dialog: _Dialog) -> DialogState:
        if dialog.state is DialogState.ACTIVE and self._clock.now() >= dialog.since + DIALOG_LIFETIME_S:
            return DialogState.EXPIRED
        return dialog.state
