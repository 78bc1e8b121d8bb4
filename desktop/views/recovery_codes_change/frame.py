"""Making new recovery codes or voiding all, in the frame of a flow."""

from collections.abc import Callable

from desktop.services.codes_verdict import Verdict
from desktop.services.ports import Browser
from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import ChangeState, Leaving, Step
from desktop.views.flow.code_back import CodeBackPage
from desktop.views.flow.codes import CodesPage
from desktop.views.flow.frame import FlowFrame
from desktop.views.flow.password import PasswordPage
from desktop.views.recovery_codes_change.done import ClearedPage, DonePage
from desktop.views.recovery_codes_change.explain import first_page
from desktop.views.recovery_codes_change.page import Page
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.recovery_codes import lost_words, not_cleared_words


class ChangeCodes(FlowFrame[ChangeState]):
    """Shows a :class:`ChangeCodesViewModel`."""

    def __init__(self, flow: ChangeCodesViewModel, tasks: TaskRunner, browser: Browser) -> None:
        self._changing = flow
        self._tasks = tasks
        pages: dict[Step, Callable[[], Page]] = {
            Step.EXPLAIN: lambda: first_page(flow, tasks),
            Step.PASSWORD: lambda: PasswordPage(flow.give_password, tasks),
        }
        purpose = flow.state.purpose
        pages |= (
            {Step.CLEARED: lambda: ClearedPage(flow)} if purpose is Purpose.CLEAR else _pages_with_codes(flow, tasks)
        )
        super().__init__(flow, pages, browser, stages=purpose.value)
        tasks.start(flow.start())

    def render_problem(self, state: ChangeState) -> None:
        if state.problem is not None:
            self.problem.show_problem(state.problem, action=self.tr("&Look now") if state.open_question else "")
        elif state.lost is not None:
            tone = Tone.NEUTRAL if state.lost is Verdict.NOT_MADE else Tone.WARNING
            self.problem.show_message(lost_words(state.lost), tone)
        elif state.not_cleared is not None:
            self.problem.show_message(not_cleared_words(state.not_cleared), Tone.WARNING)
        else:
            self.problem.clear()

    def mend(self) -> None:
        self._tasks.start(self._changing.find_out())

    def leaving_question(self) -> str:
        return self.tr("Leave this now?")

    def leaving_words(self, state: ChangeState) -> tuple[str, bool]:
        if state.leaving is Leaving.UNSAVED_CODES:
            words = self.tr(
                "You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab."
            )
            return words, False
        words = self.tr(
            "Roblox's answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely "
            "on them."
        )
        return words, True


def _pages_with_codes(flow: ChangeCodesViewModel, tasks: TaskRunner) -> dict[Step, Callable[[], Page]]:
    return {
        Step.CODES: lambda: CodesPage(flow.saving, flow.codes_written_down, tasks),
        Step.CONFIRM: lambda: CodeBackPage(flow.saving, flow.give_back, tasks),
        Step.DONE: lambda: DonePage(flow),
    }
