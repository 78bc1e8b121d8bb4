"""All gates are run, the tests last, and the failed ones are named."""

from pathlib import Path

import pytest
from environment import Environment
from gates import gates, may_try_packages, pass_through

COMMANDS = {"first": ["1"], "second": ["2"], "third": ["3"]}


def test_the_tests_come_last_so_that_their_summary_ends_the_output() -> None:
    names = list(gates(Environment(Path(".venv")), ["-k", "totp"]))
    assert names == ["ruff format", "ruff check", "mypy", "lint-imports", "pytest"]


def test_packages_are_built_and_tried_before_the_tests_where_that_is_asked_for() -> None:
    names = list(gates(Environment(Path(".venv")), [], packages=True))
    assert names[-3:] == ["build.py deb", "build.py try-deb", "pytest"]


def test_nobody_has_packages_tried_without_asking() -> None:
    assert not may_try_packages({})


def test_arguments_go_to_pytest_alone() -> None:
    commands = gates(Environment(Path(".venv")), ["-k", "totp"])
    assert [name for name, command in commands.items() if command[-2:] == ["-k", "totp"]] == ["pytest"]


def test_a_failed_gate_stops_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    called: list[str] = []

    def fail_but_the_second(command: list[str]) -> int:
        called.extend(command)
        return 0 if command == ["2"] else 1

    assert pass_through(COMMANDS, fail_but_the_second) == 1
    assert called == ["1", "2", "3"]
    assert capsys.readouterr().out.splitlines()[-1] == "Failed: first, third"


def test_when_all_pass_the_last_word_is_the_last_gates(capsys: pytest.CaptureFixture[str]) -> None:
    assert pass_through(COMMANDS, lambda _: 0) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "== third"
