"""Security keys and the ceremonies that use them."""

from dataclasses import dataclass

from desktop.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityKeyCredential:
    """A registered security key. ``credential_id`` is ``None`` where the service lists nicknames alone."""

    nickname: str
    credential_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """A registration that the service has begun. ``options`` is the JSON text of its creation options."""

    options: str
    session_id: Secret[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """An authentication that the service has begun. ``options`` is the JSON text of its request options."""

    options: str
    session_id: Secret[str]
