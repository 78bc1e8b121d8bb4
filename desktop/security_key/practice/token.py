"""The token that a practice key gives for the right PIN, and that a command must be signed with."""

import hmac
from collections.abc import Callable

from fido2.ctap import CtapError
from fido2.ctap2.pin import ClientPin, PinProtocol

Permission = ClientPin.PERMISSION


class Token:
    """The pinUvAuthToken of CTAP 2.1 (6.5.2): good for one site, and for one thing of each permission at a time."""

    def __init__(self, random: Callable[[int], bytes]) -> None:
        self._random = random
        self._value = random(32)
        self._permissions = Permission(0)
        self._rp_id: str | None = None
        self.touched = False

    def reset(self) -> None:
        """Make all tokens given so far worthless."""
        self._value = self._random(32)
        self._permissions, self._rp_id, self.touched = Permission(0), None, False

    def issue(self, permissions: Permission, rp_id: str | None, *, touched: bool = False) -> bytes:
        """Give a new token; one without a site is bound to the first that it is used for.

        ``touched``: the owner is present already, so what it is used for wants no touch any more.
        """
        self.reset()
        self._permissions, self._rp_id, self.touched = permissions, rp_id, touched
        return self._value

    def require(
        self,
        scheme: PinProtocol,
        proof: bytes,
        message: bytes,
        permission: Permission,
        rp_id: str,
    ) -> None:
        """Check that ``message`` was signed with the token, and that it is good for this use.

        Raises:
            CtapError: it is not.
        """
        signed = hmac.compare_digest(proof, scheme.authenticate(self._value, message))
        if not (signed and permission in self._permissions and self._rp_id in {None, rp_id}):
            raise CtapError(CtapError.ERR.PIN_AUTH_INVALID)
        self._rp_id = rp_id

    def spend(self) -> None:
        """Take all permissions back: the owner was present for one act."""
        self._permissions, self.touched = Permission(0), False
