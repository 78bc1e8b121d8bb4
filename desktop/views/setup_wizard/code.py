"""The first code, checked here before it is sent."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.services.totp import CodeCheck, Verdict
from desktop.viewmodels.setup_wizard.state import WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.views.components.code_field import CodeField
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.sides import Sides
from desktop.views.setup_wizard.page import Page
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.wording.setup import still_off_words


class CodePage(Page):
    """Advises while the code is typed, and never keeps anybody from sending it."""

    def __init__(self, wizard: SetupWizardViewModel, tasks: TaskRunner) -> None:
        super().__init__(
            self.tr("Type the code that your app shows now"),
            self.tr("This proves that the key arrived. Sending it turns the authenticator on."),
        )
        self._wizard = wizard
        self._tasks = tasks
        self._state = WizardState()
        self.next_text = self.tr("&Turn it on")
        self._field = CodeField(self.tr("Code from your authenticator app"))
        self._field.edited.connect(wizard.type_code)
        self._field.submitted.connect(self.proceed)
        self._advice = InlineMessage()
        self.body.addWidget(Sides([self._field]))
        self.body.addWidget(self._advice)
        self.body.addWidget(
            MutedLabel(self.tr("A code lasts 30 seconds. If it changes while you type, just type the new one.")),
        )
        self.body.addStretch(1)

    def render_state(self, state: WizardState) -> None:
        self._state = state
        if state.scan is not None:
            self._field.set_length(state.scan.digits)
        text, tone = (still_off_words(), Tone.WARNING) if state.still_off else self._words(state.check)
        # While there is an answer from the service to show, the advice would only compete with it.
        self._advice.show_message("" if state.problem else text, tone)
        self._field.setReadOnly(state.busy)

    def can_proceed(self, state: WizardState) -> bool:
        return bool(self._field.code()) and not state.busy

    def proceed(self) -> None:
        if self.can_proceed(self._state):
            self._tasks.start(self._wizard.send_code())

    def work(self) -> QWidget:
        return self._field

    def entered(self) -> None:
        self._field.clear()

    def left(self) -> None:
        self._field.clear()

    def _words(self, check: CodeCheck) -> tuple[str, Tone]:
        match check.verdict:
            case Verdict.INCOMPLETE | Verdict.UNCHECKED:
                return "", Tone.NEUTRAL
            case Verdict.NOT_A_CODE:
                return self.tr("Codes consist of the digits 0 to 9 only."), Tone.WARNING
            case Verdict.RIGHT:
                return self.tr("This code matches. Send it before it changes."), Tone.POSITIVE
            case Verdict.CLOCK_OFF:
                return self._clock(check.phone_ahead), Tone.WARNING
            case Verdict.NO_MATCH:
                return (
                    self.tr(
                        "This does not look like a code for this key. Is it from the newest Roblox entry? "
                        "You can still send it.",
                    ),
                    Tone.WARNING,
                )

    def _clock(self, ahead: timedelta) -> str:
        seconds = abs(round(ahead.total_seconds()))
        if ahead > timedelta():
            difference = self.tr(
                "Your phone's clock seems %n second(s) fast, or this computer's clock slow.", "", seconds
            )
        else:
            difference = self.tr(
                "Your phone's clock seems %n second(s) slow, or this computer's clock fast.", "", seconds
            )
        advice = self.tr("Turn on automatic time on both, then type the next code. You can still send this one.")
        return f"{difference} {advice}"
