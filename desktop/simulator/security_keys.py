"""Security keys and passkeys: registering, asserting, removing."""

import base64

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import MAX_KEYS
from desktop.simulator.ceremonies import Ceremonies
from desktop.simulator.clock import Clock
from desktop.simulator.credentials import Credential, check_nickname
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Malformed, Refuse

CHALLENGE_BYTES = 32


class Credentials:
    """Credentials of one kind, and the assertions that prove one is at hand."""

    def __init__(self, clock: Clock, randomness: Randomness, *, discoverable: bool = False) -> None:
        self._randomness = randomness
        self._discoverable = discoverable
        self._assertions = Ceremonies(clock)
        self.registered: list[Credential] = []

    def begin_assertion(self, challenge_id: str) -> str:
        """Begin an assertion for a two-step challenge; give its request options.

        Raises:
            Refuse: NOT_ALLOWED if nothing is registered.
        """
        from desktop.simulator import relying_party  # noqa: PLC0415  (large; only ceremonies need it)

        if not self.registered:
            raise Refuse(Refusal.NOT_ALLOWED)
        # Passkeys are found by the key itself; that the service does not name them is an assumption.
        named = () if self._discoverable else self.registered
        options, state = relying_party.begin_assertion(named, self._randomness.token_bytes(CHALLENGE_BYTES))
        self._assertions.begin(challenge_id, state)
        return options

    def finish_assertion(self, challenge_id: str, response: str) -> None:
        """Check an assertion; its ceremony is used up either way.

        Raises:
            Refuse: WRONG_CODE if none was begun, it does not verify, or the key's counter did not move on, which is
                what a cloned key looks like.
        """
        from desktop.simulator import relying_party  # noqa: PLC0415  (large; only ceremonies need it)

        state = self._assertions.take(challenge_id)
        if state is None:
            raise Refuse(Refusal.WRONG_CODE)
        try:
            credential_id, count = relying_party.finish_assertion(state, self.registered, response)
        except Malformed as error:
            raise Refuse(Refusal.WRONG_CODE) from error
        used = next(known for known in self.registered if known.credential_id == credential_id)
        if (count or used.sign_count) and count <= used.sign_count:
            raise Refuse(Refusal.WRONG_CODE)
        used.sign_count = count


class SecurityKeys(Credentials):
    """The account's security keys."""

    def __init__(self, clock: Clock, randomness: Randomness, account: Account) -> None:
        super().__init__(clock, randomness)
        self._account = account
        self._registrations = Ceremonies(clock)

    def begin_registration(self) -> tuple[str, str]:
        """Begin a registration; give its creation options and its session id.

        Raises:
            Refuse: KEY_LIMIT if there is no room for another key.
        """
        from desktop.simulator import relying_party  # noqa: PLC0415  (large; only ceremonies need it)

        if len(self.registered) >= MAX_KEYS:
            raise Refuse(Refusal.KEY_LIMIT)
        challenge = self._randomness.token_bytes(CHALLENGE_BYTES)
        options, state = relying_party.begin_registration(self._account, self.registered, challenge)
        session_id = token(self._randomness)
        self._registrations.begin(session_id, state)
        return options, session_id

    def finish_registration(self, session_id: str, nickname: str, response: str) -> None:
        """Register a key. A refused name leaves the ceremony open, so that another name can be tried.

        Raises:
            Refuse: INVALID_NICKNAME.
            Malformed: no such ceremony, or the answer does not verify, or the key is registered already.
        """
        from desktop.simulator import relying_party  # noqa: PLC0415  (large; only ceremonies need it)

        check_nickname(nickname, self.registered)
        state = self._registrations.take(session_id)
        if state is None:
            raise Malformed("no such registration is open")
        credential = relying_party.finish_registration(state, response, nickname)
        if any(known.credential_id == credential.credential_id for known in self.registered):
            raise Malformed("this key is registered already")
        self.registered.append(credential)
        if len(self.registered) >= MAX_KEYS:
            self._registrations.drop()

    def remove(self, names: list[str], credential_ids: list[str]) -> None:
        """Remove keys by nickname or id; the website sends ids in the place of nicknames, so both are looked up there.

        Raises:
            Refuse: NOT_ALLOWED if one of them is not registered, or none is named. Nothing is removed then.
        """
        wanted = [self._find(name, by_name=True) for name in names]
        wanted += [self._find(credential_id, by_name=False) for credential_id in credential_ids]
        if not wanted:
            raise Refuse(Refusal.NOT_ALLOWED)
        self.registered = [known for known in self.registered if known not in wanted]

    def remove_all(self) -> None:
        """Remove every key and end the registrations under way."""
        self.registered = []
        self._registrations.drop()

    def _find(self, name: str, *, by_name: bool) -> Credential:
        for known in self.registered:
            if (by_name and known.nickname == name) or shown_id(known) == name:
                return known
        raise Refuse(Refusal.NOT_ALLOWED)


def shown_id(credential: Credential) -> str:
    """Give a credential's id as the wire shows it: base64url without padding."""
    return base64.urlsafe_b64encode(credential.credential_id).rstrip(b"=").decode("ascii")
