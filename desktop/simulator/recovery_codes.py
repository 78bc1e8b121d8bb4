"""Recovery codes: a set of ten, each good once."""

from desktop.contract.refusals import Refusal
from desktop.simulator.assumptions import (
    RECOVERY_CODE_ALPHABET,
    RECOVERY_CODE_COUNT,
    RECOVERY_CODE_GROUP,
    RECOVERY_CODE_LENGTH,
)
from desktop.simulator.clock import Clock
from desktop.simulator.randomness import Randomness, word
from desktop.simulator.refusals import Refuse


class RecoveryCodes:
    """The set that is good now."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._unused: dict[str, str] = {}
        self.created: float | None = None

    @property
    def active(self) -> int:
        """How many are unused."""
        return len(self._unused)

    @property
    def unused(self) -> tuple[str, ...]:
        """The codes that are still good, as an owner's sheet of paper has them. The service itself never tells them."""
        return tuple(self._unused.values())

    def regenerate(self) -> tuple[str, ...]:
        """Make a new set, which voids the old one, and give it: this is the only time that the codes are told."""
        codes: dict[str, None] = {}
        while len(codes) < RECOVERY_CODE_COUNT:
            codes[self._draw()] = None
        self._unused = {_bare(code): code for code in codes}
        self.created = self._clock.now()
        return tuple(codes)

    def clear(self) -> None:
        """Void the set."""
        self._unused = {}
        self.created = None

    def redeem(self, code: str) -> None:
        """Use one code up. Spaces and capitals do not matter.

        Raises:
            Refuse: WRONG_CODE if it is none of the unused ones.
        """
        try:
            del self._unused[_bare(code)]
        except KeyError:
            raise Refuse(Refusal.WRONG_CODE) from None

    def _draw(self) -> str:
        letters = word(self._randomness, RECOVERY_CODE_ALPHABET, RECOVERY_CODE_LENGTH)
        return " ".join(letters[at : at + RECOVERY_CODE_GROUP] for at in range(0, len(letters), RECOVERY_CODE_GROUP))


def _bare(code: str) -> str:
    return "".join(code.split()).lower()
