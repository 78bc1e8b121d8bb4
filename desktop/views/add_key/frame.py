"""Adding a key, in the frame of a flow."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop.services.ports import Browser
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import STAGES, AddKeyState, Leaving, Step
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.views.add_key.done import DonePage
from desktop.views.add_key.key import KeyPage
from desktop.views.add_key.name import NamePage
from desktop.views.add_key.not_yet import NotYetPage
from desktop.views.add_key.page import Page
from desktop.views.add_key.plug_in import PlugInPage
from desktop.views.flow.frame import FlowFrame
from desktop.views.flow.password import PasswordPage
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import explain_trouble, not_added_words, trouble_tone


class AddKey(FlowFrame[AddKeyState]):
    """Shows an :class:`AddKeyViewModel`. ``authenticator_wanted``: the owner wants to set that up first."""

    authenticator_wanted = Signal()

    def __init__(self, flow: AddKeyViewModel, check: SightCheckViewModel, tasks: TaskRunner, browser: Browser) -> None:
        self._adding = flow
        self._tasks = tasks
        pages: dict[Step, Callable[[], Page]] = {
            Step.NOT_YET: self._not_yet,
            Step.NAME: lambda: NamePage(flow, tasks),
            Step.PLUG_IN: lambda: PlugInPage(flow, check, tasks, browser),
            Step.PASSWORD: lambda: PasswordPage(flow.give_password, tasks),
            Step.KEY: lambda: KeyPage(flow),
            Step.DONE: lambda: DonePage(flow),
        }
        super().__init__(flow, pages, browser, stages=STAGES)
        tasks.start(flow.start())

    def _not_yet(self) -> Page:
        page = NotYetPage(self._adding)
        page.authenticator_wanted.connect(self.authenticator_wanted)
        return page

    def render_problem(self, state: AddKeyState) -> None:
        if state.trouble is not None:
            words = explain_trouble(state.trouble.trouble, state.trouble.tries_left)
            self.problem.show_message(str(words), trouble_tone(state.trouble.trouble))
        elif state.problem is not None:
            look = self.tr("&Look now") if state.problem.may_have_changed else ""
            self.problem.show_problem(state.problem, action=look)
        elif state.not_added is not None:
            self.problem.show_message(not_added_words(state.not_added), Tone.WARNING)
        else:
            self.problem.clear()

    def mend(self) -> None:
        self._tasks.start(self._adding.find_out())

    def leaving_question(self) -> str:
        return self.tr("Stop adding the key?")

    def leaving_words(self, state: AddKeyState) -> tuple[str, bool]:
        if state.leaving is Leaving.PERHAPS_ADDED:
            words = self.tr(
                "The key may be registered, because Roblox's answer was lost. Look at the Security keys tab before you "
                "rely on it.",
            )
            return words, True
        return self.tr("Your key has answered, but Roblox has not registered it yet. Nothing was changed."), False
