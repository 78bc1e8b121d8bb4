"""Beginning and ending flows, over everything else."""

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.ports import Browser
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.viewmodels.add_key.flow import AddKeyViewModel
    from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
    from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
    from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
    from desktop.views.flow.frame import FlowFrame

# ruff: noqa: PLC0415  (no page of a flow is needed before the first paint)


class FlowModels(Struct, frozen=True, kw_only=True):
    """What makes a view-model for one run of each flow; ``sight`` is one for all."""

    set_up: "Callable[[], SetupWizardViewModel]"
    add_key: "Callable[[], AddKeyViewModel]"
    change_method: "Callable[[Change], ChangeMethodViewModel]"
    change_codes: "Callable[[Purpose], ChangeCodesViewModel]"
    sight: SightCheckViewModel


class Kind(Enum):
    """The flows."""

    SET_UP = auto()
    ADD_KEY = auto()
    CHANGE_METHOD = auto()
    CHANGE_CODES = auto()


class Flows(QObject):
    """Puts flows on the stage, each at most once. A missing authenticator is set up over the page that wants it.

    ``ended(Kind)`` is emitted when a flow is over and none is left.

    Args:
        stage: where they are put.
        models: what they show.
        tasks: runs their commands.
        browser: opens the website from them.
        may_begin: whether an account is there to begin with.
    """

    ended = Signal(object)

    def __init__(
        self,
        stage: Stage,
        models: FlowModels,
        tasks: TaskRunner,
        browser: Browser,
        may_begin: Callable[[], bool],
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._models = models
        self._tasks = tasks
        self._browser = browser
        self._may_begin = may_begin
        self._running: dict[Kind, FlowFrame[Any]] = {}

    def set_up(self) -> None:
        """Begin a run of the set-up wizard, which may go on with another flow."""
        if not self._free(Kind.SET_UP):
            return
        from desktop.views.setup_wizard.frame import SetupWizard

        wizard = SetupWizard(self._models.set_up(), self._tasks, self._browser)
        wizard.closed.connect(lambda: self._leave(Kind.SET_UP))
        wizard.other_method_chosen.connect(self._go_on_with)
        self._enter(Kind.SET_UP, wizard)

    def add_key(self) -> None:
        """Begin to add a security key."""
        if not self._free(Kind.ADD_KEY):
            return
        from desktop.views.add_key.frame import AddKey

        page = AddKey(self._models.add_key(), self._models.sight, self._tasks, self._browser)
        page.closed.connect(lambda: self._leave(Kind.ADD_KEY))
        page.authenticator_wanted.connect(self.set_up)
        self._enter(Kind.ADD_KEY, page)

    def change_method(self, change: Change) -> None:
        """Begin to turn a method on or off."""
        if not self._free(Kind.CHANGE_METHOD):
            return
        from desktop.views.change_method.frame import ChangeMethod

        page = ChangeMethod(self._models.change_method(change), self._tasks, self._browser)
        page.closed.connect(lambda: self._leave(Kind.CHANGE_METHOD))
        page.set_up_wanted.connect(self.set_up)
        self._enter(Kind.CHANGE_METHOD, page)

    def change_codes(self, purpose: Purpose) -> None:
        """Begin to make recovery codes, or to void all."""
        self._begin_codes(purpose)

    def resume_codes(self) -> None:
        """Go on where codes were made and are not known to be saved, or were never received."""
        codes = self._begin_codes(Purpose.MAKE)
        if codes is not None:
            self._tasks.start(codes.resume())

    def _begin_codes(self, purpose: Purpose) -> "ChangeCodesViewModel | None":
        if not self._free(Kind.CHANGE_CODES):
            return None
        from desktop.views.recovery_codes_change.frame import ChangeCodes

        codes = self._models.change_codes(purpose)
        page = ChangeCodes(codes, self._tasks, self._browser)
        page.closed.connect(lambda: self._leave(Kind.CHANGE_CODES))
        self._enter(Kind.CHANGE_CODES, page)
        return codes

    async def give_up(self) -> str:
        """End every flow when nobody is there to decide, and put into words what that leaves behind."""
        words = await asyncio.gather(*(page.give_up() for page in tuple(self._running.values())))
        return " ".join(dict.fromkeys(filter(None, words)))

    def _go_on_with(self, chosen: MediaType) -> None:
        if chosen is MediaType.SECURITY_KEY:
            self.add_key()
        else:
            self.change_method(Change(media_type=chosen, on=True))

    def _free(self, kind: Kind) -> bool:
        return kind not in self._running and self._may_begin()

    def _enter(self, kind: Kind, page: "FlowFrame[Any]") -> None:
        self._running[kind] = page
        self._stage.enter(page)

    def _leave(self, kind: Kind) -> None:
        page = self._running.pop(kind, None)
        if page is not None:
            self._stage.leave(page)
            if not self._running:
                self.ended.emit(kind)
