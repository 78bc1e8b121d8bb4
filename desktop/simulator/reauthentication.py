"""Proving once more who asks, by password, passkey or a code by email, and the tokens that stand for it."""

import hmac
from collections.abc import Mapping

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import REAUTHENTICATION_LIFETIME_S, REAUTHENTICATION_STATUS
from desktop.simulator.clock import Clock
from desktop.simulator.one_time_codes import OneTimeCodes
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Refuse
from desktop.simulator.security_keys import Credentials


class Reauthentication:
    """Proof that whoever asks knows the password, has the passkey, or reads the owner's email, now."""

    def __init__(
        self,
        clock: Clock,
        randomness: Randomness,
        account: Account,
        *,
        passkeys: Credentials,
        one_time_codes: OneTimeCodes,
    ) -> None:
        self._clock = clock
        self._randomness = randomness
        self._account = account
        self._passkeys = passkeys
        self._one_time_codes = one_time_codes
        self._tokens: dict[str, float] = {}

    def ask(self) -> Mapping[str, object]:
        """Say how it can be proved, as a challenge does, and begin the passkey's ceremony where there is a passkey.

        That a passkey is the first choice of an account that has one is an assumption.
        """
        others = ["Password", "Otp_Email"] if self._account.email.usable else ["Password"]
        if not self._passkeys.registered:
            return {"defaultType": "Password", "availableTypes": others, "defaultTypeMetadata": None}
        session_id = token(self._randomness)
        options = self._passkeys.begin_assertion(session_id)
        ceremony = {"passkeyAuthOptions": options, "passkeySessionId": session_id}
        return {"defaultType": "Passkey", "availableTypes": ["Passkey", *others], "defaultTypeMetadata": ceremony}

    def issue_for_password(self, password: str) -> str:
        """Give a token for the right password.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        self.check(password)
        return self._issue()

    def issue_for_passkey(self, session_id: str, assertion: str) -> str:
        """Give a token for what a passkey signed.

        Raises:
            Refuse: WRONG_CODE; under which code the service refuses a passkey is not known.
        """
        self._passkeys.finish_assertion(session_id, assertion)
        return self._issue()

    def issue_for_email(self, session: str) -> str:
        """Give a token for a session whose code came back.

        Raises:
            Refuse: WRONG_CODE.
        """
        self._one_time_codes.redeem(session)
        return self._issue()

    def _issue(self) -> str:
        issued = token(self._randomness)
        self._tokens[issued] = self._clock.now() + REAUTHENTICATION_LIFETIME_S
        return issued

    def check(self, password: str) -> None:
        """Compare a password.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        if not hmac.compare_digest(_bytes(password), _bytes(self._account.password)):
            raise Refuse(Refusal.WRONG_PASSWORD)

    def redeem(self, issued: str) -> bool:
        """Use a token up; tell whether it was good."""
        return self._clock.now() < self._tokens.pop(issued, 0.0)

    def demand_proof(self, issued: str) -> None:
        """Use a token up, where nothing else will do.

        Raises:
            Refuse: REAUTHENTICATION.
        """
        if not self.redeem(issued):
            raise Refuse(Refusal.REAUTHENTICATION, status=REAUTHENTICATION_STATUS)

    def demand(self, *, password: str, issued: str = "", required: bool) -> None:
        """Check whatever was given, and that something was given if it is required.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        if password:
            self.check(password)
        elif issued:
            if not self.redeem(issued):
                raise Refuse(Refusal.WRONG_PASSWORD)
        elif required:
            raise Refuse(Refusal.WRONG_PASSWORD)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
