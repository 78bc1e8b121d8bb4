"""Modules and functions stay small enough to be read in one go."""

import ast
from itertools import chain
from statistics import median

import pytest

from tests.structure.project_files import Source, expect_none, python_files

MODULE_LINES, MODULE_MEDIAN = 300, 90
FUNCTION_LINES, FUNCTION_MEDIAN = 40, 8
# Tables of facts and of sentences are as long as what they hold; nobody reads them from end to end.
TABLES = {
    "desktop/contract/two_step.py": "one row for each endpoint",
    "desktop/contract/neighbours.py": "one row for each endpoint",
}
WORDING = "desktop/views/wording/"


def read_in_one_go() -> list[Source]:
    """All code but the tables."""
    code = python_files("desktop", "packaging", "tests")
    return [source for source in code if source.name not in TABLES and not source.name.startswith(WORDING)]


def functions(source: Source) -> dict[str, int]:
    """Each function's place and name with its number of lines."""
    return {
        f"{place} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for place, node in source.nodes()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def lines(source: Source) -> int:
    return len(source.text.splitlines())


def test_no_module_is_long() -> None:
    long = (f"{source.name} has {lines(source)}" for source in read_in_one_go() if lines(source) > MODULE_LINES)
    expect_none(long, fix=f"over {MODULE_LINES} lines: split it by what its parts are about")


def test_no_function_is_long() -> None:
    measured = chain.from_iterable(functions(source).items() for source in read_in_one_go())
    long = (f"{name} has {length}" for name, length in measured if length > FUNCTION_LINES)
    expect_none(long, fix=f"over {FUNCTION_LINES} lines: give its steps names of their own")


def test_the_usual_module_is_short() -> None:
    usual = median(lines(source) for source in python_files("desktop") if not source.name.endswith("__init__.py"))
    assert usual <= MODULE_MEDIAN, "half of the modules are longer than that: the next one is to be shorter"


def test_the_usual_function_is_short() -> None:
    usual = median(length for source in python_files("desktop") for length in functions(source).values())
    assert usual <= FUNCTION_MEDIAN, "half of the functions are longer than that: the next one is to be shorter"


@pytest.mark.parametrize("table", TABLES)
def test_exceptions_are_not_kept_for_what_is_gone(table: str) -> None:
    assert table in {source.name for source in python_files("desktop")}, "strike it from TABLES"
