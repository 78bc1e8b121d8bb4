"""Whether what the app shows of an account is what the service holds."""

from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.simulator.world import World

METHODS = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.SECURITY_KEY)


def differences(shown: AccountState, world: World) -> list[str]:
    """Name what is shown otherwise than it is."""
    held, configuration, status = world.configuration, shown.configuration.value, shown.recovery_codes.value
    if configuration is None or status is None or shown.security_keys.value is None:
        return ["the account is not shown"]
    wrong = [method.value for method in METHODS if configuration.is_on(method) is not held.is_on(method)]
    names = [key.nickname for key in shown.security_keys.value]
    if names != [key.nickname for key in held.security_keys.registered]:
        wrong.append("security keys")
    if status.active != len(held.recovery_codes.unused):
        wrong.append("recovery codes")
    return wrong
