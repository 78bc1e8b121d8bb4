"""The security keys that somebody who practises has at hand."""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from msgspec import Struct

from desktop.security_key.late import LateKeys
from desktop.security_key.sight import Diagnosis, SeenKey, Sight
from desktop.services.observers import Callback, Observers

if TYPE_CHECKING:
    from desktop.security_key.port import SecurityKeys
    from desktop.security_key.practice import PracticeKey

NAMES_AND_PINS: Final = (("Blue key", None), ("Black key", "2580"))
"""One key without a PIN and one with; the PIN is shown to whoever practises."""


class Owner(Protocol):
    """Whose account a credential is for, in WebAuthn's words."""

    @property
    def user_handle(self) -> bytes:
        """What keys know the account by."""

    @property
    def name(self) -> str:
        """The account's name."""

    @property
    def display_name(self) -> str:
        """What the account is called."""


class OwnedCredential(Protocol):
    """The owner's half of a key that is registered already."""

    @property
    def account(self) -> Owner:
        """Whose it is."""

    @property
    def credential_id(self) -> bytes:
        """What the service knows the credential by."""

    @property
    def private_key(self) -> bytes:
        """The private key in DER (PKCS #8)."""

    @property
    def passkey(self) -> bool:
        """Whether the key finds it by itself."""


class HeldKey(Struct, frozen=True, kw_only=True):
    """A practice key, and the PIN that its owner chose (``None``: it has none)."""

    key: "PracticeKey"
    pin: str | None


class PracticeKeyRing:
    """The practice keys, made when first needed, in any thread: what they are made of takes a while to load.

    They lie on the table, not plugged in, and are made as soon as one is plugged in. What the account has registered
    from the start at the site ``rp_id`` is on them in turn, the first on the first key; passkeys are on the one with a
    PIN.
    """

    def __init__(self, owned: Sequence[OwnedCredential], rp_id: str) -> None:
        self._owned, self._rp_id = tuple(owned), rp_id
        self._lock = threading.Lock()
        self._observers = Observers()
        self._held: tuple[HeldKey, ...] = ()

    @property
    def made(self) -> tuple[HeldKey, ...]:
        """The keys, none before they were needed."""
        return self._held

    def held(self) -> tuple[HeldKey, ...]:
        """Give the keys, the same ones each time."""
        with self._lock:
            if not self._held:
                self._held = self._make()
                for one in self._held:
                    one.key.subscribe(lambda _state: self._observers.notify())
            return self._held

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback``, from any thread, whenever something happens to a key; what is returned ends that."""
        return self._observers.subscribe(callback)

    def as_security_keys(self) -> LateKeys:
        """Put the keys behind the port that real ones are behind."""
        return LateKeys(self._behind_port)

    def diagnose(self) -> Diagnosis:
        """Answer "can this computer see my key?" for the keys on the dock, which are the only ones in reach here."""
        names = [one.key.name for one in self.made if one.key.plugged]
        keys = tuple(SeenKey(node="", name=name, sight=Sight.WORKING) for name in names)
        return Diagnosis(sight=Sight.WORKING if keys else Sight.NONE_PLUGGED_IN, keys=keys)

    def _behind_port(self) -> "SecurityKeys":
        from desktop.security_key.practice import practice_keys  # noqa: PLC0415  (see the class)

        return practice_keys(one.key for one in self.held())

    def _make(self) -> tuple[HeldKey, ...]:
        from desktop.security_key.practice import PracticeKey, User  # noqa: PLC0415  (see the class)

        held = tuple(
            HeldKey(key=PracticeKey(name=name, pin=pin, plugged=False), pin=pin) for name, pin in NAMES_AND_PINS
        )
        for number, credential in enumerate(self._owned):
            holder = held[-1] if credential.passkey else held[number % len(held)]
            owner = credential.account
            holder.key.adopt(
                rp_id=self._rp_id,
                credential_id=credential.credential_id,
                private_key=credential.private_key,
                user=User(id=owner.user_handle, name=owner.name, display_name=owner.display_name),
                passkey=credential.passkey,
            )
        return held
