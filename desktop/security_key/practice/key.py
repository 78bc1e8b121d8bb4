"""The practice key as one holds it: with a name, a plug and something to touch."""

import secrets
import threading
import time
from collections.abc import Callable, Sequence

from msgspec import Struct

from desktop.security_key.practice.authenticator import Authenticator
from desktop.security_key.practice.credentials import Algorithm, Credential, User, loaded_private_key
from desktop.security_key.practice.device import PracticeDevice
from desktop.security_key.practice.statements import Attestation
from desktop.security_key.practice.touch import TouchSensor


class PracticeKeyState(Struct, frozen=True, kw_only=True):
    """What one sees of a practice key, and what its maker's tool would tell."""

    name: str
    plugged: bool
    waiting_for_touch: bool
    has_pin: bool
    pin_tries_left: int
    pin_paused: bool
    credentials: int


class PracticeKey:
    """A security key in software, for the practice dock and for tests. Every method may be called from any thread.

    One with ``fingerprint`` knows its owner's finger, and asks for the PIN only where it does not recognise it.
    ``random`` gives as many random bytes as it is asked for; ``clock``, seconds. A key starts unplugged only when
    ``plugged`` says so.
    """

    def __init__(
        self,
        *,
        name: str,
        pin: str | None = None,
        plugged: bool = True,
        algorithms: Sequence[Algorithm] = tuple(Algorithm),
        attestation: Attestation = Attestation.PACKED_SELF,
        fingerprint: bool = False,
        random: Callable[[int], bytes] = secrets.token_bytes,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.authenticator = Authenticator(
            algorithms=algorithms,
            attestation=attestation,
            fingerprint=fingerprint,
            random=random,
            clock=clock,
            pin_tried=self._tell,
        )
        self.authenticator.pin.set(pin)
        self.sensor = TouchSensor(clock, self._tell)
        self.busy = threading.Lock()
        self._lock = threading.Lock()
        self._listeners: tuple[Callable[[PracticeKeyState], object], ...] = ()
        self._plugged, self._plugs = plugged, 0

    @property
    def plugged(self) -> bool:
        """Whether the key is plugged in."""
        return self._plugged

    @property
    def plugs(self) -> int | None:
        """The running number of the present plugging-in, ``None`` while the key is out."""
        return self._plugs if self._plugged else None

    @property
    def waiting_for_touch(self) -> bool:
        """Whether the key blinks."""
        return self.sensor.waiting

    @property
    def state(self) -> PracticeKeyState:
        """All that there is to see, at this moment."""
        pin = self.authenticator.pin
        return PracticeKeyState(
            name=self.name,
            plugged=self.plugged,
            waiting_for_touch=self.waiting_for_touch,
            has_pin=pin.is_set,
            pin_tries_left=pin.tries_left,
            pin_paused=pin.is_paused,
            credentials=len(self.authenticator.credentials.all),
        )

    def touch(self, *, known: bool = True) -> bool:
        """Touch the key, by a finger that it knows or by another; tells whether it was waiting for that."""
        return self.sensor.touch(known=known)

    def plug(self) -> None:
        """Plug the key in, where it is out."""
        with self._lock:
            if self._plugged:
                return
            self.authenticator.power_cycle()
            self._plugged, self._plugs = True, self._plugs + 1
        self._tell()

    def unplug(self) -> None:
        """Pull the key out. What it was just doing ends as with a real one: by an :class:`OSError`."""
        with self._lock:
            if not self._plugged:
                return
            self._plugged = False
        self.sensor.wake()
        self._tell()

    def set_pin(self, pin: str | None) -> None:
        """Set, change or remove the PIN from outside, as no client could; lifts a block.

        Raises:
            CtapError: the PIN is too short or too long.
        """
        self.authenticator.pin.set(pin)
        self._tell()

    def adopt(self, *, rp_id: str, credential_id: bytes, private_key: bytes, user: User, passkey: bool = False) -> None:
        """Take over a credential that its account had before practice began; ``private_key`` is DER (PKCS #8).

        Raises:
            ValueError: the private key is neither P-256 nor Ed25519.
        """
        credential = Credential(
            id=credential_id,
            rp_id=rp_id,
            user=user,
            discoverable=passkey,
            private_key=loaded_private_key(private_key),
        )
        self.authenticator.credentials.keep(credential)
        self._tell()

    def open(self) -> PracticeDevice:
        """Open a connection; it ends for good when the key is pulled out."""
        return PracticeDevice(self)

    def subscribe(self, listener: Callable[[PracticeKeyState], object]) -> Callable[[], None]:
        """Have ``listener`` called whenever the state may have changed; call the result to end it.

        It is called in whichever thread changed the state, a ceremony's worker thread above all, while no lock is
        held: it may call the key.
        """
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(held for held in self._listeners if held is not listener)

        return unsubscribe

    def _tell(self) -> None:
        for listener in self._listeners:
            listener(self.state)
