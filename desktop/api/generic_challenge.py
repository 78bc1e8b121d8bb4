"""Challenges that come with a refusal, and their solutions that go with the next try: three headers each."""

import base64
import binascii
from collections.abc import Mapping

import httpx

from desktop.api.challenge_stages import metadata_of
from desktop.model.challenges import ChallengeAnswer, GenericChallenge

ID = "rblx-challenge-id"
KIND = "rblx-challenge-type"
METADATA = "rblx-challenge-metadata"


def read_challenge(headers: httpx.Headers) -> GenericChallenge | None:
    """Find the challenge, ``None`` where there is none. Metadata that cannot be read is empty."""
    challenge_id, kind = headers.get(ID, ""), headers.get(KIND, "")
    if not challenge_id or not kind:
        return None
    return GenericChallenge(challenge_id=challenge_id, kind=kind, metadata=_metadata(headers.get(METADATA, "")))


def solution_headers(answer: ChallengeAnswer) -> dict[bytes, bytes]:
    """Write the three headers of a solved challenge."""
    return {
        ID.encode(): answer.challenge_id.encode(),
        KIND.encode(): answer.kind.encode(),
        METADATA.encode(): base64.b64encode(answer.metadata.reveal().encode()),
    }


def _metadata(text: str) -> Mapping[str, object]:
    padding = "=" * (-len(text) % 4)
    try:
        return metadata_of(base64.b64decode(text + padding))
    except (binascii.Error, ValueError):  # not base64, or not even ASCII
        return {}
