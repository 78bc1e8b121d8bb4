"""What all accounts of the pretend service have in common."""

from desktop.simulator.changes import Changes
from desktop.simulator.clock import Clock
from desktop.simulator.csrf import CsrfTokens
from desktop.simulator.faults import Faults
from desktop.simulator.inbox import Inbox
from desktop.simulator.intent import Intents
from desktop.simulator.quick_sign_in import QuickSignIns
from desktop.simulator.randomness import Randomness
from desktop.simulator.switches import Dialect


class Platform:
    """Time and chance, how the service talks, and what is under way before it is known whose account it is about.

    Attributes:
        changes: who is told when a message arrives or a prompt comes or goes.
        under_maintenance: every two-step operation is refused.
    """

    def __init__(self, clock: Clock, randomness: Randomness, changes: Changes) -> None:
        self.clock = clock
        self.randomness = randomness
        self.changes = changes
        self.under_maintenance = False
        self.dialect = Dialect()
        self.faults = Faults()
        self.csrf = CsrfTokens(randomness)
        self.inbox = Inbox(clock, changes)
        self.intents = Intents(clock, randomness)
        self.quick_sign_ins = QuickSignIns(clock, randomness, changes)
