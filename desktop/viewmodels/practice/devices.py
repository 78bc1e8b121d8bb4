"""What the owners of the pretend accounts receive, know and have at hand."""

from datetime import UTC, datetime

from msgspec import Struct

from desktop.model.secret import Secret
from desktop.viewmodels.practice.controls import PracticeControls
from desktop.viewmodels.view_model import ViewModel


class ReceivedMessage(Struct, frozen=True, kw_only=True):
    """A message with a code; ``account`` is the name of the account that it is for."""

    id: int
    account: str
    channel: str
    to: str
    text: str
    code: Secret[str]
    sent_at: datetime


class DevicesState(Struct, frozen=True, kw_only=True):
    """Messages, the newest first."""

    messages: tuple[ReceivedMessage, ...] = ()


class Belongings(Struct, frozen=True, kw_only=True):
    """What an account's owner knows by heart, and has written down."""

    name: str
    password: Secret[str]
    paper: tuple[Secret[str], ...]


def derive_devices(controls: PracticeControls) -> DevicesState:
    """Read the pretend service's outbox."""
    return DevicesState(
        messages=tuple(
            ReceivedMessage(
                id=message.id,
                account=message.account,
                channel=message.channel,
                to=message.to,
                text=message.text,
                code=Secret(message.code),
                sent_at=datetime.fromtimestamp(message.sent_at, UTC),
            )
            for message in controls.inbox()
        ),
    )


class DevicesViewModel(ViewModel[DevicesState]):
    """Shows what was sent to the owners, and what they have at hand from the start."""

    def __init__(self, controls: PracticeControls) -> None:
        super().__init__(derive_devices(controls))
        self._controls = controls
        self.belongings = tuple(
            Belongings(
                name=owned.name,
                password=Secret(owned.password),
                paper=tuple(Secret(code) for code in owned.recovery_codes),
            )
            for owned in controls.accounts
        )
        controls.subscribe(self._derive)

    def expire_setup(self) -> None:
        """Let every set-up that is running at the service expire now."""
        self._controls.expire_setup()

    def _derive(self) -> None:
        self._show(derive_devices(self._controls))
