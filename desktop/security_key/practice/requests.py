"""What a client asks a practice key for, read from the parameters of its commands."""

from fido2.ctap import CtapError
from msgspec import Struct

from desktop.security_key.practice.credentials import User
from desktop.security_key.practice.parameters import Parameters


class Proof(Struct, frozen=True, kw_only=True):
    """A client's signature with the token that it got for the PIN. Without bytes: only asks which key is meant."""

    signature: bytes
    protocol: int


class CredentialRequest(Struct, frozen=True, kw_only=True):
    """The parameters of authenticatorMakeCredential (CTAP 2.1, 6.1)."""

    client_data_hash: bytes
    rp_id: str
    user: User
    algorithms: tuple[int, ...]
    excluded: frozenset[bytes]
    discoverable: bool
    proof: Proof | None

    @classmethod
    def read(cls, parameters: Parameters) -> "CredentialRequest":
        """Read them.

        Raises:
            CtapError: one is missing, of a wrong type, or an option that this key does not have.
        """
        user, options = parameters.nested(3), parameters.nested(7)
        if options.optional("uv", bool) or options.optional("up", bool) is False:
            raise CtapError(CtapError.ERR.INVALID_OPTION)
        return cls(
            client_data_hash=parameters.required(1, bytes),
            rp_id=parameters.nested(2).required("id", str),
            user=User(
                id=user.required("id", bytes),
                name=user.optional("name", str),
                display_name=user.optional("displayName", str),
            ),
            algorithms=tuple(item.required("alg", int) for item in _public_keys(parameters, 4)),
            excluded=_ids(parameters, 5),
            discoverable=bool(options.optional("rk", bool)),
            proof=_proof(parameters, 8),
        )


class AssertionRequest(Struct, frozen=True, kw_only=True):
    """The parameters of authenticatorGetAssertion (CTAP 2.1, 6.2). Without ``presence`` it only looks, untouched."""

    rp_id: str
    client_data_hash: bytes
    allowed: frozenset[bytes]
    presence: bool
    proof: Proof | None

    @classmethod
    def read(cls, parameters: Parameters) -> "AssertionRequest":
        """Read them.

        Raises:
            CtapError: one is missing, of a wrong type, or an option that this key does not have.
        """
        options = parameters.nested(5)
        if options.optional("uv", bool):
            raise CtapError(CtapError.ERR.INVALID_OPTION)
        if options.optional("rk", bool) is not None:
            raise CtapError(CtapError.ERR.UNSUPPORTED_OPTION)
        return cls(
            rp_id=parameters.required(1, str),
            client_data_hash=parameters.required(2, bytes),
            allowed=_ids(parameters, 3),
            presence=options.optional("up", bool) is not False,
            proof=_proof(parameters, 6),
        )


def _proof(parameters: Parameters, number: int) -> Proof | None:
    signature = parameters.optional(number, bytes)
    if signature is None:
        return None
    protocol = parameters.required(number + 1, int) if signature else 0
    return Proof(signature=signature, protocol=protocol)


def _ids(parameters: Parameters, number: int) -> frozenset[bytes]:
    return frozenset(item.required("id", bytes) for item in _public_keys(parameters, number))


def _public_keys(parameters: Parameters, number: int) -> list[Parameters]:
    return [item for item in parameters.listed(number) if item.required("type", str) == "public-key"]
