"""A log line is made of names and numbers; no text of an error or an answer gets into it."""

from datetime import UTC, datetime

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import ENABLE_AUTHENTICATOR, GET_METADATA
from desktop.model.errors import Found, Refused, Unreadable
from desktop.model.exchange import Exchange
from desktop.services.log import SIZE, Log

SECRET = "canary-told-by-the-service"


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_a_refusal_is_named_and_its_message_left_out() -> None:
    log = Log(Noon())
    error = Refused(SECRET, endpoint=ENABLE_AUTHENTICATOR, status=403, code=4, refusal=Refusal.WRONG_PASSWORD)
    log.exchanged(Exchange(endpoint=ENABLE_AUTHENTICATOR, elapsed_s=0.25, error=error))
    [line] = log.text().splitlines()
    assert line.startswith(f"12:00:00 {ENABLE_AUTHENTICATOR.name}: Refused")
    assert "status=403 code=4 refusal=WRONG_PASSWORD" in line
    assert line.endswith("250 ms")
    assert SECRET not in line


def test_a_text_in_a_listed_field_is_left_out_too() -> None:
    log = Log(Noon())
    error = Unreadable(SECRET, endpoint=GET_METADATA, status=200, found=Found.HTML)
    error.found = SECRET  # type: ignore[assignment]  # as a mistake of the program would
    log.exchanged(Exchange(endpoint=GET_METADATA, elapsed_s=0, error=error))
    assert SECRET not in log.text()
    assert "status=200" in log.text()


def test_a_fault_is_told_by_its_kind_and_place() -> None:
    log = Log(Noon())
    try:
        Log(None).exchanged(SECRET)  # type: ignore[arg-type]  # a fault inside the program
    except AttributeError as error:
        log.broke(error)
    assert "fault: AttributeError at services/log.py:" in log.text()
    assert SECRET not in log.text()
    log.broke(ValueError(SECRET))
    assert log.text().endswith("ValueError at no place of the program")


def test_only_the_last_lines_are_kept() -> None:
    log = Log(Noon())
    for number in range(SIZE + 5):
        log.exchanged(Exchange(endpoint=GET_METADATA, elapsed_s=number))
    lines = log.text().splitlines()
    assert len(lines) == SIZE
    assert lines[0].endswith("5000 ms")
