"""Which handler serves which operation: the whole service at a glance."""

from typing import Final

from desktop.simulator.wire import (
    account,
    authenticator,
    challenges,
    cross_device,
    metadata,
    methods,
    reauthentication,
    recovery_codes,
    security_keys,
    sign_in,
)
from desktop.simulator.wire.call import Handlers

HANDLERS: Final[Handlers] = {
    **metadata.HANDLERS,
    **methods.HANDLERS,
    **authenticator.HANDLERS,
    **security_keys.HANDLERS,
    **challenges.HANDLERS,
    **cross_device.HANDLERS,
    **recovery_codes.HANDLERS,
    **account.HANDLERS,
    **sign_in.HANDLERS,
    **reauthentication.HANDLERS,
}
