"""Which operations ask for the password: the service's own switches decide."""

from collections.abc import Callable

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.simulator.switches import Policy

Demand = Callable[[Policy, bool], bool]
"""Whether the password is demanded, given the switches and whether any method is on."""

DEMANDS: dict[Endpoint, Demand] = {
    two_step.ENABLE_AUTHENTICATOR: lambda policy, any_on: (
        policy.password_for_authenticator and (any_on or not policy.password_for_authenticator_only_if_on)
    ),
    two_step.ENABLE_EMAIL: lambda policy, any_on: (
        policy.password_for_email and (any_on or not policy.password_for_email_only_if_on)
    ),
    two_step.ENABLE_SMS: lambda policy, _: policy.password_for_sms,
    two_step.ENABLE_SECURITY_KEY: lambda policy, _: policy.password_for_security_key,
    two_step.DISABLE_AUTHENTICATOR: lambda policy, _: policy.password_for_disabling_authenticator,
    two_step.DISABLE_EMAIL: lambda policy, _: policy.password_for_disabling_email,
    two_step.DISABLE_SMS: lambda policy, _: policy.password_for_disabling_sms,
    two_step.CLEAR_RECOVERY_CODES: lambda policy, _: policy.password_for_recovery_codes,
    two_step.REGENERATE_RECOVERY_CODES: lambda policy, _: policy.password_for_recovery_codes,
}
"""The operations that may ask. ``authenticator/enable-verify`` takes a password but nothing demands one there."""


def demands_password(endpoint: Endpoint, policy: Policy, *, any_on: bool) -> bool:
    """Tell whether an operation needs the password now."""
    demand = DEMANDS.get(endpoint)
    return demand is not None and demand(policy, any_on)
