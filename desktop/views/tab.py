"""What every tab does with an account that is not there, is being read, or could not be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.ports import Browser
from desktop.viewmodels.problem import Problem
from desktop.viewmodels.tab import Display, Freshness
from desktop.viewmodels.website import page_for
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.faces import Faces
from desktop.views.components.page import Page, Scrolling
from desktop.views.components.skeleton import Skeleton
from desktop.views.icons import Drawing
from desktop.views.theme_tokens import Space, Tone
from desktop.views.website import ProblemMessage, link_words, no_browser_words
from desktop.views.wording.problems import explain


class Tab(QWidget):
    """Three faces: loading, error, and the content, over which staleness is told.

    Subclasses put what they show into ``content`` (a vertical layout of readable width).
    """

    retry_requested = Signal()
    set_up_requested = Signal()

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self._browser = browser
        self._page: str | None = None
        page = Page(parent=self)  # never shown and nobody's, it would outlive the tab, and hold it
        page.hide()
        self.content = page.column
        self._stale = ProblemMessage(browser)
        self._stale.mend_requested.connect(self.retry_requested)
        self.content.addWidget(self._stale)
        self._error: EmptyState | None = None
        self._faces = Faces(
            {
                Display.SIGNED_OUT: QWidget,  # under the welcome, where nobody sees it
                Display.LOADING: self._loading,
                Display.CONTENT: lambda: page,
                Display.ERROR: self._make_error,
            },
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._faces)

    def render_freshness(self, freshness: Freshness) -> None:
        """Choose the face, and say why it is not a better one."""
        self._faces.show_face(freshness.display)
        if freshness.problem is None:
            self._stale.clear()
            return
        self._tell_problem(freshness.problem, stale=freshness.stale)

    def _tell_problem(self, problem: Problem, *, stale: bool) -> None:
        words, self._page, again = explain(problem), page_for(problem), self.tr("&Try again")
        if self._error is not None:
            action = link_words() if self._page else again
            self._error.show_state(Drawing.OFFLINE, words.happened, words.next_step, action=action)
        why = self.tr("This is what was known before. {why}").format(why=str(words))
        self._stale.show_message(why if stale else "", Tone.WARNING, action=again, page=self._page)

    def _loading(self) -> Page:
        page = Page()
        page.column.addWidget(Skeleton(self.tr("Your account is being read"), rows=4))
        return page

    def _make_error(self) -> Scrolling:
        self._error = EmptyState(Drawing.OFFLINE, "", "", action="")
        self._error.action_triggered.connect(self._mend)
        return Scrolling(self._error)

    def _mend(self) -> None:
        if self._page is None:
            self.retry_requested.emit()
        elif self._error is not None and not self._browser.open(self._page):
            self._error.show_state(Drawing.OFFLINE, no_browser_words(self._page), "")
