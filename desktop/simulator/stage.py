"""Which persona is being played, beside which other account; and what outlives a change of persona."""

from desktop.simulator.account import Account
from desktop.simulator.changes import Changes
from desktop.simulator.clock import AdvancingClock, Clock
from desktop.simulator.personas import OTHER_PERSONA, Persona, other_account, practice_account, shape
from desktop.simulator.platform import Platform
from desktop.simulator.randomness import Randomness
from desktop.simulator.sessions import Sessions
from desktop.simulator.world import World


class Stage:
    """The service with its two accounts.

    Attributes:
        worlds: the state of each account, the one that plays the persona first; all are replaced when another persona
            is chosen.
        clock: the time of these and all later worlds.
        changes: who is told when a message arrives or a prompt comes or goes.
    """

    def __init__(self, persona: Persona, clock: Clock, randomness: Randomness) -> None:
        self.clock = AdvancingClock(clock)
        self.changes = Changes()
        self._randomness = randomness
        self._sessions = [Sessions(self.clock, randomness), Sessions(self.clock, randomness)]
        self.persona = persona
        self.worlds = self._make_worlds()

    @property
    def world(self) -> World:
        """The account that plays the persona."""
        return self.worlds[0]

    def account(self, name: str | None) -> Account:
        """Look an account up; without a name it is the one that plays the persona.

        Raises:
            ValueError: there is none of this name.
        """
        found = [world.account for world in self.worlds if name in {None, world.account.name}]
        if not found:
            raise ValueError(f"no account {name!r}")
        return found[0]

    def use_persona(self, name: str) -> None:
        """Start over as another persona. Devices stay signed in, except for the persona that is signed out.

        Raises:
            ValueError: there is no such persona.
        """
        self.persona = Persona(name)
        self.worlds = self._make_worlds()
        self.changes.announce()

    def _make_worlds(self) -> tuple[World, ...]:
        platform = Platform(self.clock, self._randomness, self.changes)
        parts = zip((practice_account(), other_account()), (self.persona, OTHER_PERSONA), self._sessions, strict=True)
        return tuple(_make_world(account, persona, platform, sessions) for account, persona, sessions in parts)


def _make_world(account: Account, persona: Persona, platform: Platform, sessions: Sessions) -> World:
    world = World(account, platform, sessions)
    shape(world, persona)
    return world
