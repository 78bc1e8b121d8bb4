"""Naming a two-step challenge to endpoints that are asked with GET."""

from desktop.model.challenges import TwoStepChallenge


def challenge_query(challenge: TwoStepChallenge) -> dict[str, str]:
    """Write the challenge and its action. Actions travel by name, as the website sends them.

    Assumption: the official description lists numbers instead, which the website does not send.
    """
    return {"challengeId": challenge.challenge_id, "actionType": challenge.action_type.value}
