"""Codes by email that prove once more who asks, outside of any two-step challenge."""

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import ONE_TIME_CODE_LENGTH
from desktop.simulator.inbox import Channel, Inbox
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.sent_codes import SentCodes


class OneTimeCodes:
    """Sessions that each wait for the code of one email. A validated one is redeemed once."""

    def __init__(self, randomness: Randomness, account: Account, sent: SentCodes, inbox: Inbox) -> None:
        self._randomness = randomness
        self._account = account
        self._sent = sent
        self._inbox = inbox
        self._validated: set[str] = set()

    def send(self) -> str:
        """Send a code to the owner's address; give the token of its session.

        Raises:
            Malformed: there is no address that codes can go to.
        """
        to = self._account.email.masked
        if to is None or not self._account.email.usable:
            raise Malformed("no address to send to")
        session = token(self._randomness)
        code = self._sent.draw(session, Channel.EMAIL, ONE_TIME_CODE_LENGTH)
        self._inbox.deliver(self._account.name, Channel.EMAIL, to, code)
        return session

    def validate(self, session: str, code: str) -> None:
        """Take the code of a session.

        Raises:
            Refuse: WRONG_CODE.
        """
        self._sent.redeem(session, Channel.EMAIL, code)
        self._validated.add(session)

    def redeem(self, session: str) -> None:
        """Use a validated session up.

        Raises:
            Refuse: WRONG_CODE if it was not validated or was used.
        """
        if session not in self._validated:
            raise Refuse(Refusal.WRONG_CODE)
        self._validated.remove(session)
