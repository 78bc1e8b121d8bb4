"""Answering two-step challenges, one way for each method."""

from desktop.api.caller import Caller
from desktop.api.wire import Body, Nothing, Text
from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.challenges import TwoStepChallenge
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion


class ChallengeRequest(Body):
    """``SendCodeRequest`` and the cross-device requests. The action travels by name, as the website sends it."""

    challenge_id: str
    action_type: str


class CodeRequest(ChallengeRequest):
    """``VerifyCodeRequest``. Passwords and the JSON text of keys travel as ``code``, too."""

    code: str


class TokenAnswer(Body):
    """``VerifyCodeResponse``."""

    verification_token: Text


class PendingAnswer(Body):
    """``VerifyApprovalResponse``, which holds no token as long as the other device has not approved."""

    verification_token: str | None = None


class AssertionAnswer(Body):
    """``VerifyStartSecurityKeyResponse`` and ``VerifyStartPasskeyResponse``. The session is not asked for later."""

    authentication_options: Text
    session_id: str | None = None


class ChallengeCalls:
    """The challenge endpoints. They work without a session, for the user whom the challenge names.

    What the ``verify`` and ``finish`` calls give is the verification token that solves the challenge. Every call raises
    any error of the tree but ``WrongAccount``.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def verify_authenticator(self, challenge: TwoStepChallenge, code: Secret[str]) -> Secret[str]:
        """Answer with the authenticator's code."""
        return await self._verify(two_step.VERIFY_AUTHENTICATOR, challenge, code.reveal())

    async def send_email_code(self, challenge: TwoStepChallenge) -> None:
        """Have a code sent by email."""
        await self._tell(two_step.SEND_EMAIL_CODE, challenge)

    async def verify_email(self, challenge: TwoStepChallenge, code: Secret[str]) -> Secret[str]:
        """Answer with the code from the email."""
        return await self._verify(two_step.VERIFY_EMAIL, challenge, code.reveal())

    async def send_sms_code(self, challenge: TwoStepChallenge) -> None:
        """Have a code sent by SMS."""
        await self._tell(two_step.SEND_SMS_CODE, challenge)

    async def verify_sms(self, challenge: TwoStepChallenge, code: Secret[str]) -> Secret[str]:
        """Answer with the code from the SMS."""
        return await self._verify(two_step.VERIFY_SMS, challenge, code.reveal())

    async def verify_recovery_code(self, challenge: TwoStepChallenge, code: Secret[str]) -> Secret[str]:
        """Answer with a recovery code, which is used up by it."""
        return await self._verify(two_step.VERIFY_RECOVERY_CODE, challenge, code.reveal())

    async def verify_password(self, challenge: TwoStepChallenge, password: Secret[str]) -> Secret[str]:
        """Answer with the password."""
        return await self._verify(two_step.VERIFY_PASSWORD, challenge, password.reveal())

    async def start_security_key(self, challenge: TwoStepChallenge) -> Assertion:
        """Ask what a security key has to sign."""
        return await self._start(two_step.START_SECURITY_KEY, challenge)

    async def finish_security_key(self, challenge: TwoStepChallenge, assertion: str) -> Secret[str]:
        """Answer with the JSON text of what the security key said."""
        return await self._verify(two_step.FINISH_SECURITY_KEY, challenge, assertion)

    async def start_passkey(self, challenge: TwoStepChallenge) -> Assertion:
        """Ask what a passkey has to sign."""
        return await self._start(two_step.START_PASSKEY, challenge)

    async def finish_passkey(self, challenge: TwoStepChallenge, assertion: str) -> Secret[str]:
        """Answer with the JSON text of what the passkey said."""
        return await self._verify(two_step.FINISH_PASSKEY, challenge, assertion)

    async def retry_cross_device(self, challenge: TwoStepChallenge) -> None:
        """Show the question on the signed-in device, again if need be."""
        await self._tell(two_step.RETRY_CROSS_DEVICE, challenge)

    async def verify_cross_device(self, challenge: TwoStepChallenge) -> Secret[str] | None:
        """Ask whether the signed-in device approved; ``None`` as long as it has said nothing."""
        endpoint = two_step.VERIFY_CROSS_DEVICE
        read = await self._caller.call(endpoint, _naming(challenge), gives=PendingAnswer, user_id=challenge.user_id)
        return Secret(read.verification_token) if read.verification_token else None

    async def retract_cross_device(self, challenge: TwoStepChallenge) -> None:
        """Take the question off the signed-in device."""
        await self._tell(two_step.RETRACT_CROSS_DEVICE, challenge)

    async def _verify(self, endpoint: Endpoint, challenge: TwoStepChallenge, code: str) -> Secret[str]:
        body = CodeRequest(
            challenge_id=challenge.challenge_id,
            action_type=challenge.action_type.value,
            code=code,
        )
        read = await self._caller.call(endpoint, body, gives=TokenAnswer, user_id=challenge.user_id)
        return Secret(read.verification_token)

    async def _start(self, endpoint: Endpoint, challenge: TwoStepChallenge) -> Assertion:
        read = await self._caller.call(endpoint, _naming(challenge), gives=AssertionAnswer, user_id=challenge.user_id)
        return Assertion(options=read.authentication_options, session_id=Secret(read.session_id or ""))

    async def _tell(self, endpoint: Endpoint, challenge: TwoStepChallenge) -> None:
        await self._caller.call(endpoint, _naming(challenge), gives=Nothing, user_id=challenge.user_id)


def _naming(challenge: TwoStepChallenge) -> ChallengeRequest:
    return ChallengeRequest(challenge_id=challenge.challenge_id, action_type=challenge.action_type.value)
