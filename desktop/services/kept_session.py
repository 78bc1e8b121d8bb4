"""A session in the secret store: its cookie and the key of its intents, in entries of their own.

Two entries, as some stores take only short secrets.
"""

from msgspec import Struct

from desktop.model.secret import Secret
from desktop.services.secret_store import SecretStore


class KeptSession(Struct, frozen=True, kw_only=True):
    """What a session is continued with. ``intent_key`` is ``None`` where none was ever signed with."""

    cookie: Secret[str]
    intent_key: Secret[str] | None


async def load(store: SecretStore, user_id: int) -> KeptSession | None:
    """Read the session of an account, if one is kept.

    Raises:
        StoreUnavailable: the store cannot be read now.
    """
    cookie = await store.load(_cookie_entry(user_id))
    return None if cookie is None else KeptSession(cookie=cookie, intent_key=await store.load(_key_entry(user_id)))


async def save(store: SecretStore, user_id: int, session: KeptSession) -> None:
    """Keep the session of an account.

    Raises:
        StoreUnavailable: the store takes nothing now.
    """
    await store.save(_cookie_entry(user_id), session.cookie)
    if session.intent_key is not None:
        await store.save(_key_entry(user_id), session.intent_key)


async def delete(store: SecretStore, user_id: int) -> None:
    """Keep the session of an account no longer.

    Raises:
        StoreUnavailable: the store cannot be changed now.
    """
    for entry in (_cookie_entry, _key_entry):
        await store.delete(entry(user_id))


def _cookie_entry(user_id: int) -> str:
    return f"session-{user_id}"


def _key_entry(user_id: int) -> str:
    return f"intent-key-{user_id}"
