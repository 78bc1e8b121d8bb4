"""What may happen to a window and its service, in any order, as a state machine: whatever it is, the app stays true."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from desktop.services.sign_in import POLL_S
from tests.soak import trouble
from tests.soak.life import Here
from tests.soak.person import Person, one_of

NUMBERS: Final = st.integers(0, 999)
WAITS_S: Final = (1, 5, 31, 61, 600, 3600)
HOMESICK: Final = 3
"""Where nobody is signed in, something is done about it before each third action, or there would be little to do."""
STRIDE: Final = 37
"""How far the numbers of two actions are apart that are done by turns."""
LOOK_EVERY: Final = 10
"""After so many actions the account is read again, and compared."""
LAST: Final = 60
"""Actions that are told of after a failure."""


@dataclass(slots=True, kw_only=True)
class Account:
    """What was done in all lives together.

    Attributes:
        actions: how often each kind of thing was done.
        looks: how often an account was read again and compared.
        seconds: what passed on the practice clock.
        story: what was done last.
    """

    actions: Counter[str] = field(default_factory=Counter)
    lives: int = 0
    looks: int = 0
    seconds: float = 0.0
    story: list[str] = field(default_factory=list)

    def did(self, what: str, how: str) -> None:
        """Take down an action."""
        self.actions[what] += 1
        self.story = [*self.story[1 - LAST :], f"{what} {how}"]


class Use(RuleBasedStateMachine):
    """One life."""

    def __init__(self, here: Here, account: Account) -> None:
        super().__init__()
        self._here = here
        self._account = account
        self._life = here.begin()

    def _do(self, what: str, deed: Callable[[Person], str]) -> None:
        if self._life.is_signed_out and self._account.actions.total() % HOMESICK == 0:
            self._get_back_in()
        self._act(what, deed)
        if self._account.actions.total() % LOOK_EVERY == 0:
            self._look()

    def _act(self, what: str, deed: Callable[[Person], str]) -> None:
        self._account.did(what, self._here.wait_for(self._life.act(deed)))

    @rule(number=NUMBERS)
    def _by_turns(self, number: int) -> None:
        """Do one thing after the other: by its name the first rule, which the simplest life consists of."""
        turn = self._account.actions.total()
        one_of(TURNS, turn)(self, number + STRIDE * turn)

    def _press(self, number: int) -> None:
        self._do("press", lambda person: person.press(number))

    press = rule(number=NUMBERS)(_press)
    press_another = rule(number=NUMBERS)(_press)
    press_one_more = rule(number=NUMBERS)(_press)
    press_yet_another = rule(number=NUMBERS)(_press)

    @rule(number=NUMBERS)
    def use_practice_devices(self, number: int) -> None:
        self._do("use practice devices", lambda person: person.press(number, docked=True))

    @rule(number=NUMBERS)
    def write_what_belongs_there(self, number: int) -> None:
        self._do("write what belongs there", lambda person: person.write(number, right=True))

    @rule(number=NUMBERS)
    def write_nonsense(self, number: int) -> None:
        self._do("write nonsense", lambda person: person.write(number, right=False))

    @rule(number=NUMBERS)
    def choose(self, number: int) -> None:
        self._do("choose", lambda person: person.choose(number))

    @rule(number=NUMBERS)
    def press_key(self, number: int) -> None:
        self._do("press key", lambda person: person.press_key(number))

    @rule(number=NUMBERS)
    def turn_to(self, number: int) -> None:
        self._do("turn to", lambda person: person.turn_to(number))

    @rule(number=NUMBERS)
    def answer_elsewhere(self, number: int) -> None:
        self._do("answer elsewhere", lambda person: person.answer_elsewhere(number))

    @rule(number=NUMBERS)
    def meddle(self, number: int) -> None:
        self._do("meddle", lambda _: trouble.meddle(self._life.simulator, number))

    @rule(number=NUMBERS)
    def suffer(self, number: int) -> None:
        self._do("suffer", lambda _: trouble.suffer(self._life.simulator, number))

    @rule(number=NUMBERS)
    def wait(self, number: int) -> None:
        self._do("wait", lambda _: self._wait(one_of(WAITS_S, number)))

    def _look(self) -> None:
        wrong = self._here.wait_for(self._life.differences())
        assert wrong == [], f"{', '.join(wrong)} shown otherwise than held after: {self._account.story}"
        self._account.looks += not self._life.is_signed_out

    def _get_back_in(self) -> None:
        """Go on with signing in, with a service that is well, another device that says yes, and what is asked for."""
        trouble.heal(self._life.simulator)
        number = self._account.actions.total()
        self._act("say yes elsewhere", lambda person: person.answer_elsewhere(0))
        self._act("wait", lambda _: self._wait(POLL_S))
        self._act("write what belongs there", lambda person: person.write(number, right=True))
        self._act("go on signing in", lambda person: person.go_on_signing_in(number))

    def _wait(self, seconds: float) -> str:
        self._account.seconds += seconds
        self._life.clock.advance(seconds)
        return f"{seconds} s"

    def teardown(self) -> None:
        self._look()
        left = self._here.wait_for(self._life.end())
        assert not left, f"{left} left after: {self._account.story}"
        del self._life
        self._account.lives += 1


TURNS: Final[tuple[Callable[[Use, int], None], ...]] = (
    Use._press,
    Use.write_what_belongs_there,
    Use._press,
    Use.turn_to,
    Use._press,
    Use.use_practice_devices,
    Use._press,
    Use.answer_elsewhere,
    Use.suffer,
    Use._press,
    Use.wait,
    Use.meddle,
    Use.choose,
    Use.write_nonsense,
    Use.press_key,
)


def live(here: Here, account: Account, *, lives: int, actions: int, after_each: Callable[[], None]) -> None:
    """Live so many lives of so many actions each; not in Qt's thread.

    Hypothesis begins with the simplest life, in which things are done by turns. What it knows of the lives is let go
    of at the end, so that memory can be measured then.
    """

    def begin() -> Use:
        after_each()
        return Use(here, account)

    run_state_machine_as_test(
        begin,
        settings=settings(
            max_examples=lives,
            stateful_step_count=actions,
            phases=[Phase.generate],
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
