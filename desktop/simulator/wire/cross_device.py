"""Passing a two-step challenge on another device."""

from desktop.contract import two_step
from desktop.simulator.wire.call import Call, Empty, Handler, Handlers
from desktop.simulator.wire.challenges import ChallengeRequest, VerifyResponse, open_challenge


def retry(call: Call, sent: ChallengeRequest) -> Empty:
    """Show the dialog on the other device."""
    challenge = open_challenge(call, sent)
    call.world.cross_device.retry(challenge.challenge_id, challenge.action_type)
    return Empty()


def retract(call: Call, sent: ChallengeRequest) -> Empty:
    """Take the dialog off the other device."""
    call.world.cross_device.retract(open_challenge(call, sent).challenge_id)
    return Empty()


def verify(call: Call, sent: ChallengeRequest) -> VerifyResponse:
    """Ask for the answer; an answer without a token means that there is none yet."""
    challenge = open_challenge(call, sent)
    if not call.world.cross_device.is_approved(challenge.challenge_id):
        return VerifyResponse()
    return VerifyResponse(verification_token=call.world.challenges.passed(challenge))


HANDLERS: Handlers = {
    two_step.RETRY_CROSS_DEVICE: Handler(ChallengeRequest, retry),
    two_step.VERIFY_CROSS_DEVICE: Handler(ChallengeRequest, verify),
    two_step.RETRACT_CROSS_DEVICE: Handler(ChallengeRequest, retract),
}
