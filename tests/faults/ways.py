"""How a person gets the app to call each endpoint."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.media import MediaType as SimulatedMedia
from desktop.simulator.service import Simulator
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.sign_in import Step
from tests.faults.authenticator import SettingUp
from tests.faults.bench import Bench
from tests.faults.checks import PassingCheck, Withdrawing, held_up
from tests.faults.methods import ChangingMethod
from tests.faults.recovery_codes import ChangingCodes
from tests.faults.security_keys import AddingKey, RemovingKey
from tests.faults.sign_in import PENGUIN, PUFFIN, SigningIn, SigningOut, ThinkingBetter
from tests.faults.visit import Reading, Visit
from tests.support.adding_keys import without_keys
from tests.support.change_codes import no_password
from tests.support.pretend import Prepare


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """An account to begin with, and somebody who wants something of it."""

    visit: Callable[[Bench], Visit]
    persona: str = "guarded"
    prepare: Prepare | None = None


def _with_sms(simulator: Simulator) -> None:
    simulator.world.configuration.methods.turn_on(SimulatedMedia.SMS)


def _change(media_type: MediaType, *, on: bool, persona: str, prepare: Prepare | None = None) -> Way:
    change = Change(media_type=media_type, on=on)
    return Way(visit=lambda at: ChangingMethod(at, change), persona=persona, prepare=prepare)


def _codes(purpose: Purpose) -> Way:
    return Way(visit=lambda at: ChangingCodes(at, purpose), prepare=no_password)


def _signing_in(name: str = PENGUIN, *, upto: Step | None) -> Way:
    return Way(visit=lambda at: SigningIn(at, name, upto=upto), persona="signed_out")


def _held_up(media_type: MediaType, *chain: ChallengeKind) -> Way:
    def prepare(simulator: Simulator) -> None:
        held_up(simulator, *chain)

    return Way(visit=lambda at: PassingCheck(at, media_type), persona="every_way", prepare=prepare)


_READING = Way(visit=Reading)
_ADDING = Way(visit=AddingKey, prepare=without_keys)

WAYS: Mapping[Endpoint, Way] = {
    two_step.GET_METADATA: _READING,
    two_step.GET_CONFIGURATION: _READING,
    two_step.LIST_SECURITY_KEYS: _READING,
    two_step.GET_RECOVERY_CODES: _READING,
    two_step.ENABLE_AUTHENTICATOR: Way(visit=partial(SettingUp, to_the_code=False), persona="fresh"),
    two_step.ENABLE_VERIFY_AUTHENTICATOR: Way(visit=partial(SettingUp, to_the_code=True), persona="fresh"),
    two_step.DISABLE_AUTHENTICATOR: _change(MediaType.AUTHENTICATOR, on=False, persona="guarded"),
    two_step.ENABLE_EMAIL: _change(MediaType.EMAIL, on=True, persona="fresh"),
    two_step.DISABLE_EMAIL: _change(MediaType.EMAIL, on=False, persona="email_only"),
    two_step.ENABLE_SMS: _change(MediaType.SMS, on=True, persona="fresh"),
    two_step.DISABLE_SMS: _change(MediaType.SMS, on=False, persona="fresh", prepare=_with_sms),
    two_step.ENABLE_SECURITY_KEY: _ADDING,
    two_step.ENABLE_VERIFY_SECURITY_KEY: _ADDING,
    two_step.DISABLE_SECURITY_KEY: Way(visit=RemovingKey),
    two_step.VERIFY_AUTHENTICATOR: _held_up(MediaType.AUTHENTICATOR),
    two_step.SEND_EMAIL_CODE: _held_up(MediaType.EMAIL),
    two_step.VERIFY_EMAIL: _held_up(MediaType.EMAIL),
    two_step.SEND_SMS_CODE: _held_up(MediaType.SMS),
    two_step.VERIFY_SMS: _held_up(MediaType.SMS),
    two_step.VERIFY_RECOVERY_CODE: _held_up(MediaType.RECOVERY_CODE),
    two_step.VERIFY_PASSWORD: _held_up(MediaType.PASSWORD),
    two_step.START_SECURITY_KEY: _held_up(MediaType.SECURITY_KEY),
    two_step.FINISH_SECURITY_KEY: _held_up(MediaType.SECURITY_KEY),
    two_step.START_PASSKEY: _held_up(MediaType.PASSKEY),
    two_step.FINISH_PASSKEY: _held_up(MediaType.PASSKEY),
    two_step.RETRY_CROSS_DEVICE: _held_up(MediaType.CROSS_DEVICE),
    two_step.VERIFY_CROSS_DEVICE: _held_up(MediaType.CROSS_DEVICE),
    two_step.RETRACT_CROSS_DEVICE: Way(visit=Withdrawing, persona="every_way", prepare=held_up),
    two_step.CLEAR_RECOVERY_CODES: _codes(Purpose.CLEAR),
    two_step.REGENERATE_RECOVERY_CODES: _codes(Purpose.MAKE),
    neighbours.WHO_AM_I: _signing_in(upto=Step.LINKED),
    neighbours.GET_EMAIL: _READING,
    neighbours.GET_PHONE: _READING,
    neighbours.LOG_IN: _signing_in(upto=Step.LINKED),
    neighbours.FINISH_LOG_IN: _signing_in(PUFFIN, upto=Step.LINKED),
    neighbours.LOG_OUT: Way(visit=SigningOut),
    neighbours.GET_QUICK_SIGN_IN: _signing_in(upto=None),
    neighbours.CREATE_QUICK_SIGN_IN: _signing_in(upto=None),
    neighbours.POLL_QUICK_SIGN_IN: _signing_in(upto=Step.CODE),
    neighbours.CANCEL_QUICK_SIGN_IN: Way(visit=ThinkingBetter, persona="signed_out"),
    neighbours.GET_SERVER_NONCE: Way(visit=partial(SettingUp, to_the_code=False), persona="fresh"),
    neighbours.REAUTHENTICATE: _held_up(MediaType.PASSWORD, ChallengeKind.REAUTHENTICATION),
    neighbours.SEND_ONE_TIME_CODE: _held_up(MediaType.EMAIL, ChallengeKind.REAUTHENTICATION),
    neighbours.VALIDATE_ONE_TIME_CODE: _held_up(MediaType.EMAIL, ChallengeKind.REAUTHENTICATION),
    neighbours.CONTINUE_CHALLENGE: _held_up(MediaType.PASSWORD, ChallengeKind.CHEF, ChallengeKind.TWO_STEP),
}
