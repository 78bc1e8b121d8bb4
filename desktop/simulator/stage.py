"""Which persona is being played, and what outlives a change of persona: the clock, the devices, the audience."""

from desktop.simulator.changes import Changes
from desktop.simulator.clock import AdvancingClock, Clock
from desktop.simulator.personas import Persona, practice_account, shape
from desktop.simulator.randomness import Randomness
from desktop.simulator.sessions import Sessions
from desktop.simulator.world import World


class Stage:
    """The current persona and its world.

    Attributes:
        world: the state of the current persona; replaced when another one is chosen.
        clock: the time of this and every later world.
        changes: who is told when a message arrives or a prompt comes or goes.
    """

    def __init__(self, persona: Persona, clock: Clock, randomness: Randomness) -> None:
        self.clock = AdvancingClock(clock)
        self.changes = Changes()
        self._randomness = randomness
        self._sessions = Sessions(self.clock, randomness)
        self.persona = persona
        self.world = self._make_world()

    def use_persona(self, name: str) -> None:
        """Start over as another persona. Devices stay signed in, except for the persona that is signed out.

        Raises:
            ValueError: there is no such persona.
        """
        self.persona = Persona(name)
        self.world = self._make_world()
        self.changes.announce()

    def _make_world(self) -> World:
        world = World(
            account=practice_account(),
            clock=self.clock,
            randomness=self._randomness,
            changes=self.changes,
            sessions=self._sessions,
        )
        shape(world, self.persona)
        return world
