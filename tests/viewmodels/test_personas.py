"""Where each persona stands, by hand: what is found, and which ways in are left when one thing is lost.

In the tables, a row is what is lost, and a column a way in; ``+`` where it still works.
"""

from dataclasses import dataclass

import pytest

from desktop.model.methods import MediaType
from desktop.services.drill import Thing
from desktop.services.posture import Finding, Severity
from desktop.simulator.personas import Persona
from desktop.viewmodels.status import Standing
from desktop.viewmodels.tab import Display
from tests.support.persona_status import status_of

NONE, MEDIUM, HIGH = Severity.NONE, Severity.MEDIUM, Severity.HIGH
COLUMNS = {
    "app": MediaType.AUTHENTICATOR,
    "sms": MediaType.SMS,
    "mail": MediaType.EMAIL,
    "key": MediaType.SECURITY_KEY,
    "codes": MediaType.RECOVERY_CODE,
    "passkey": MediaType.PASSKEY,
    "device": MediaType.CROSS_DEVICE,
}
ROWS = {
    "phone": Thing.PHONE,
    "mailbox": Thing.MAILBOX,
    "key": Thing.SECURITY_KEY,
    "computer": Thing.COMPUTER,
    "sheet": Thing.RECOVERY_SHEET,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the Status page is to show."""

    standing: Standing
    take_over: Severity
    lock_out: Severity
    findings: tuple[Finding, ...] = ()
    matrix: str = ""


GUARDED = Expected(
    standing=Standing.PROTECTED,
    take_over=NONE,
    lock_out=NONE,
    matrix="""
                app  key  codes  device
        phone    -    +     +      -
        mailbox  +    +     +      +
        key      +    +     +      +
        computer +    +     +      -
        sheet    +    +     -      +
    """,
)
BY_HAND = {
    Persona.FRESH: Expected(
        standing=Standing.UNPROTECTED, take_over=HIGH, lock_out=HIGH, findings=(Finding.NO_METHOD,)
    ),
    Persona.EMAIL_ONLY: Expected(
        standing=Standing.OWNER_AT_RISK,
        take_over=MEDIUM,
        lock_out=HIGH,
        findings=(Finding.ONE_WAY_IN, Finding.BY_MESSAGE_ONLY, Finding.NO_RECOVERY_CODES),
        matrix="""
                    mail  device
            phone    +      -
            mailbox  -      +
            key      +      +
            computer +      -
            sheet    +      +
        """,
    ),
    Persona.GUARDED: GUARDED,
    Persona.LAST_KEY: Expected(
        standing=Standing.OWNER_AT_RISK,
        take_over=NONE,
        lock_out=MEDIUM,
        findings=(Finding.NO_RECOVERY_CODES, Finding.ONE_SECURITY_KEY),
        matrix="""
                    app  key  device
            phone    -    +     -
            mailbox  +    +     +
            key      +    -     +
            computer +    +     -
            sheet    +    +     +
        """,
    ),
    Persona.THROTTLED: GUARDED,
    Persona.CHALLENGED: Expected(
        standing=Standing.WEAK,
        take_over=MEDIUM,
        lock_out=NONE,
        findings=(Finding.BY_MESSAGE_ONLY,),
        matrix="""
                    mail  codes  device
            phone    +      +      -
            mailbox  -      +      +
            key      +      +      +
            computer +      +      -
            sheet    +      -      +
        """,
    ),
    Persona.EVERY_WAY: Expected(
        standing=Standing.PROTECTED,
        take_over=NONE,
        lock_out=NONE,
        matrix="""
                    app  sms  mail  key  codes  passkey  device
            phone    -    -    +     +     +       -       -
            mailbox  +    +    -     +     +       +       +
            key      +    +    +     +     +       +       +
            computer +    +    +     +     +       -       -
            sheet    +    +    +     +     -       +       +
        """,
    ),
}
UNREAD = {Persona.MAINTENANCE: Display.ERROR, Persona.SIGNED_OUT: Display.SIGNED_OUT}
"""Personas of which nothing is known, and the face of the page."""


def read(matrix: str) -> dict[Thing, set[MediaType]]:
    """Read a table."""
    if not matrix:
        return {}
    header, *rows = (line.split() for line in matrix.strip().splitlines())
    return {
        ROWS[name]: {COLUMNS[way] for way, mark in zip(header, marks, strict=True) if mark == "+"}
        for name, *marks in rows
    }


def test_every_persona_is_here() -> None:
    assert set(BY_HAND) | set(UNREAD) == set(Persona)


@pytest.mark.parametrize("persona", BY_HAND)
def test_a_persona_stands_where_the_table_says(persona: Persona) -> None:
    status, expected = status_of(persona), BY_HAND[persona]
    assert status.standing is expected.standing
    assert (status.take_over, status.lock_out) == (expected.take_over, expected.lock_out)
    assert tuple(item.finding for item in status.findings) == expected.findings
    assert {thing: set(drill.remaining) for thing, drill in status.single} == read(expected.matrix)


@pytest.mark.parametrize("persona", UNREAD)
def test_what_cannot_be_read_is_not_judged(persona: Persona) -> None:
    status = status_of(persona)
    assert status.freshness.display is UNREAD[persona]
    assert (status.findings, status.single) == ((), ())
