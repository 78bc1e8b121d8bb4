"""A report of one account: how it stands, why, and what changed. It holds no secret, so it can be shown around."""

import json
import re
from datetime import datetime
from enum import Enum
from typing import Any, Final

from msgspec import Struct

from desktop import __version__
from desktop.model.account import Account, RecoveryCodesStatus
from desktop.model.journal import Entry
from desktop.model.methods import MediaType, Method
from desktop.services.account_state import AccountState
from desktop.services.journal import JournalState
from desktop.services.posture import Severity
from desktop.viewmodels.status import FoundItem, Standing, StatusState

FORMAT: Final = "twinbolt-report"
FORMAT_VERSION: Final = 1
_ADDRESS: Final = re.compile(r"([^\s@])[^\s@]*(?=@[^\s@])")
"""What stands before the @ of an email address, and its first letter."""


class Report(Struct, frozen=True, kw_only=True):
    """Everything that a report says. Names of keys and methods are text from the service.

    Attributes:
        made: when the report was.
        known: how the account stands is known; otherwise it could not be read.
        read_at: when the oldest part of it was read, ``None`` where some part never was.
        methods: as the service lists them; recovery codes and keys have fields of their own.
        email_verified: ``None`` where that is not known.
        changes: the newest first.
        since: when this computer looked at the account for the first time.
    """

    made: datetime
    program: str = __version__
    account: Account
    known: bool
    read_at: datetime | None
    standing: Standing
    take_over: Severity
    lock_out: Severity
    findings: tuple[FoundItem, ...]
    methods: tuple[Method, ...]
    first: MediaType | None
    keys: tuple[str, ...]
    codes: RecoveryCodesStatus | None
    email_verified: bool | None
    phone_verified: bool | None
    changes: tuple[Entry, ...]
    since: datetime | None


def report_of(account: AccountState, status: StatusState, journal: JournalState, made: datetime) -> Report:
    """Gather a report.

    Raises:
        ValueError: nobody is signed in.
    """
    if account.account is None:
        raise ValueError("a report is about somebody's account")
    configuration, keys = account.configuration.value, account.security_keys.value
    email, phone = account.email.value, account.phone.value
    return Report(
        made=made,
        account=account.account,
        known=configuration is not None and account.recovery_codes.value is not None,
        read_at=account.read_at,
        standing=status.standing,
        take_over=status.take_over,
        lock_out=status.lock_out,
        findings=status.findings,
        methods=() if configuration is None else configuration.methods,
        first=None if configuration is None else configuration.primary,
        keys=tuple(key.nickname for key in keys or ()),
        codes=account.recovery_codes.value,
        email_verified=None if email is None else email.verified,
        phone_verified=None if phone is None else phone.verified,
        changes=journal.entries,
        since=journal.since,
    )


def without_addresses(text: str) -> str:
    """Hide most of any email address in a name that somebody chose."""
    return _ADDRESS.sub(r"\1•••", text)


def as_json(report: Report) -> bytes:
    """Write a report for programs. Its words are the same in every language, and its moments are ISO 8601."""
    codes = report.codes
    content = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "made": report.made.isoformat(),
        "program": {"name": "Twinbolt", "version": report.program},
        "account": {
            "id": str(report.account.user_id),  # text, because programs often read numbers with 53 bits
            "name": without_addresses(report.account.name),
            "displayName": without_addresses(report.account.display_name),
        },
        "readAt": _moment(report.read_at),
        "standing": _word(report.standing) if report.known else None,
        "risks": {"takeOver": _word(report.take_over), "lockOut": _word(report.lock_out)} if report.known else None,
        "findings": [_finding(item) for item in report.findings],
        "methods": [_method(method, report.first) for method in report.methods],
        "securityKeys": [without_addresses(name) for name in report.keys],
        "recoveryCodes": None if codes is None else {"unused": codes.active, "made": _moment(codes.created)},
        "emailVerified": report.email_verified,
        "phoneVerified": report.phone_verified,
        "watchedSince": _moment(report.since),
        "changes": [_change(entry) for entry in report.changes],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _finding(item: FoundItem) -> dict[str, Any]:
    return {
        "finding": _word(item.finding),
        "severity": _word(item.severity),
        "count": item.count or None,
        "since": _moment(item.since),
        "methods": [method.value for method in item.methods],
        "change": None if item.change is None else _change(item.change),
    }


def _method(method: Method, first: MediaType | None) -> dict[str, Any]:
    return {
        "method": without_addresses(method.wire_name),
        "on": method.enabled,
        "askedFirst": method.enabled and first is not None and method.media_type is first,
        "changed": _moment(method.updated),
    }


def _change(entry: Entry) -> dict[str, Any]:
    return {
        "what": entry.what.value,
        "subject": without_addresses(entry.subject) or None,
        "origin": entry.origin.value,
        "when": _moment(entry.when),
        "notBefore": _moment(entry.after),
    }


def _word(value: Enum) -> str:
    return value.name.lower().replace("_", "-")


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
