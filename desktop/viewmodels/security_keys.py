"""The account's security keys, and taking some of them away."""

from collections.abc import Awaitable, Callable
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.errors import TwinboltError
from desktop.model.methods import MediaType
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.drill import Thing, play, ways
from desktop.services.facts import facts_of
from desktop.services.security_keys import KEY_LIMIT, Keys, Removal, SecurityKeysService
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.readmission import Readmission
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

PARTS = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS})


class Remains(Enum):
    """What is left for getting into the account once the chosen keys are removed."""

    ENOUGH = auto()
    NO_SPARE = auto()
    NOTHING = auto()


class SecurityKeysState(Struct, frozen=True, kw_only=True):
    """The Security keys tab.

    Attributes:
        available: whether the service offers security keys to this account.
        authenticator_on: the service takes keys only beside an authenticator app.
        chosen: the keys that are ticked.
        confirming: the owner is asked whether to remove the chosen ones, and told what remains then.
        removing: the service is being asked.
        removal: what the last removal changed.
        problem: why the last removal failed.
    """

    freshness: Freshness
    keys: Keys = ()
    limit: int = KEY_LIMIT
    available: bool = False
    authenticator_on: bool = False
    chosen: Keys = ()
    confirming: Remains | None = None
    removing: bool = False
    removal: Removal | None = None
    problem: Problem | None = None


def derive_security_keys(account: AccountState) -> SecurityKeysState:
    """Derive the tab from the account."""
    metadata, configuration = account.metadata.value, account.configuration.value
    return SecurityKeysState(
        freshness=freshness(account, PARTS),
        keys=account.security_keys.value or (),
        available=metadata is not None and metadata.security_key_available,
        authenticator_on=configuration is not None and configuration.is_on(MediaType.AUTHENTICATOR),
    )


def remains_without(account: AccountState, unwanted: Keys) -> Remains:
    """Say which ways into the account are left without ``unwanted``, and whether one lost phone would end them."""
    facts = facts_of(account)
    if facts is None:
        return Remains.ENOUGH
    left = sum(key not in unwanted for key in account.security_keys.value or ())
    gone = frozenset() if left else frozenset({MediaType.SECURITY_KEY})
    after = replace(facts, methods=facts.methods - gone, security_keys=left)
    if not ways(after):
        return Remains.NOTHING
    return Remains.NO_SPARE if play(after, {Thing.PHONE}).locked_out else Remains.ENOUGH


class SecurityKeysViewModel(TabViewModel[SecurityKeysState]):
    """Shows :class:`SecurityKeysState`. ``service`` gives the use cases, once it is known which keys are in reach."""

    def __init__(self, overview: AccountOverview, service: Callable[[], SecurityKeysService]) -> None:
        self._service = service
        self._account = overview.state.account
        self._readmission = Readmission()
        super().__init__(overview, derive_security_keys, PARTS)

    def choose(self, key: SecurityKeyCredential, *, chosen: bool) -> None:
        """Tick a key, or take the tick away."""
        others = tuple(held for held in self.state.chosen if held != key)
        ticked = (*others, key) if chosen else others
        self._show(replace(self.state, chosen=tuple(held for held in self.state.keys if held in ticked)))

    def ask_to_remove(self) -> None:
        """Ask whether to remove what is chosen, and say what remains then."""
        if self.state.chosen:
            remains = remains_without(self._overview.state, self.state.chosen)
            self._show(replace(self.state, confirming=remains, removal=None, problem=None))

    def keep(self) -> None:
        """Remove nothing after all."""
        if not self.state.removing:
            self._show(replace(self.state, confirming=None))

    async def remove(self) -> None:
        """Remove what is chosen, in one request, and show what that changed."""
        if self.state.confirming is None or self.state.removing:
            return
        removal = await self._attempt(self._service().remove(self.state.chosen))
        if removal is None:
            self._show(replace(self.state, confirming=None))
        else:
            self._show(replace(self.state, confirming=None, removal=removal, chosen=()))

    async def look_again(self) -> None:
        """Read the list again, where an answer was lost."""
        self._show(replace(self.state, problem=None))
        await self.retry()

    async def _attempt(self, request: Awaitable[Removal]) -> Removal | None:
        self._show(replace(self.state, removing=True))
        try:
            return await request
        except TwinboltError as error:
            self._show(replace(self.state, problem=problem_of(error)))
            return None
        finally:
            self._show(replace(self.state, removing=False))

    def _derive(self) -> None:
        """Keep what was chosen and said, as far as it still fits the account and its keys."""
        account, before = self._overview.state, self.state
        derived = derive_security_keys(account)
        settled = self._readmission.settles(before.problem, account)
        if account.account != self._account:
            self._account = account.account
            self._show(derived)
            return
        chosen = tuple(key for key in before.chosen if key in derived.keys)
        more = any(key not in before.keys for key in derived.keys)
        self._show(
            replace(
                derived,
                chosen=chosen,
                confirming=before.confirming if chosen or before.removing else None,
                removing=before.removing,
                removal=None if more else before.removal,
                problem=None if settled else before.problem,
            ),
        )
