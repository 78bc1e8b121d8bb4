"""Everything the app asks of the service, by noun."""

from desktop.api.account import AccountCalls
from desktop.api.assurance import AssuranceCalls
from desktop.api.caller import Caller, Intend, Solve
from desktop.api.challenges import ChallengeCalls
from desktop.api.configuration import ConfigurationCalls
from desktop.api.metadata import MetadataCalls
from desktop.api.recovery_codes import RecoveryCodeCalls
from desktop.api.security_keys import SecurityKeyCalls
from desktop.api.session import Session
from desktop.api.sign_in import SignInCalls


class Client:
    """The service as one account sees it: one method for each endpoint.

    Args:
        session: the account's session, or nobody's. It stays its maker's to close.
        user_id: whose account it is, from :meth:`AccountCalls.who_am_i`. Calls about the own account take it from here
            and from nowhere else; without it they raise ``LookupError``.
        solve: what solves the challenges that any call may meet. Whoever solves them calls through a client without.
        intend: what signs the secure authentication intent of every request that documents one.
    """

    def __init__(
        self,
        session: Session,
        *,
        user_id: int | None = None,
        solve: Solve | None = None,
        intend: Intend | None = None,
    ) -> None:
        self._session = session
        self._user_id = user_id
        caller = Caller(session, user_id, solve, intend)
        self.metadata = MetadataCalls(caller)
        self.configuration = ConfigurationCalls(caller)
        self.security_keys = SecurityKeyCalls(caller)
        self.recovery_codes = RecoveryCodeCalls(caller)
        self.account = AccountCalls(caller)
        self.challenges = ChallengeCalls(caller)
        self.sign_in = SignInCalls(caller)
        self.assurance = AssuranceCalls(caller)

    def unaided(self) -> "Client":
        """Give a client of the same session for whoever helps: its calls solve no challenges and carry no intents."""
        return Client(self._session, user_id=self._user_id)
