"""``GET /v1/metadata``: the service's switches."""

import msgspec

from desktop.contract import two_step
from desktop.simulator.refusals import Malformed
from desktop.simulator.wire.call import Call, Handler, Handlers, Reply, Request
from desktop.simulator.wire.fields import action_type_of_query


class MetadataQuery(Request):
    """Who is being challenged; all three or none. ``mediaType`` is the website's addition."""

    user_id: int | None = None
    challenge_id: str | None = None
    action_type: str | None = None
    media_type: str | None = None


class MetadataResponse(Reply, kw_only=True, omit_defaults=False):
    """Every field of the official description, those first that the rules obey."""

    email_code_length: int
    authenticator_code_length: int
    is_single_method_enforcement_enabled: bool
    is_sms_two_step_verification_available: bool
    is_security_key_two_step_verification_available: bool
    is_authenticator_with_verified_phone_enabled: bool
    is_recovery_code_generation_for_authenticator_setup_enabled: bool
    is_password_required_for_enabling_authenticator: bool
    is_two_step_enabled_required_for_authenticator_password_requirement: bool
    is_password_required_for_enabling_email_two_step_verification: bool
    is_two_step_enabled_required_for_email_password_requirement: bool
    is_password_required_for_enabling_sms2sv: bool = msgspec.field(name="isPasswordRequiredForEnablingSms2SV")
    is_password_required_for_enabling_security_key: bool
    is_password_required_for_changing_recovery_codes: bool
    is_password_required_for_disabling_authenticator: bool
    is_password_required_for_disabling_email_two_step_verification: bool
    is_password_required_for_disabling_sms2sv: bool = msgspec.field(name="isPasswordRequiredForDisablingSms2SV")
    masked_user_email: str
    two_step_verification_enabled: bool = True
    authenticator_qr_code_size: str = "200x200"
    authenticator_help_site_address: str = "https://en.help.roblox.com/hc/articles/212459863"
    is_using_two_step_webview_component: bool = True
    is_security_key_on_all_platforms_enabled: bool = False
    receive_warnings_on_disable_two_step: bool = True
    is_android_security_key_enabled: bool = False
    is_settings_tab_redesign_enabled: bool = True
    two_step_copy_text_enrollment_status: int = 0
    is_epp_ui_enabled: bool = msgspec.field(name="isEppUIEnabled", default=False)
    is_epp_recovery_codes_enabled: bool = False
    is_user_u13: bool = msgspec.field(name="isUserU13", default=False)
    is_delayed_ui_enabled: bool = False
    is2sv_recovery_enabled: bool = False


def get_metadata(call: Call, query: MetadataQuery) -> MetadataResponse:
    """Tell the switches, and the masked email address to whoever names an open challenge."""
    policy = call.world.policy
    return MetadataResponse(
        email_code_length=policy.email_code_length,
        authenticator_code_length=policy.authenticator_code_length,
        is_single_method_enforcement_enabled=policy.single_method_enforced,
        is_sms_two_step_verification_available=policy.sms_available,
        is_security_key_two_step_verification_available=policy.security_key_available,
        is_authenticator_with_verified_phone_enabled=policy.authenticator_with_verified_phone,
        is_recovery_code_generation_for_authenticator_setup_enabled=policy.recovery_codes_at_setup,
        is_password_required_for_enabling_authenticator=policy.password_for_authenticator,
        is_two_step_enabled_required_for_authenticator_password_requirement=policy.password_for_authenticator_only_if_on,
        is_password_required_for_enabling_email_two_step_verification=policy.password_for_email,
        is_two_step_enabled_required_for_email_password_requirement=policy.password_for_email_only_if_on,
        is_password_required_for_enabling_sms2sv=policy.password_for_sms,
        is_password_required_for_enabling_security_key=policy.password_for_security_key,
        is_password_required_for_changing_recovery_codes=policy.password_for_recovery_codes,
        is_password_required_for_disabling_authenticator=policy.password_for_disabling_authenticator,
        is_password_required_for_disabling_email_two_step_verification=policy.password_for_disabling_email,
        is_password_required_for_disabling_sms2sv=policy.password_for_disabling_sms,
        masked_user_email=_masked_email(call, query),
    )


def _masked_email(call: Call, query: MetadataQuery) -> str:
    """Give the address if the three parameters belong together, else nothing.

    Raises:
        Malformed: only some of them were sent.
    """
    match query.user_id, query.challenge_id, query.action_type:
        case None, None, None:
            return ""
        case int(user_id), str(challenge_id), str(action):
            matches = call.world.challenges.matches(challenge_id, action_type_of_query(action), user_id)
            return (call.world.account.email.masked or "") if matches else ""
        case _:
            raise Malformed("userId, challengeId and actionType go together")


HANDLERS: Handlers = {two_step.GET_METADATA: Handler(MetadataQuery, get_metadata)}
