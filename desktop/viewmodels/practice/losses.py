"""What the owner has lost for the length of a drill."""

from collections.abc import Awaitable, Callable

from desktop.model.challenges import PassedChallenge, TwoStepChallenge, TwoStepStage
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import ActionType
from desktop.services.drill import Thing
from desktop.services.rehearsal import Outcome
from desktop.viewmodels.practice.controls import PracticeControls
from desktop.viewmodels.view_model import ViewModel

NOTHING: frozenset[Thing] = frozenset()


class LossesViewModel(ViewModel[frozenset[Thing]]):
    """Implements :class:`Rehearsal` on the practice dock, whose devices show what is lost by not being there.

    Args:
        controls: opens the check of a sign-in at the pretend service.
        pass_check: puts it to the owner; raises ``ChallengeUnsolved`` where that comes to nothing.
        user_id: tells whose account is shown.
    """

    def __init__(
        self,
        controls: PracticeControls,
        pass_check: Callable[[TwoStepStage], Awaitable[PassedChallenge]],
        user_id: Callable[[], int],
    ) -> None:
        super().__init__(NOTHING)
        self._controls = controls
        self._pass_check = pass_check
        self._user_id = user_id

    async def play(self, lost: frozenset[Thing]) -> Outcome:
        """Take ``lost`` away, have the owner try to get in, and give everything back."""
        user_id = self._user_id()
        challenge = TwoStepChallenge(
            user_id=user_id, challenge_id=self._controls.open_check(user_id), action_type=ActionType.LOGIN
        )
        self._show(lost)
        try:
            await self._pass_check(TwoStepStage(challenge=challenge))
        except ChallengeUnsolved as unsolved:
            return Outcome.RAN_OUT if unsolved.reason is Unsolved.EXPIRED else Outcome.GAVE_UP
        finally:
            self._show(NOTHING)
        return Outcome.GOT_IN
