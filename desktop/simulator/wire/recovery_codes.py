"""Recovery codes: how many there are, new ones, none."""

from desktop.contract import two_step
from desktop.simulator.wire.call import Call, Empty, Handler, Handlers, Nothing, Reply, Request
from desktop.simulator.wire.fields import date_time
from desktop.simulator.wire.methods import demand_password


class StatusResponse(Reply, omit_defaults=False):
    """``RecoveryCodesStatusResponse``; ``created`` is ``null`` where there are none, as the website reads it."""

    active_count: int
    created: str | None


class ChangeRequest(Request):
    """``ClearRecoveryCodesRequest`` and ``RegenerateRecoveryCodesRequest``."""

    password: str = ""


class RegenerateResponse(Reply):
    """``RegenerateRecoveryCodesResponse``."""

    recovery_codes: list[str]


def get_recovery_codes(call: Call, _: Nothing) -> StatusResponse:
    """Tell how many codes are unused."""
    codes = call.world.configuration.recovery_codes
    return StatusResponse(
        active_count=codes.active,
        created=None if codes.created is None else date_time(codes.created),
    )


def clear(call: Call, sent: ChangeRequest) -> Empty:
    """Void all codes."""
    demand_password(call, sent)
    call.world.configuration.clear_recovery_codes()
    return Empty()


def regenerate(call: Call, sent: ChangeRequest) -> RegenerateResponse:
    """Make new codes; the old ones are void."""
    demand_password(call, sent)
    return RegenerateResponse(recovery_codes=list(call.world.configuration.regenerate_recovery_codes()))


HANDLERS: Handlers = {
    two_step.GET_RECOVERY_CODES: Handler(Nothing, get_recovery_codes),
    two_step.CLEAR_RECOVERY_CODES: Handler(ChangeRequest, clear),
    two_step.REGENERATE_RECOVERY_CODES: Handler(ChangeRequest, regenerate),
}
