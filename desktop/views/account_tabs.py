"""The four tabs of an account."""

import asyncio

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.ports import Browser
from desktop.services.posture import Fix
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.viewmodels.status import FoundItem, StatusViewModel
from desktop.views.flows import Flows
from desktop.views.methods import MethodsTab
from desktop.views.recovery_codes import RecoveryCodesTab
from desktop.views.security_keys import SecurityKeysTab
from desktop.views.status import StatusTab
from desktop.views.tabs import Place, Tabs
from desktop.views.tasks import TaskRunner


class AccountModels(Struct, frozen=True, kw_only=True):
    """What the tabs show."""

    status: StatusViewModel
    history: HistoryViewModel
    methods: MethodsViewModel
    security_keys: SecurityKeysViewModel
    recovery_codes: RecoveryCodesViewModel


class AccountTabs(QObject):
    """Says what belongs into each tab, and what a tab may begin.

    The window has one tab made; the others follow one by one, so that nobody ever waits for all of them.
    ``history_requested``: the owner wants to see all of the history.
    """

    history_requested = Signal()

    def __init__(
        self,
        tabs: Tabs,
        models: AccountModels,
        sight: SightCheckViewModel,
        flows: Flows,
        tasks: TaskRunner,
        browser: Browser,
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._models = models
        self._sight = sight
        self._flows = flows
        self._tasks = tasks
        self._browser = browser
        tabs.put(Place.STATUS, self._make_status)
        tabs.put(Place.METHODS, self._make_methods)
        tabs.put(Place.SECURITY_KEYS, self._make_security_keys)
        tabs.put(Place.RECOVERY_CODES, self._make_recovery_codes)

    async def fill(self) -> None:
        """Make the tabs that nobody has turned to yet, and let everything else have its turn in between."""
        for place in Place:
            if isValid(self._tabs):  # meanwhile another window may have taken the place of this one
                self._tabs.make(place)
                await asyncio.sleep(0)

    def _make_status(self) -> StatusTab:
        status = StatusTab(self._models.status, self._models.history, self._tasks, self._browser)
        status.fix_requested.connect(self._fix)
        status.history_requested.connect(self.history_requested)
        status.set_up_requested.connect(self._flows.set_up)
        return status

    def _make_methods(self) -> MethodsTab:
        methods = MethodsTab(self._models.methods, self._tasks, self._browser)
        methods.change_requested.connect(self._flows.change_method)
        methods.more_requested.connect(self._show_more)
        methods.set_up_requested.connect(self._flows.set_up)
        return methods

    def _make_security_keys(self) -> SecurityKeysTab:
        keys = SecurityKeysTab(self._models.security_keys, self._sight, self._tasks, self._browser)
        keys.add_requested.connect(self._flows.add_key)
        keys.set_up_requested.connect(self._flows.set_up)
        return keys

    def _make_recovery_codes(self) -> RecoveryCodesTab:
        codes = RecoveryCodesTab(self._models.recovery_codes, self._tasks, self._browser)
        codes.change_requested.connect(self._flows.change_codes)
        codes.show_requested.connect(self._flows.resume_codes)
        codes.set_up_requested.connect(self._flows.set_up)
        return codes

    def _show_more(self, media_type: MediaType) -> None:
        places = {MediaType.SECURITY_KEY: Place.SECURITY_KEYS, MediaType.RECOVERY_CODE: Place.RECOVERY_CODES}
        self._tabs.turn_to(places[media_type])

    def _fix(self, item: FoundItem) -> None:
        match item.fix:
            case Fix.ADD_SECURITY_KEY:
                self._flows.add_key()
            case Fix.MAKE_RECOVERY_CODES:
                self._tabs.turn_to(Place.RECOVERY_CODES)
                self._flows.change_codes(Purpose.MAKE)
            case Fix.SAVE_RECOVERY_CODES:
                self._tabs.turn_to(Place.RECOVERY_CODES)
                self._flows.resume_codes()
            case Fix.TURN_OFF_WEAKER:
                self._flows.change_method(Change(media_type=item.methods[0], on=False))
