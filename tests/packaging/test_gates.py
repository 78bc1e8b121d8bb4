"""All gates are run, the tests last, and the failed ones are named."""

import subprocess
import sys
from pathlib import Path

import pytest
from environment import Environment
from gates import COLLECTION, PACKAGE, TESTS, gates, may_try_packages, pass_through
from products import COMMANDS as BUILDING

GAVE = "for the reason that it gave"
COMMANDS = {"first": ["1"], "second": ["2"], "third": ["3"]}


def test_the_tests_come_last_so_that_their_summary_ends_the_output() -> None:
    names = list(gates(Environment(Path(".venv")), ["-k", "totp"]))
    assert names == ["ruff format", "ruff check", "mypy", "lint-imports", COLLECTION, TESTS]


def test_the_package_is_built_and_tried_before_the_tests_where_that_is_asked_for() -> None:
    commands = gates(Environment(Path(".venv")), [], packages=True)
    assert list(commands)[-2:] == [PACKAGE, TESTS]
    assert commands[PACKAGE][-1] in BUILDING


@pytest.mark.skipif(sys.platform != "linux", reason="the package is for Linux")
def test_the_package_is_for_continuous_integration_alone() -> None:
    assert may_try_packages({"CI": "true"})
    assert not may_try_packages({})


@pytest.mark.parametrize(
    ("status", "last_line"),
    [(0, f"== {PACKAGE}"), (1, f"Failed: {PACKAGE}"), (2, f"Not done here, {GAVE}: {PACKAGE}")],
)
def test_a_package_that_cannot_be_tried_here_is_named_and_fails_nothing(
    status: int, last_line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pass_through({PACKAGE: []}, lambda *_: (status, "")) == status % 2
    assert capsys.readouterr().out.splitlines()[-1] == last_line


def test_no_other_gate_is_left_out() -> None:
    assert pass_through({TESTS: []}, lambda *_: (2, "")) == 1


def test_arguments_go_to_pytest_alone() -> None:
    commands = gates(Environment(Path(".venv")), ["-k", "totp"])
    assert [name for name, command in commands.items() if command[-2:] == ["-k", "totp"]] == ["pytest"]


def test_a_failed_gate_stops_no_other_and_each_says_its_own_in_its_turn(capsys: pytest.CaptureFixture[str]) -> None:
    def fail_but_the_second(command: list[str], output: int | None) -> tuple[int, str]:
        assert output == subprocess.PIPE
        return int(command != ["2"]), f"said by {command}\n"

    assert pass_through(COMMANDS, fail_but_the_second) == 1
    told = capsys.readouterr().out.split("\n")
    assert [line for line in told if line.startswith("said")] == ["said by ['1']", "said by ['2']", "said by ['3']"]
    assert told.index("== second") < told.index("said by ['2']") < told.index("== third")
    assert told[-2] == "Failed: first, third"


def test_the_tests_begin_when_all_else_has_ended_and_are_seen_to_go_on() -> None:
    called: list[str] = []

    def note(command: list[str], output: int | None) -> tuple[int, str]:
        called.extend(command)
        assert (output is None) is (command == ["tests"])
        return 0, ""

    assert pass_through({**COMMANDS, TESTS: ["tests"]}, note) == 0
    assert sorted(called[:3]) == ["1", "2", "3"]
    assert called[3:] == ["tests"]


@pytest.mark.parametrize(("status", "told"), [(0, False), (1, True)])
def test_the_names_of_all_tests_are_told_only_where_they_could_not_be_collected(
    status: int,
    told: bool,  # noqa: FBT001  (a column of the table)
    capsys: pytest.CaptureFixture[str],
) -> None:
    pass_through({COLLECTION: []}, lambda *_: (status, "names\n"))
    assert ("names" in capsys.readouterr().out) is told


def test_when_all_pass_the_last_word_is_the_last_gates(capsys: pytest.CaptureFixture[str]) -> None:
    assert pass_through(COMMANDS, lambda *_: (0, "")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "== third"
