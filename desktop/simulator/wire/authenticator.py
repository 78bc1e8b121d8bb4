"""Setting up an authenticator app."""

from desktop.contract import two_step
from desktop.simulator.assumptions import QR_PICTURE
from desktop.simulator.wire.call import Call, Handler, Handlers, Reply, Request
from desktop.simulator.wire.fields import IntentModel, check_intent
from desktop.simulator.wire.methods import EnableRequest, demand_password


class EnableResponse(Reply):
    """``EnableAuthenticatorResponse``."""

    setup_token: str
    qr_code_image_url: str
    manual_entry_key: str


class EnableVerifyRequest(Request):
    """``EnableVerifyAuthenticatorRequest``."""

    setup_token: str = ""
    code: str = ""
    password: str = ""
    secure_authentication_intent: IntentModel | None = None


class EnableVerifyResponse(Reply):
    """``EnableVerifyAuthenticatorResponse``; the list is empty for an account that had codes already."""

    recovery_codes: list[str]


def enable(call: Call, sent: EnableRequest) -> EnableResponse:
    """Begin a set-up."""
    demand_password(call, sent)
    check_intent(call, sent.secure_authentication_intent)
    setup = call.world.configuration.begin_authenticator()
    return EnableResponse(
        setup_token=setup.setup_token,
        qr_code_image_url=QR_PICTURE,
        manual_entry_key=setup.secret,
    )


def enable_verify(call: Call, sent: EnableVerifyRequest) -> EnableVerifyResponse:
    """Finish a set-up with the first code of the app."""
    demand_password(call, sent)
    check_intent(call, sent.secure_authentication_intent)
    codes = call.world.configuration.finish_authenticator(sent.setup_token, sent.code)
    return EnableVerifyResponse(recovery_codes=list(codes))


HANDLERS: Handlers = {
    two_step.ENABLE_AUTHENTICATOR: Handler(EnableRequest, enable),
    two_step.ENABLE_VERIFY_AUTHENTICATOR: Handler(EnableVerifyRequest, enable_verify),
}
