"""The second device of the practice dock: it is signed in, takes sign-in codes, and is asked to approve."""

from msgspec import Struct
from msgspec.structs import replace

from desktop.viewmodels.practice.controls import PracticeControls
from desktop.viewmodels.view_model import ViewModel


class ApprovalPrompt(Struct, frozen=True, kw_only=True):
    """What the second device asks, and about which account."""

    id: str
    account: str
    kind: str
    detail: str


class SecondDeviceState(Struct, frozen=True, kw_only=True):
    """The device's screen.

    Attributes:
        accounts: names of the accounts that it is signed in to; a code is taken as the ``chosen`` one.
        wanted: a sign-in code is on screen somewhere and could be typed here.
        unknown: the code that was typed last is none.
        prompts: open questions.
    """

    accounts: tuple[str, ...]
    chosen: str
    wanted: bool = False
    unknown: bool = False
    prompts: tuple[ApprovalPrompt, ...] = ()


class SecondDeviceViewModel(ViewModel[SecondDeviceState]):
    """Shows :class:`SecondDeviceState`, and answers as the owner would."""

    def __init__(self, controls: PracticeControls) -> None:
        names = tuple(owned.name for owned in controls.accounts)
        super().__init__(SecondDeviceState(accounts=names, chosen=names[0]))
        self._controls = controls
        controls.subscribe(self._derive)
        self._derive()

    def choose(self, account: str) -> None:
        """Turn to another account, as which codes are taken from now on."""
        self._show(replace(self.state, chosen=account))

    def enter(self, code: str) -> bool:
        """Type a sign-in code, or open the page that its QR code leads to; tells whether a sign-in waits for it."""
        try:
            self._controls.enter(code.upper(), self.state.chosen)
        except KeyError:
            self._show(replace(self.state, unknown=True))
            return False
        return True

    def approve(self, prompt_id: str) -> None:
        self._controls.approve(prompt_id)

    def deny(self, prompt_id: str) -> None:
        self._controls.deny(prompt_id)

    def _derive(self) -> None:
        self._show(
            replace(
                self.state,
                wanted=bool(self._controls.sign_in_codes()),
                unknown=False,
                prompts=tuple(
                    ApprovalPrompt(id=prompt.id, account=prompt.account, kind=prompt.kind, detail=prompt.detail)
                    for prompt in self._controls.prompts()
                ),
            ),
        )
