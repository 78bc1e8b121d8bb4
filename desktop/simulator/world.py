"""One account and everything that is under way with it, on the platform that all accounts share."""

from desktop.simulator.account import Account
from desktop.simulator.authenticator import Authenticator
from desktop.simulator.challenges import Challenges
from desktop.simulator.clock import Clock
from desktop.simulator.configuration import Configuration
from desktop.simulator.credentials import PracticeKey
from desktop.simulator.cross_device import CrossDevice
from desktop.simulator.generic_challenges import GenericChallenges
from desktop.simulator.limits import Limits
from desktop.simulator.methods import Methods
from desktop.simulator.one_time_codes import OneTimeCodes
from desktop.simulator.platform import Platform
from desktop.simulator.randomness import Randomness
from desktop.simulator.reauthentication import Reauthentication
from desktop.simulator.recovery_codes import RecoveryCodes
from desktop.simulator.security_keys import Credentials, SecurityKeys
from desktop.simulator.sent_codes import SentCodes
from desktop.simulator.sessions import Sessions
from desktop.simulator.switches import Policy


class World:
    """Wires the parts together. Each part holds its own state and rules and is reached by its own name."""

    def __init__(self, account: Account, platform: Platform, sessions: Sessions) -> None:
        clock, randomness = platform.clock, platform.randomness
        self.account = account
        self.platform = platform
        self.sessions = sessions
        self.randomness = randomness
        self.dialect = platform.dialect
        self.faults = platform.faults
        self.csrf = platform.csrf
        self.intents = platform.intents
        self.inbox = platform.inbox
        self.quick_sign_ins = platform.quick_sign_ins
        self.policy = Policy()
        self.limits = Limits(clock, self.dialect)
        self.configuration = _configuration(account, self.policy, clock, randomness)
        self.challenges = Challenges(clock, randomness)
        self.sent_codes = SentCodes(clock, randomness)
        self.cross_device = CrossDevice(clock, platform.changes, account)
        self.one_time_codes = OneTimeCodes(randomness, account, self.sent_codes, self.inbox)
        self.reauthentication = Reauthentication(
            clock,
            randomness,
            account,
            passkeys=self.configuration.passkeys,
            one_time_codes=self.one_time_codes,
        )
        self.generic_challenges = GenericChallenges(
            clock=clock,
            randomness=randomness,
            account=account,
            two_step=self.challenges,
            reauthentication=self.reauthentication,
        )
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
