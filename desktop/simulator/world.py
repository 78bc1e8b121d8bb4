"""The whole state of the pretend service: one account and everything that is under way with it."""

from desktop.simulator.account import Account
from desktop.simulator.authenticator import Authenticator
from desktop.simulator.challenges import Challenges
from desktop.simulator.changes import Changes
from desktop.simulator.clock import Clock
from desktop.simulator.configuration import Configuration
from desktop.simulator.credentials import PracticeKey
from desktop.simulator.cross_device import CrossDevice
from desktop.simulator.faults import Faults
from desktop.simulator.generic_challenges import GenericChallenges
from desktop.simulator.inbox import Inbox
from desktop.simulator.intent import Intents
from desktop.simulator.limits import Limits
from desktop.simulator.methods import Methods
from desktop.simulator.quick_sign_in import QuickSignIns
from desktop.simulator.randomness import Randomness
from desktop.simulator.reauthentication import Reauthentication
from desktop.simulator.recovery_codes import RecoveryCodes
from desktop.simulator.security_keys import Credentials, SecurityKeys
from desktop.simulator.sent_codes import SentCodes
from desktop.simulator.sessions import Sessions
from desktop.simulator.switches import Dialect, Policy


class World:
    """Wires the parts together. Each part holds its own state and rules and is reached by its own name."""

    def __init__(
        self,
        *,
        account: Account,
        clock: Clock,
        randomness: Randomness,
        changes: Changes,
        sessions: Sessions,
    ) -> None:
        self.account = account
        self.clock = clock
        self.randomness = randomness
        self.sessions = sessions
        self.policy = Policy()
        self.dialect = Dialect()
        self.under_maintenance = False
        self.faults = Faults()
        self.limits = Limits(clock, self.dialect)
        self.inbox = Inbox(clock, changes)
        self.configuration = _configuration(account, self.policy, clock, randomness)
        self.challenges = Challenges(clock, randomness)
        self.sent_codes = SentCodes(clock, randomness)
        self.cross_device = CrossDevice(clock, changes)
        self.reauthentication = Reauthentication(clock, randomness, account)
        self.generic_challenges = GenericChallenges(
            clock=clock,
            randomness=randomness,
            account=account,
            two_step=self.challenges,
            reauthentication=self.reauthentication,
        )
        self.quick_sign_ins = QuickSignIns(clock, randomness, changes)
        self.intents = Intents(clock, randomness)
        self.practice_keys: list[PracticeKey] = []


def _configuration(account: Account, policy: Policy, clock: Clock, randomness: Randomness) -> Configuration:
    return Configuration(
        account=account,
        policy=policy,
        methods=Methods(clock),
        authenticator=Authenticator(clock, randomness, policy),
        security_keys=SecurityKeys(clock, randomness, account),
        passkeys=Credentials(clock, randomness, discoverable=True),
        recovery_codes=RecoveryCodes(clock, randomness),
    )
