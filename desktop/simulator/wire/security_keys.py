"""Security keys: registering, listing, removing."""

import msgspec

from desktop.contract import two_step
from desktop.simulator.security_keys import shown_id
from desktop.simulator.wire.call import Call, Empty, Handler, Handlers, Nothing, Reply, Request
from desktop.simulator.wire.fields import IntentModel, check_intent
from desktop.simulator.wire.methods import EnableRequest, demand_password


class EnableResponse(Reply):
    """``EnableSecurityKeyResponse``; the options are JSON text."""

    creation_options: str
    session_id: str


class EnableVerifyRequest(Request):
    """``EnableVerifySecurityKeyRequest``; the website sends an intent as well."""

    session_id: str = ""
    credential_nickname: str = ""
    attestation_response: str = ""
    secure_authentication_intent: IntentModel | None = None


class DisableRequest(Request):
    """``DisableSecurityKeyRequest``; newer clients send ids, under this name or in the place of nicknames."""

    credential_nicknames: list[str] = msgspec.field(default_factory=list)
    credential_ids: list[str] = msgspec.field(name="credentialIDs", default_factory=list)


class CredentialModel(Reply):
    """``SecurityKeyCredential``; newer answers hold an id as well."""

    nickname: str
    credential_id: str | None = msgspec.field(name="credentialID", default=None)


class ListResponse(Reply):
    """``ListSecurityKeyResponse``."""

    credentials: list[CredentialModel]


def enable(call: Call, sent: EnableRequest) -> EnableResponse:
    """Begin a registration."""
    demand_password(call, sent)
    check_intent(call, sent.secure_authentication_intent)
    options, session_id = call.world.configuration.begin_security_key()
    return EnableResponse(creation_options=options, session_id=session_id)


def enable_verify(call: Call, sent: EnableVerifyRequest) -> Empty:
    """Finish a registration."""
    check_intent(call, sent.secure_authentication_intent)
    call.world.configuration.finish_security_key(
        sent.session_id,
        sent.credential_nickname,
        sent.attestation_response,
    )
    return Empty()


def disable(call: Call, sent: DisableRequest) -> Empty:
    """Remove keys."""
    call.world.configuration.remove_security_keys(sent.credential_nicknames, sent.credential_ids)
    return Empty()


def list_keys(call: Call, _: Nothing) -> ListResponse:
    """List the registered keys."""
    with_ids = call.world.dialect.lists_credential_ids
    return ListResponse(
        credentials=[
            CredentialModel(nickname=known.nickname, credential_id=shown_id(known) if with_ids else None)
            for known in call.world.configuration.security_keys.registered
        ],
    )


HANDLERS: Handlers = {
    two_step.ENABLE_SECURITY_KEY: Handler(EnableRequest, enable),
    two_step.ENABLE_VERIFY_SECURITY_KEY: Handler(EnableVerifyRequest, enable_verify),
    two_step.DISABLE_SECURITY_KEY: Handler(DisableRequest, disable),
    two_step.LIST_SECURITY_KEYS: Handler(Nothing, list_keys),
}
