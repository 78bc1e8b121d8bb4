"""Rules of turning methods on and off: what must be there before, and what goes with it."""

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.authenticator import Authenticator, Setup
from desktop.simulator.media import MediaType
from desktop.simulator.methods import Methods
from desktop.simulator.recovery_codes import RecoveryCodes
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.security_keys import Credentials, SecurityKeys
from desktop.simulator.switches import Policy


class Configuration(Struct, frozen=True, kw_only=True):
    """Everything that two-step verification of the account consists of."""

    account: Account
    policy: Policy
    methods: Methods
    authenticator: Authenticator
    security_keys: SecurityKeys
    passkeys: Credentials
    recovery_codes: RecoveryCodes

    def is_on(self, method: MediaType) -> bool:
        """Tell whether a method can be used: switched on, or something of it registered."""
        match method:
            case MediaType.SECURITY_KEY:
                return bool(self.security_keys.registered)
            case MediaType.PASSKEY:
                return bool(self.passkeys.registered)
            case MediaType.RECOVERY_CODE:
                return self.recovery_codes.active > 0
            case MediaType.CROSS_DEVICE:
                return self.is_any_on
            case _:
                return self.methods.is_on(method)

    @property
    def is_any_on(self) -> bool:
        """Whether two-step verification is on at all."""
        return self.methods.primary is not None

    def begin_authenticator(self) -> Setup:
        """Begin setting up an authenticator app.

        Raises:
            Refuse: ALREADY_ENABLED; INVALID_EMAIL without a verified address (or number, where that is enough).
        """
        self._refuse_second_authenticator()
        by_phone = self.policy.authenticator_with_verified_phone and self.account.phone.usable
        if not self.account.email.usable and not by_phone:
            raise Refuse(Refusal.INVALID_EMAIL)
        return self.authenticator.begin()

    def finish_authenticator(self, setup_token: str, code: str) -> tuple[str, ...]:
        """Turn the authenticator on; give new recovery codes if there were none, else nothing.

        Raises:
            Refuse: ALREADY_ENABLED, EXPIRED_SETUP or WRONG_CODE.
        """
        self._refuse_second_authenticator()
        self.authenticator.finish(setup_token, code)
        self._turn_on(MediaType.AUTHENTICATOR)
        if self.policy.recovery_codes_at_setup and not self.recovery_codes.active:
            return self.regenerate_recovery_codes()
        return ()

    def turn_on_email(self) -> None:
        """Turn email codes on.

        Raises:
            Refuse: INVALID_EMAIL without a verified address.
        """
        if not self.account.email.usable:
            raise Refuse(Refusal.INVALID_EMAIL)
        self._turn_on(MediaType.EMAIL)

    def turn_on_sms(self) -> None:
        """Turn SMS codes on.

        Raises:
            Refuse: NOT_ALLOWED where SMS is not offered; INVALID_PHONE without a verified number.
        """
        if not self.policy.sms_available:
            raise Refuse(Refusal.NOT_ALLOWED)
        if not self.account.phone.usable:
            raise Refuse(Refusal.INVALID_PHONE)
        self._turn_on(MediaType.SMS)

    def turn_off(self, method: MediaType) -> None:
        """Turn a method off; security keys go with the authenticator.

        Raises:
            Refuse: NOT_ALLOWED if it is not on, which is an assumption.
        """
        if not self.methods.is_on(method):
            raise Refuse(Refusal.NOT_ALLOWED)
        self._turn_off(method)

    def begin_security_key(self) -> tuple[str, str]:
        """Begin registering a security key; give its creation options and its session id.

        Raises:
            Refuse: WRONG_CONFIGURATION without an authenticator or where keys are not offered; KEY_LIMIT.
        """
        if not self.policy.security_key_available or not self.methods.is_on(MediaType.AUTHENTICATOR):
            raise Refuse(Refusal.WRONG_CONFIGURATION)
        return self.security_keys.begin_registration()

    def finish_security_key(self, session_id: str, nickname: str, response: str) -> None:
        """Register a security key.

        Raises:
            Refuse: INVALID_NICKNAME.
            Malformed: the ceremony is not open or the answer does not verify.
        """
        if not self.methods.is_on(MediaType.AUTHENTICATOR):
            raise Malformed("no such registration is open")
        self.security_keys.finish_registration(session_id, nickname, response)
        self.methods.touch(MediaType.SECURITY_KEY)

    def remove_security_keys(self, names: list[str], credential_ids: list[str]) -> None:
        """Remove security keys by nickname or id.

        Raises:
            Refuse: NOT_ALLOWED if one is not registered.
        """
        self.security_keys.remove(names, credential_ids)
        self.methods.touch(MediaType.SECURITY_KEY)

    def regenerate_recovery_codes(self) -> tuple[str, ...]:
        """Make new recovery codes; the old ones are void."""
        self.methods.touch(MediaType.RECOVERY_CODE)
        return self.recovery_codes.regenerate()

    def clear_recovery_codes(self) -> None:
        """Void all recovery codes."""
        self.methods.touch(MediaType.RECOVERY_CODE)
        self.recovery_codes.clear()

    def _refuse_second_authenticator(self) -> None:
        if self.methods.is_on(MediaType.AUTHENTICATOR):
            raise Refuse(Refusal.ALREADY_ENABLED)

    def _turn_on(self, method: MediaType) -> None:
        if self.policy.single_method_enforced:
            for other in (MediaType.EMAIL, MediaType.SMS, MediaType.AUTHENTICATOR):
                if other is not method and self.methods.is_on(other):
                    self._turn_off(other)
        self.methods.turn_on(method)

    def _turn_off(self, method: MediaType) -> None:
        self.methods.turn_off(method)
        if method is MediaType.AUTHENTICATOR:
            self.authenticator.remove()
            if self.security_keys.registered:
                self.methods.touch(MediaType.SECURITY_KEY)
            self.security_keys.remove_all()
