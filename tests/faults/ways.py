"""How a person gets the app to call each endpoint."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.simulator.media import MediaType as SimulatedMedia
from desktop.simulator.service import Simulator
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from tests.faults.authenticator import SettingUp
from tests.faults.bench import Bench
from tests.faults.checks import PassingCheck, Withdrawing, held_up
from tests.faults.methods import ChangingMethod
from tests.faults.recovery_codes import ChangingCodes
from tests.faults.security_keys import AddingKey, RemovingKey
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


def _check(media_type: MediaType) -> Way:
    return Way(visit=lambda at: PassingCheck(at, media_type), persona="every_way", prepare=held_up)


def _codes(purpose: Purpose) -> Way:
    return Way(visit=lambda at: ChangingCodes(at, purpose), prepare=no_password)


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
    two_step.VERIFY_AUTHENTICATOR: _check(MediaType.AUTHENTICATOR),
    two_step.SEND_EMAIL_CODE: _check(MediaType.EMAIL),
    two_step.VERIFY_EMAIL: _check(MediaType.EMAIL),
    two_step.SEND_SMS_CODE: _check(MediaType.SMS),
    two_step.VERIFY_SMS: _check(MediaType.SMS),
    two_step.VERIFY_RECOVERY_CODE: _check(MediaType.RECOVERY_CODE),
    two_step.VERIFY_PASSWORD: _check(MediaType.PASSWORD),
    two_step.START_SECURITY_KEY: _check(MediaType.SECURITY_KEY),
    two_step.FINISH_SECURITY_KEY: _check(MediaType.SECURITY_KEY),
    two_step.START_PASSKEY: _check(MediaType.PASSKEY),
    two_step.FINISH_PASSKEY: _check(MediaType.PASSKEY),
    two_step.RETRY_CROSS_DEVICE: _check(MediaType.CROSS_DEVICE),
    two_step.VERIFY_CROSS_DEVICE: _check(MediaType.CROSS_DEVICE),
    two_step.RETRACT_CROSS_DEVICE: Way(visit=Withdrawing, persona="every_way", prepare=held_up),
    two_step.CLEAR_RECOVERY_CODES: _codes(Purpose.CLEAR),
    two_step.REGENERATE_RECOVERY_CODES: _codes(Purpose.MAKE),
}
