"""The set-up wizard in its frame."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop.services.ports import Browser
from desktop.viewmodels.setup_wizard.state import STAGES, Leaving, Remedy, Step, WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.flow.code_back import CodeBackPage
from desktop.views.flow.codes import CodesPage
from desktop.views.flow.frame import FlowFrame
from desktop.views.flow.password import PasswordPage
from desktop.views.setup_wizard.code import CodePage
from desktop.views.setup_wizard.done import DonePage
from desktop.views.setup_wizard.method import MethodPage
from desktop.views.setup_wizard.page import Page
from desktop.views.setup_wizard.scan import ScanPage
from desktop.views.setup_wizard.welcome import WelcomePage
from desktop.views.tasks import TaskRunner


class SetupWizard(FlowFrame[WizardState]):
    """Shows a :class:`SetupWizardViewModel`. ``other_method_chosen(MediaType)`` is emitted after ``closed``."""

    other_method_chosen = Signal(object)

    def __init__(self, wizard: SetupWizardViewModel, tasks: TaskRunner, browser: Browser) -> None:
        self._wizard = wizard
        self._tasks = tasks
        pages: dict[Step, Callable[[], Page]] = {
            Step.WELCOME: lambda: WelcomePage(wizard),
            Step.METHOD: lambda: MethodPage(wizard, tasks),
            Step.PASSWORD: lambda: PasswordPage(wizard.give_password, tasks),
            Step.SCAN: lambda: ScanPage(wizard),
            Step.CODE: lambda: CodePage(wizard, tasks),
            Step.CODES: lambda: CodesPage(wizard.saving, wizard.codes_written_down, tasks),
            Step.CONFIRM: lambda: CodeBackPage(wizard.saving, wizard.give_back, tasks),
            Step.DONE: lambda: DonePage(wizard),
        }
        super().__init__(wizard, pages, browser, stages=STAGES)
        tasks.start(wizard.start())

    def render_state(self, state: WizardState) -> None:
        super().render_state(state)
        if state.continues_with is not None:
            self.other_method_chosen.emit(state.continues_with)

    def render_problem(self, state: WizardState) -> None:
        if state.problem is None:
            self.problem.clear()
            return
        action = {
            None: "",
            Remedy.LOOK: self.tr("&Look now"),
            Remedy.FRESH_KEY: self.tr("&Fresh QR code"),
            Remedy.READ_AGAIN: self.tr("&Try again"),
        }[state.remedy]
        self.problem.show_problem(state.problem, action=action)

    def mend(self) -> None:
        match self._wizard.state.remedy:
            case Remedy.LOOK:
                self._tasks.start(self._wizard.find_out())
            case Remedy.FRESH_KEY:
                self._tasks.start(self._wizard.renew_key())
            case Remedy.READ_AGAIN:
                self._tasks.start(self._wizard.start())

    def leaving_question(self) -> str:
        return self.tr("Stop setting up?")

    def leaving_words(self, state: WizardState) -> tuple[str, bool]:
        assert state.leaving is not None  # noqa: S101  (asked for only then)
        return self._leaving_words(state.leaving), state.leaving is Leaving.PERHAPS_ON

    def _leaving_words(self, leaving: Leaving) -> str:
        return {
            Leaving.NOTHING: self.tr("Nothing was changed on your account."),
            Leaving.UNUSED_KEY: self.tr(
                "Nothing was changed on your account. If you scanned the QR code already, delete that entry from your "
                "app: it will never work.",
            ),
            Leaving.PERHAPS_ON: self.tr(
                "The authenticator may be on, because Roblox's answer was lost. Keep the entry in your app, and look "
                "at the Status tab before you sign out anywhere.",
            ),
            Leaving.UNSAVED_CODES: self.tr(
                "Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you "
                "on the Recovery codes tab.",
            ),
        }[leaving]
