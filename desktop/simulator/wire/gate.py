"""Everything that is checked before a handler sees a request, in the order in which the service is taken to check."""

import base64
import binascii
from collections.abc import Mapping

from msgspec import Struct

from desktop.contract.endpoint import Endpoint, Group, Verb
from desktop.contract.refusals import Refusal
from desktop.simulator.generic_challenges import Solution
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.sessions import Session
from desktop.simulator.wire.call import Call
from desktop.simulator.world import World


class Credentials(Struct, frozen=True, kw_only=True):
    """What a request carries beside its content."""

    cookie: str | None
    csrf_token: str | None
    challenge: Mapping[str, str]


def identify(world: World, endpoint: Endpoint, carried: Credentials) -> Session | None:
    """Find who asks, and whether they may ask now.

    Raises:
        Refuse: MAINTENANCE, SIGNED_OUT, CSRF_TOKEN or TOO_MANY_REQUESTS.
    """
    _check_open(world, endpoint)
    session = world.sessions.find(carried.cookie)
    if endpoint.needs_cookie and session is None:
        raise Refuse(Refusal.SIGNED_OUT)
    if lacks_token(world, endpoint, carried):
        raise Refuse(Refusal.CSRF_TOKEN)
    world.limits.count(endpoint)
    return session


def lacks_token(world: World, endpoint: Endpoint, carried: Credentials) -> bool:
    """Tell whether a request comes without the CSRF token that it needs."""
    session = world.sessions.find(carried.cookie)
    return endpoint.verb is Verb.POST and not world.csrf.matches(endpoint.host, session, carried.csrf_token)


def admit(call: Call, carried: Credentials) -> None:
    """Let a request that is understood through to its handler, or hold it up.

    Raises:
        Refuse: INVALID_USER, or what stands for it.
        Challenged: the operation is guarded.
        SolutionRejected: the challenge it came back with is not good.
    """
    _check_user(call)
    call.world.generic_challenges.admit(call.endpoint, solution(carried.challenge), call.session)


def solution(headers: Mapping[str, str]) -> Solution | None:
    """Read the three headers of a solved challenge; ``None`` where there are none.

    Raises:
        Malformed: the metadata is not base64.
    """
    challenge_id = headers.get("rblx-challenge-id")
    if challenge_id is None:
        return None
    try:
        metadata = base64.b64decode(headers.get("rblx-challenge-metadata", ""), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError) as error:
        raise Malformed("the challenge's metadata is not base64") from error
    return Solution(challenge_id=challenge_id, kind=headers.get("rblx-challenge-type", ""), metadata=metadata)


def _check_open(world: World, endpoint: Endpoint) -> None:
    if world.platform.under_maintenance and Refusal.MAINTENANCE in endpoint.refusals.values():
        raise Refuse(Refusal.MAINTENANCE)


def _check_user(call: Call) -> None:
    """Refuse another account's id. Challenges and the configuration have their own rule."""
    if not call.endpoint.needs_cookie or call.endpoint.group not in {Group.CONFIGURATION, Group.RECOVERY_CODES}:
        return
    if call.of_user != call.world.account.user_id:
        listed = Refusal.INVALID_USER in call.endpoint.refusals.values()
        raise Refuse(Refusal.INVALID_USER if listed else Refusal.NOT_ALLOWED)
