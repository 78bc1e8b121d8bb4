"""Whether what the app shows of an account is what the service holds."""

from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.simulator.configuration import Configuration
from desktop.simulator.service import Simulator

METHODS = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.SECURITY_KEY)


def differences(shown: AccountState, simulator: Simulator) -> list[str]:
    """Name what is shown of an account otherwise than it is; nothing is wrong while nobody is signed in."""
    if shown.account is None or shown.session_ended:
        return []
    configuration, status, keys = shown.configuration.value, shown.recovery_codes.value, shown.security_keys.value
    if configuration is None or status is None or keys is None:
        return ["the account is not shown"]
    held = _held(simulator, shown.account.user_id)
    wrong = [method.value for method in METHODS if configuration.is_on(method) is not held.is_on(method)]
    if [key.nickname for key in keys] != [key.nickname for key in held.security_keys.registered]:
        wrong.append("security keys")
    if status.active != len(held.recovery_codes.unused):
        wrong.append("recovery codes")
    return wrong


def _held(simulator: Simulator, user_id: int) -> Configuration:
    accounts = (simulator.world, simulator.other_world)
    (held,) = (world.configuration for world in accounts if world.account.user_id == user_id)
    return held
