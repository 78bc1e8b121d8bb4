"""Registered WebAuthn credentials: security keys with a nickname, or passkeys."""

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import NICKNAME_LENGTH
from desktop.simulator.refusals import Refuse


class Credential(Struct, kw_only=True):
    """One credential.

    Attributes:
        data: attested credential data (AAGUID, id, COSE public key) as WebAuthn lays it out.
        sign_count: the highest signature counter seen.
    """

    nickname: str
    credential_id: bytes
    data: bytes
    sign_count: int


class PracticeKey(Struct, frozen=True, kw_only=True):
    """A credential as its owner holds it, on a security key.

    Attributes:
        account: whose it is.
        private_key: PKCS #8 in DER; it guards a pretend account only.
        passkey: the key finds it by itself.
    """

    account: Account
    nickname: str
    credential_id: bytes
    private_key: bytes
    passkey: bool = False


def check_nickname(nickname: str, taken: list[Credential]) -> None:
    """Check the name of a new credential.

    Raises:
        Refuse: INVALID_NICKNAME. The service lists it under two statuses; that 400 is for the length and 403 for a
            name that is taken is an assumption.
    """
    if len(nickname.strip()) not in NICKNAME_LENGTH:
        raise Refuse(Refusal.INVALID_NICKNAME, status=400)
    if any(credential.nickname == nickname for credential in taken):
        raise Refuse(Refusal.INVALID_NICKNAME, status=403)
