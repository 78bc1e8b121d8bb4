"""A person in front of one part of the app, who wants one thing done."""

from abc import ABC, abstractmethod

from desktop.viewmodels.problem import Problem
from desktop.viewmodels.shell import Presence
from desktop.viewmodels.tab import Display
from desktop.views.wording.problems import explain
from desktop.views.wording.sign_in import session_ended_words
from tests.faults.bench import Bench

PASSWORD_WANTED = "Roblox asks for your password"


def explained(problem: Problem | None) -> list[str]:
    """Give the sentences of a problem, if there is one."""
    return [] if problem is None else [str(explain(problem))]


class Visit(ABC):
    """Goes as far as the request in question, presses the button, and reads what is on screen then."""

    def __init__(self, at: Bench) -> None:
        self.at = at

    async def approach(self) -> None:  # noqa: B027  (for some there is nothing to do)
        """Go as far as the button."""

    @abstractmethod
    async def press(self) -> None:
        """Press it; after something went wrong, do what the screen offers."""

    @abstractmethod
    def says(self) -> list[str]:
        """Read what the screen says went wrong, or stands open."""

    @abstractmethod
    def is_busy(self) -> bool:
        """Whether anything on screen waits for the service."""

    @abstractmethod
    def is_done(self) -> bool:
        """Whether the screen says that the thing is done."""

    @abstractmethod
    def is_so(self) -> bool:
        """Whether the service has it done."""


class Reading(Visit):
    """Wants the account read."""

    async def press(self) -> None:
        if self.at.shell.state.presence is Presence.SESSION_ENDED:
            await self.at.sign_in_again()
        else:
            await self.at.shell.refresh()

    def says(self) -> list[str]:
        problems = [tab.state.freshness.problem for tab in self.at.tabs]
        problems += [self.at.shell.state.problem, self.at.tabs[0].state.unrated]
        said = [sentence for problem in problems for sentence in explained(problem)]
        if self.at.shell.state.presence is Presence.SESSION_ENDED:
            said.append(session_ended_words())
        return said

    def is_busy(self) -> bool:
        return self.at.shell.state.refreshing or any(tab.state.freshness.refreshing for tab in self.at.tabs)

    def is_done(self) -> bool:
        shown = {tab.state.freshness.display for tab in self.at.tabs}
        stale = any(tab.state.freshness.stale for tab in self.at.tabs)
        return shown == {Display.CONTENT} and not stale

    def is_so(self) -> bool:
        return True
