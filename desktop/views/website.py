"""Ways to the website, for what only the owner's own browser can do."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.contract import website
from desktop.services.ports import Browser
from desktop.viewmodels.problem import Problem
from desktop.viewmodels.website import page_for
from desktop.views.components.announce import announce
from desktop.views.components.buttons import quiet_button
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.problems import explain, problem_tone

translate = QCoreApplication.translate


def link_words() -> str:
    """Name the button that opens the website."""
    return translate("Website", "&Open roblox.com")


def no_browser_words(page: str) -> str:
    """Say what to do where no browser took a page."""
    return translate("Website", "No browser could be opened. Go there yourself: {address}").format(address=page)


class WebsiteLink(QWidget):
    """A button that opens a page, by default the settings of the account. Without a browser it gives the address."""

    def __init__(self, browser: Browser, page: str = website.SECURITY, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self._page = page
        button = quiet_button(link_words(), icon=Icon.EXTERNAL)
        button.clicked.connect(self._open)
        self._address = MutedLabel()
        self._address.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._address)

    def _open(self) -> None:
        opened = self._browser.open(self._page)
        self._address.setText("" if opened else no_browser_words(self._page))
        self._address.setVisible(not opened)
        if not opened:
            announce(self, self._address.text(), urgent=True)


class ProblemMessage(InlineMessage):
    """Says what went wrong. Where the website helps, its button leads there; else ``mend_requested`` is emitted."""

    mend_requested = Signal()

    def __init__(self, browser: Browser, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._browser = browser
        self._page: str | None = None
        self.action_triggered.connect(self._act)

    def show_problem(self, problem: Problem, *, action: str = "") -> None:
        """Explain a problem; ``action`` is the wording of a button that helps better than the website."""
        page = None if action else page_for(problem)
        self.show_message(str(explain(problem)), problem_tone(problem), action=action, page=page)

    def show_message(self, text: str, tone: Tone, *, action: str = "", page: str | None = None) -> None:
        """Show ``text``; with a ``page`` of the website the button leads there, whatever ``action`` says."""
        self._page = page
        super().show_message(text, tone, action=action if page is None else link_words())

    def _act(self) -> None:
        if self._page is None:
            self.mend_requested.emit()
        elif not self._browser.open(self._page):
            self.show_message(no_browser_words(self._page), Tone.WARNING)
