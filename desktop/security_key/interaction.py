"""What a key asks of its owner in a ceremony: fido2's questions, put to the app's prompts."""

import unicodedata

from fido2.client import UserInteraction
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin

from desktop.security_key.port import Device, PinWanted, Prompts


class Interaction(UserInteraction):
    """Puts the questions of one key to its owner. Holds no PIN: fido2 gets it and it is gone."""

    def __init__(self, device: Device, connection: CtapDevice, prompts: Prompts) -> None:
        self._device, self._connection, self._prompts = device, connection, prompts
        self._verifying = False
        self.was_wrong = False

    def prompt_up(self) -> None:
        """Say that the key waits for a touch, unless that is the finger that was asked for."""
        if not self._verifying:
            self._prompts.touch_wanted((self._device,))
        self._verifying = False

    def request_pin(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> str | None:  # noqa: ARG002  (the signature is fido2's)
        """Ask for the PIN, unless the key would take none.

        Raises:
            CtapError: it is blocked, or paused until the key was plugged in again.
        """
        tries_left, paused = ClientPin(Ctap2(self._connection)).get_pin_retries()
        if tries_left == 0:
            raise CtapError(CtapError.ERR.PIN_BLOCKED)
        if paused:
            raise CtapError(CtapError.ERR.PIN_AUTH_BLOCKED)
        wanted = PinWanted(device=self._device, tries_left=tries_left, was_wrong=self.was_wrong)
        pin = self._prompts.pin_wanted(wanted)
        # CTAP 2.1, 6.5.1: PINs are compared in this normal form.
        return None if pin is None else unicodedata.normalize("NFC", pin.reveal())

    def request_uv(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> bool:  # noqa: ARG002  (the signature is fido2's)
        """Say that the key is about to verify its owner itself."""
        self._verifying = self._prompts.verification_wanted(self._device)
        return self._verifying

    def tries_left(self) -> int:
        """Ask the key how many wrong PINs will block it."""
        tries, _ = ClientPin(Ctap2(self._connection)).get_pin_retries()
        return tries
