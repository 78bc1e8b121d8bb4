"""What can be set about the pretend service as a whole."""

from msgspec import Struct, field


class Policy(Struct, kw_only=True):
    """The service's own switches, which metadata tell and which the rules obey.

    Attributes:
        token_for_disabling: turning a method off takes a reauthentication token. No metadata tell of it: that code 13
            means this is an assumption.
    """

    email_code_length: int = 6
    authenticator_code_length: int = 6
    single_method_enforced: bool = False
    sms_available: bool = True
    security_key_available: bool = True
    authenticator_with_verified_phone: bool = False
    recovery_codes_at_setup: bool = True
    password_for_authenticator: bool = False
    password_for_authenticator_only_if_on: bool = False
    password_for_email: bool = False
    password_for_email_only_if_on: bool = False
    password_for_sms: bool = False
    password_for_security_key: bool = False
    password_for_recovery_codes: bool = True
    password_for_disabling_authenticator: bool = False
    password_for_disabling_email: bool = False
    password_for_disabling_sms: bool = False
    token_for_disabling: bool = False
    two_step_at_sign_in: bool = True
    quick_sign_in: bool = True
    password_in_challenges: bool = False


class Dialect(Struct, kw_only=True):
    """How the service words its answers, where several ways were seen.

    Attributes:
        flat_errors: hosts that answer ``{"code": …, "message": …}`` instead of a list of errors.
        primary_as_number: give ``primaryMediaType`` as its position instead of its name.
        lists_credential_ids: give each security key's id beside its nickname.
        tells_retry_after: send ``retry-after`` with 429.
        checks_intent: verify a secure authentication intent that was sent; otherwise it is ignored.
    """

    flat_errors: set[str] = field(default_factory=set)
    primary_as_number: bool = False
    lists_credential_ids: bool = True
    tells_retry_after: bool = True
    checks_intent: bool = True
