"""What the service says about two-step verification as a whole."""

from msgspec import Struct


class Metadata(Struct, frozen=True, kw_only=True):
    """The switches of the service that decide something on a desktop.

    The defaults stand for what the service did not say, and are the careful choice: nothing is offered that was not
    allowed. Passwords are not asked for up front unless the service demands them, because it asks again by itself.
    """

    two_step_enabled: bool = True
    email_code_length: int = 6
    authenticator_code_length: int = 6
    single_method_enforced: bool = False
    sms_available: bool = False
    security_key_available: bool = False
    authenticator_with_verified_phone: bool = False
    warn_on_disable: bool = True
    password_for_authenticator: bool = False
    password_for_authenticator_only_if_on: bool = False
    password_for_email: bool = False
    password_for_email_only_if_on: bool = False
    password_for_sms: bool = False
    password_for_security_key: bool = False
    password_for_recovery_codes: bool = False
    password_for_disabling_authenticator: bool = False
    password_for_disabling_email: bool = False
    password_for_disabling_sms: bool = False
    masked_email: str | None = None
    under_13: bool = False
