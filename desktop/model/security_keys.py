"""Security keys and the ceremonies that use them."""

from msgspec import Struct

from desktop.model.secret import Secret


class SecurityKeyCredential(Struct, frozen=True, kw_only=True):
    """A registered security key. ``credential_id`` is ``None`` where the service lists nicknames alone."""

    nickname: str
    credential_id: str | None


class Registration(Struct, frozen=True, kw_only=True):
    """A registration that the service has begun. ``options`` is the JSON text of its creation options."""

    options: str
    session_id: Secret[str]


class Assertion(Struct, frozen=True, kw_only=True):
    """An authentication that the service has begun. ``options`` is the JSON text of its request options."""

    options: str
    session_id: Secret[str]
