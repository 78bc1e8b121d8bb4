"""The inbox and the second device of the practice dock."""

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.model.secret import Secret
from desktop.viewmodels.practice.controls import PracticeControls
from desktop.viewmodels.view_model import ViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedMessage:
    """A message with a code."""

    id: int
    channel: str
    to: str
    text: str
    code: Secret[str]
    sent_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalPrompt:
    """What the second device asks."""

    id: str
    kind: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesState:
    """Messages, the newest first, and open prompts."""

    messages: tuple[ReceivedMessage, ...] = ()
    prompts: tuple[ApprovalPrompt, ...] = ()


def derive_devices(controls: PracticeControls) -> DevicesState:
    """Read the pretend service's outbox and prompts."""
    return DevicesState(
        messages=tuple(
            ReceivedMessage(
                id=message.id,
                channel=message.channel,
                to=message.to,
                text=message.text,
                code=Secret(message.code),
                sent_at=datetime.fromtimestamp(message.sent_at, UTC),
            )
            for message in controls.inbox()
        ),
        prompts=tuple(
            ApprovalPrompt(id=prompt.id, kind=prompt.kind, detail=prompt.detail) for prompt in controls.prompts()
        ),
    )


class DevicesViewModel(ViewModel[DevicesState]):
    """Shows what was sent, and answers prompts as the owner would on another device."""

    def __init__(self, controls: PracticeControls) -> None:
        super().__init__(derive_devices(controls))
        self._controls = controls
        self.paper = tuple(Secret(code) for code in controls.recovery_codes)
        """The recovery codes that the owner had written down before."""
        controls.subscribe(self._derive)

    @property
    def password(self) -> str:
        """The pretend account's password, which a person who practises may have to type."""
        return self._controls.password

    def approve(self, prompt_id: str) -> None:
        self._controls.approve(prompt_id)

    def deny(self, prompt_id: str) -> None:
        self._controls.deny(prompt_id)

    def expire_setup(self) -> None:
        """Let the set-up that is running at the service expire now."""
        self._controls.expire_setup()

    def _derive(self) -> None:
        self._show(derive_devices(self._controls))
