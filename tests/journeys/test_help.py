"""The help: by key and by mouse, over whatever is on screen, and what can be copied from it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from desktop.views.wording.help import Topic, topic_text
from tests.journeys.steps import to_the_recovery_codes
from tests.support.leaks import leaks
from tests.support.running import Rehearsal


def test_help_is_one_key_away_and_leads_back(journey: Callable[..., None]) -> None:
    async def steps(scene: Rehearsal) -> None:
        user = scene.user
        user.click("Set up two-step verification")
        await user.until_text("Put a second lock on your account")
        user.press(Qt.Key.Key_F1)
        await user.until_text("Why a password alone is not enough.")
        for topic in Topic:
            text = topic_text(topic)
            user.click(f"Read: {text.title}")
            await user.until_text(text.title)
            assert all(user.reads(paragraph) for paragraph in text.paragraphs)
            user.press(Qt.Key.Key_Escape)
            await user.until_focus(f"Read: {text.title}")
        user.press(Qt.Key.Key_Question)
        await user.until_text("Read everything again")
        user.click("Back")
        user.click("Back")
        assert not user.reads("Why a password alone is not enough.")
        assert user.has_button("Start"), "the wizard is where it was"

    journey(steps)


def test_what_is_copied_is_what_is_shown_and_holds_no_secret(journey: Callable[..., None]) -> None:
    async def steps(scene: Rehearsal) -> None:
        user = scene.user
        await to_the_recovery_codes(scene)
        user.press(Qt.Key.Key_F1)
        user.click(f"Read: {topic_text(Topic.DIAGNOSTICS).title}")
        shown = user.window.findChild(QPlainTextEdit, "diagnostics")
        assert isinstance(shown, QPlainTextEdit)
        await user.until(lambda: "ENABLE_VERIFY_AUTHENTICATOR: served" in shown.toPlainText())
        user.click("Copy all of it")
        assert QGuiApplication.clipboard().text() == shown.toPlainText()
        controls = scene.simulator.controls
        secrets = {"set-up key": controls.authenticator_secret or "", "recovery code": controls.recovery_codes[0]}
        assert leaks(shown.toPlainText().encode(), secrets) == []

    journey(steps)
