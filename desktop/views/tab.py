"""What every tab does with an account that is not there, is being read, or could not be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.viewmodels.tab import Display, Freshness
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.page import Page
from desktop.views.components.skeleton import Skeleton
from desktop.views.icons import Drawing
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.problems import explain


class Tab(QWidget):
    """Four faces: signed out, loading, error, and the content, over which staleness is told.

    Subclasses put what they show into ``content`` (a vertical layout of readable width).
    """

    retry_requested = Signal()
    set_up_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        page = Page()
        self.content = page.column
        self._stale = InlineMessage()
        self._stale.action_triggered.connect(self.retry_requested)
        self.content.addWidget(self._stale)
        loading = Page()
        loading.column.addWidget(Skeleton(self.tr("Your account is being read"), rows=4))
        self._error = EmptyState(Drawing.OFFLINE, "", "", action="")
        self._error.action_triggered.connect(self.retry_requested)
        signed_out = EmptyState(
            Drawing.WELCOME,
            self.tr("Nobody is signed in"),
            self.tr("Sign in to see how your account is protected."),
        )
        self._faces = {
            Display.SIGNED_OUT: signed_out,
            Display.LOADING: loading,
            Display.CONTENT: page,
            Display.ERROR: self._error,
        }
        self._stack = QStackedWidget()
        for face in self._faces.values():
            self._stack.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._stack)

    def render_freshness(self, freshness: Freshness) -> None:
        """Choose the face, and say why it is not a better one."""
        self._stack.setCurrentWidget(self._faces[freshness.display])
        again = self.tr("&Try again")
        if freshness.problem is None:
            self._stale.clear()
            return
        words = explain(freshness.problem)
        if freshness.display is Display.ERROR:
            self._error.show_state(Drawing.OFFLINE, words.happened, words.next_step, action=again)
        stale = self.tr("This is what was known before. {why}").format(why=str(words))
        self._stale.show_message(stale if freshness.stale else "", Tone.WARNING, action=again)
