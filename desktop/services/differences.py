"""What changed on an account between two looks at it."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from desktop.model.account import RecoveryCodesStatus
from desktop.model.journal import What
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.codes_verdict import Verdict, judge
from desktop.services.journal_record import Known, Seen


class Difference(Struct, frozen=True, kw_only=True):
    """One change, before anybody asks who made it. ``subject``, ``when`` and ``after`` as in the journal's entries."""

    what: What
    subject: str = ""
    when: datetime
    after: datetime | None


def differences(before: Known, now: Known) -> tuple[Difference, ...]:
    """List what changed, part by part. A part that was never read before, or is not known now, tells of nothing."""
    found: list[Difference] = []
    if before.configuration is not None and now.configuration is not None:
        others = {MediaType.RECOVERY_CODE} | ({MediaType.SECURITY_KEY} if before.keys is not None else set())
        found += _of_methods(before.configuration, now.configuration, told_elsewhere=frozenset(others))
    if before.keys is not None and now.keys is not None:
        found += _of_keys(before.keys, now.keys)
    if before.codes is not None and now.codes is not None:
        found += _of_codes(before.codes, now.codes)
    return tuple(found)


def _of_methods(
    before: Seen[Configuration], now: Seen[Configuration], *, told_elsewhere: frozenset[MediaType]
) -> Iterator[Difference]:
    """Compare the methods but those ``told_elsewhere``, of whose keys or codes there is a list or a count."""
    old, new = _by_name(before.value, told_elsewhere), _by_name(now.value, told_elsewhere)
    for name in {**old, **new}:
        what = _switched(old.get(name), new.get(name))
        if what is not None:
            dated = new[name].updated if name in new else None
            when, after = _moment(dated, before.at, now.at)
            yield Difference(what=what, subject=name, when=when, after=after)
    if _another_is_first(before.value, now.value) and now.value.primary is not None:
        yield Difference(what=What.FIRST_ASKED, subject=now.value.primary.value, when=now.at, after=before.at)


def _by_name(configuration: Configuration, but: frozenset[MediaType]) -> dict[str, Method]:
    return {method.wire_name: method for method in configuration.methods if method.media_type not in but}


def _switched(old: Method | None, new: Method | None) -> What | None:
    """Say what became of a method.

    Assumption: the date of a method that stays on moves when it is set up anew, and not when it is used.
    """
    was_on, is_on = old is not None and old.enabled, new is not None and new.enabled
    if was_on != is_on:
        return What.METHOD_ON if is_on else What.METHOD_OFF
    if not is_on or old is None or new is None or old.updated is None or new.updated is None:
        return None
    return What.METHOD_RENEWED if new.updated > old.updated else None


def _another_is_first(old: Configuration, new: Configuration) -> bool:
    """Tell whether the first choice moved for its own sake, not because a method came or went."""
    if old.primary is None or new.primary is None or old.primary is new.primary:
        return False
    return all(configuration.is_on(first) for configuration in (old, new) for first in (old.primary, new.primary))


def _of_keys(before: Seen[tuple[str, ...]], now: Seen[tuple[str, ...]]) -> Iterator[Difference]:
    old, new = Counter(before.value), Counter(now.value)
    for what, names in ((What.KEY_REMOVED, old - new), (What.KEY_ADDED, new - old)):
        for name in names.elements():
            yield Difference(what=what, subject=name, when=now.at, after=before.at)


def _of_codes(before: Seen[RecoveryCodesStatus], now: Seen[RecoveryCodesStatus]) -> Iterator[Difference]:
    old, new = before.value, now.value
    if judge(old, new) is Verdict.MADE:
        when, after = _moment(new.created, before.at, now.at)
        yield Difference(what=What.CODES_MADE, when=when, after=after)
    elif new.active == 0 and old.active > 0:
        yield Difference(what=What.CODES_GONE, when=now.at, after=before.at)
    else:
        for _ in range(old.active - new.active):
            yield Difference(what=What.CODES_USED, when=now.at, after=before.at)


def _moment(told: datetime | None, before: datetime, now: datetime) -> tuple[datetime, datetime | None]:
    """Take the moment that the service tells if it fits in between; else it was some time between the two looks."""
    return (told, None) if told is not None and before < told <= now else (now, before)
