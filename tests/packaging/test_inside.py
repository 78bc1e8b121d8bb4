"""The journey from within a program: it uses the mouse and the keys on what is shown, in Qt's own thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from trial.inside import Inside
from trial.steps import NeverSeen


class Greeting(QWidget):
    """Asks for a name and says it."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.said, self.say = QLineEdit(), QLabel("Nobody yet"), QPushButton("&Say it")
        self.name.setAccessibleName("Your name")
        self.said.setAccessibleDescription("as it was typed")
        self.say.setEnabled(False)
        self.say.clicked.connect(lambda: self.said.setText(f"Hello {self.name.text()}"))
        self.name.textEdited.connect(lambda: self.say.setEnabled(True))
        column = QVBoxLayout(self)
        for part in (self.name, self.said, self.say):
            column.addWidget(part)
        self.show()


@pytest.fixture
def greeting(qapp: QApplication, qtbot: object, monkeypatch: pytest.MonkeyPatch) -> Greeting:
    monkeypatch.setattr("trial.inside._PAUSE_S", 0)
    qapp.setQuitOnLastWindowClosed(False)  # as the app has it
    window = Greeting()
    qtbot.addWidget(window)  # type: ignore[attr-defined]  # pytest-qt has no types
    return window


def from_another_thread(steps: Callable[[Inside], str], patience_s: float = 10) -> str:
    screen, loop = Inside(patience_s), QEventLoop()
    with ThreadPoolExecutor(1) as pool:
        going = pool.submit(steps, screen)
        going.add_done_callback(lambda _: loop.quit())
        loop.exec()
    return going.result()


def test_what_is_shown_is_used_with_mouse_and_keys(greeting: Greeting) -> None:
    def steps(screen: Inside) -> str:
        screen.type_into("Your name", "Ada 2-b")
        screen.press("Say it")
        return screen.wait_for("Hello")

    assert from_another_thread(steps) == "Hello Ada 2-b"


def test_a_description_is_read_by_the_name_of_what_has_it(greeting: Greeting) -> None:
    assert from_another_thread(lambda screen: screen.read("Nobody yet")) == "as it was typed"


def test_a_click_goes_to_what_lies_on_top(greeting: Greeting) -> None:
    greeting.say.setEnabled(True)
    cover = QFrame(greeting)
    cover.setGeometry(greeting.rect())
    cover.show()

    def steps(screen: Inside) -> str:
        screen.press("Say it")
        return screen.wait_for("Nobody")

    assert from_another_thread(steps) == "Nobody yet"


def test_what_cannot_be_pressed_and_what_never_shows_is_told_with_what_there_is(greeting: Greeting) -> None:
    def steps(screen: Inside) -> str:
        screen.press("Say it")
        return ""

    with pytest.raises(NeverSeen, match=r"(?s)'Say it'.*Nobody yet"):
        from_another_thread(steps, patience_s=0)


def test_when_all_is_done_the_window_is_closed(greeting: Greeting) -> None:
    def steps(screen: Inside) -> str:
        screen.close()
        return ""

    from_another_thread(steps)
    assert not greeting.isVisible()
