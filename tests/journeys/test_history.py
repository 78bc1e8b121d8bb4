"""The history in the window: what is noted, where it is shown, what it warns of, and the report."""

import sqlite3

from PySide6.QtCore import Qt

from desktop.simulator.media import MediaType
from tests.journeys.steps import Go
from tests.support.running import Rehearsal


def entries(at: Rehearsal) -> list[object]:
    """What the file holds."""
    database = sqlite3.connect(at.home / "journal.sqlite3")
    found = database.execute("SELECT what FROM entry").fetchall()
    database.close()
    return [what for (what,) in found]


async def turn_email_on(at: Rehearsal) -> None:
    at.user.tab("Methods")
    at.user.click("Turn on: Email code")
    await at.user.click_when_enabled("Turn it on")
    await at.user.until_text("Codes by email are on")
    at.user.click("Finish")
    at.user.tab("Status")


async def clear(at: Rehearsal) -> None:
    at.user.click("Clear the history")
    at.user.click("Erase it")
    await at.user.until_text("No change since Twinbolt first looked")
    await at.user.until_focus("Back")
    assert entries(at) == []


def test_what_changes_is_noted_with_where_it_was_changed_and_a_report_is_taken_away(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("No change since Twinbolt first looked")
        await turn_email_on(at)
        await at.user.until_text("Email code: turned on")
        assert at.user.reads("This computer")
        assert not at.user.reads("Something was changed")

        at.clock.advance(60)
        at.simulator.world.configuration.turn_off(MediaType.EMAIL)
        at.user.press(Qt.Key.Key_F5)
        await at.user.until_text("Something was changed, not from this computer")
        assert at.user.reads("Email code: turned off. Changed: ")

        at.user.click("History and report")
        assert at.user.reads("History of Practice Penguin")
        assert at.user.focus_name() == "Back"
        at.user.tab_to("Save as web page")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_text("Saved as “twinbolt-report-PracticePenguin-2026-03-01.html”")
        (page,) = (at.home / "documents").glob("*.html")
        assert "Email code: turned off" in page.read_text(encoding="utf-8")

        at.user.click("Clear the history")
        await at.user.until_focus("Keep it")
        at.user.press(Qt.Key.Key_Escape)
        assert entries(at) == ["method-on", "method-off"]
        await clear(at)
        at.user.click("Undo")
        await at.user.until(lambda: at.user.has_button("Clear the history"))
        assert entries(at) == ["method-on", "method-off"]
        assert not at.user.has_button("Undo")
        await clear(at)
        at.user.press(Qt.Key.Key_Escape)
        assert not at.user.reads("Something was changed")

    journey(steps, persona="guarded")
