"""What the service says about two-step verification as a whole."""

from msgspec import field

from desktop.api.caller import Caller
from desktop.api.challenge_query import challenge_query
from desktop.api.masking import mask_email
from desktop.api.wire import Body
from desktop.contract import two_step
from desktop.model.challenges import TwoStepChallenge
from desktop.model.metadata import Metadata

CODE_LENGTHS = range(4, 11)
"""Digits. Assumption: a length outside is a mistake, and the usual one is the better guess."""


class MetadataAnswer(Body):
    """``MetadataResponse``, as far as it decides something here, under the names of :class:`Metadata`."""

    two_step_enabled: bool | None = field(default=None, name="twoStepVerificationEnabled")
    email_code_length: int | None = None
    authenticator_code_length: int | None = None
    single_method_enforced: bool | None = field(default=None, name="isSingleMethodEnforcementEnabled")
    sms_available: bool | None = field(default=None, name="isSmsTwoStepVerificationAvailable")
    security_key_available: bool | None = field(default=None, name="isSecurityKeyTwoStepVerificationAvailable")
    authenticator_with_verified_phone: bool | None = field(default=None, name="isAuthenticatorWithVerifiedPhoneEnabled")
    warn_on_disable: bool | None = field(default=None, name="receiveWarningsOnDisableTwoStep")
    password_for_authenticator: bool | None = field(default=None, name="isPasswordRequiredForEnablingAuthenticator")
    password_for_authenticator_only_if_on: bool | None = field(
        default=None,
        name="isTwoStepEnabledRequiredForAuthenticatorPasswordRequirement",
    )
    password_for_email: bool | None = field(default=None, name="isPasswordRequiredForEnablingEmailTwoStepVerification")
    password_for_email_only_if_on: bool | None = field(
        default=None,
        name="isTwoStepEnabledRequiredForEmailPasswordRequirement",
    )
    password_for_sms: bool | None = field(default=None, name="isPasswordRequiredForEnablingSms2SV")
    password_for_security_key: bool | None = field(default=None, name="isPasswordRequiredForEnablingSecurityKey")
    password_for_recovery_codes: bool | None = field(default=None, name="isPasswordRequiredForChangingRecoveryCodes")
    password_for_disabling_authenticator: bool | None = field(
        default=None,
        name="isPasswordRequiredForDisablingAuthenticator",
    )
    password_for_disabling_email: bool | None = field(
        default=None,
        name="isPasswordRequiredForDisablingEmailTwoStepVerification",
    )
    password_for_disabling_sms: bool | None = field(default=None, name="isPasswordRequiredForDisablingSms2SV")
    masked_email: str | None = field(default=None, name="maskedUserEmail")
    under_13: bool | None = field(default=None, name="isUserU13")


class MetadataCalls:
    """The metadata endpoint."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, challenge: TwoStepChallenge | None = None) -> Metadata:
        """Read the switches, those for the answering of ``challenge`` where one is given.

        Raises:
            TwinboltError: as for :meth:`Caller.call`.
        """
        query = {} if challenge is None else {"userId": str(challenge.user_id), **challenge_query(challenge)}
        read = await self._caller.call(two_step.GET_METADATA, gives=MetadataAnswer, query=query)
        return _metadata(read)


def _metadata(read: MetadataAnswer) -> Metadata:
    said = {name: getattr(read, name) for name in MetadataAnswer.__struct_fields__}
    for name in ("email_code_length", "authenticator_code_length"):
        if said[name] not in CODE_LENGTHS:
            said[name] = None
    if read.masked_email:
        said["masked_email"] = mask_email(read.masked_email)
    return Metadata(**{name: value for name, value in said.items() if value is not None})
