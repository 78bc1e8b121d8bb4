"""Which changes of an account are this app's own doing."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.journal import Entry, Origin, What
from desktop.model.methods import MediaType
from desktop.services.account_state import Part
from desktop.services.consequences import SWITCHABLE
from desktop.services.differences import Difference
from desktop.services.journal_record import Expected, Known, Sent

PATIENCE: Final = timedelta(minutes=10)
"""How long a request of this app may take to show. Assumption: nothing says how soon a change can be read."""

_ON: Final = {
    two_step.ENABLE_VERIFY_AUTHENTICATOR: MediaType.AUTHENTICATOR,
    two_step.ENABLE_EMAIL: MediaType.EMAIL,
    two_step.ENABLE_SMS: MediaType.SMS,
}
_OFF: Final = {
    two_step.DISABLE_AUTHENTICATOR: MediaType.AUTHENTICATOR,
    two_step.DISABLE_EMAIL: MediaType.EMAIL,
    two_step.DISABLE_SMS: MediaType.SMS,
}
_CODES: Final = {
    two_step.REGENERATE_RECOVERY_CODES: (What.CODES_MADE,),
    two_step.CLEAR_RECOVERY_CODES: (What.CODES_GONE,),
    two_step.VERIFY_RECOVERY_CODE: (What.CODES_USED, What.CODES_GONE),
}


def expected_of(endpoint: Endpoint, about: Sequence[str], known: Known) -> tuple[Expected, ...]:
    """Foresee what a request may change; nothing for requests that change none of the things that are watched.

    Args:
        endpoint: what is asked for.
        about: nicknames of the keys that it is about.
        known: the account as it looked last.
    """
    if endpoint in _ON:
        return tuple(_turning_on(_ON[endpoint], known))
    if endpoint in _OFF:
        return tuple(_turning_off(_OFF[endpoint], known))
    if endpoint in _CODES:
        return tuple(Expected(what=what) for what in _CODES[endpoint])
    if endpoint is two_step.ENABLE_VERIFY_SECURITY_KEY:
        return (_method(What.METHOD_ON, MediaType.SECURITY_KEY), *_keys(What.KEY_ADDED, about))
    if endpoint is two_step.DISABLE_SECURITY_KEY:
        return (_method(What.METHOD_OFF, MediaType.SECURITY_KEY), *_keys(What.KEY_REMOVED, about))
    return ()


def _turning_on(media_type: MediaType, known: Known) -> Iterable[Expected]:
    yield _method(What.METHOD_ON, media_type)
    yield _method(What.METHOD_RENEWED, media_type)
    yield _method(What.METHOD_ON, MediaType.CROSS_DEVICE)
    if media_type is MediaType.AUTHENTICATOR:
        yield Expected(what=What.CODES_MADE)
    for rival in SWITCHABLE:  # where the service allows one at a time
        if rival is not media_type:
            yield from _turning_off(rival, known)


def _turning_off(media_type: MediaType, known: Known) -> Iterable[Expected]:
    yield _method(What.METHOD_OFF, media_type)
    yield _method(What.METHOD_OFF, MediaType.CROSS_DEVICE)
    if media_type is MediaType.AUTHENTICATOR:
        yield _method(What.METHOD_OFF, MediaType.SECURITY_KEY)
        yield from _keys(What.KEY_REMOVED, known.keys.value if known.keys is not None else ())


def _method(what: What, media_type: MediaType) -> Expected:
    return Expected(what=what, subject=media_type.value)


def _keys(what: What, names: Iterable[str]) -> Iterable[Expected]:
    return (Expected(what=what, subject=name) for name in names)


def attribute(
    account: int, found: Iterable[Difference], sent: Sequence[Sent], otherwise: Origin
) -> tuple[tuple[Entry, ...], tuple[Sent, ...]]:
    """Say of each difference who made it. Each thing that a request was expected to do explains one difference.

    Args:
        account: whose.
        found: the differences.
        sent: the requests that may explain them.
        otherwise: what is said of those that none explains.

    Returns:
        An entry for each difference, and the requests with what may still be seen of them.
    """
    entries, left = [], list(sent)
    for difference in found:
        wanted = Expected(what=difference.what, subject=difference.subject)
        place = next((place for place, request in enumerate(left) if wanted in request.expected), None)
        origin, when, after = otherwise, difference.when, difference.after
        if place is not None:
            request = left[place]
            origin, when, after = Origin.THIS_APP, request.at, None
            left[place] = replace(request, expected=_without(request.expected, wanted), shown=True)
        what, subject = difference.what, difference.subject
        entries.append(Entry(account=account, what=what, subject=subject, origin=origin, when=when, after=after))
    return tuple(entries), tuple(left)


def _without(expected: Sequence[Expected], one: Expected) -> tuple[Expected, ...]:
    place = expected.index(one)
    return (*expected[:place], *expected[place + 1 :])


def still_expected(sent: Iterable[Sent], compared: Collection[Part], now: datetime) -> tuple[Sent, ...]:
    """Expect nothing more, in the parts that were just ``compared``, of requests that have shown or had their time."""
    left = []
    for request in sent:
        # A clock that was put right since counts as time that has passed.
        over = request.ended is not None and (request.shown or abs(now - request.ended) > PATIENCE)
        expected = tuple(one for one in request.expected if not (over and one.part in compared))
        if expected:
            left.append(replace(request, expected=expected))
    return tuple(left)
