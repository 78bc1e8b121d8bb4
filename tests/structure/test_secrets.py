"""Secrets in tests carry a mark, so that searching for it finds them in a log, a file or a window they leaked to."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.structure.project_files import Source, expect_none, python_files

MARK = "canary"
SECRET_NAMES = {
    "cookie",
    "password",
    "privatekey",
    "reauthenticationtoken",
    "recoverycodes",
    "setuptoken",
    "verificationtoken",
}
SECRET_SHAPES = re.compile(r"\.ROBLOSECURITY=[\w|]|otpauth://\w+/\S*secret=\w", re.IGNORECASE)
TYPES = {"string"}  # what a schema says of a secret


def literals(source: Source) -> Iterator[tuple[str, str, str]]:
    """Each string in a file that has a name, as a keyword, a variable or a key: its place, name and value."""
    for place, node in source.nodes():
        for name, value in named(node):
            plain = name.replace("_", "").replace("-", "").lower()
            for part in getattr(value, "elts", [value]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield place, plain, part.value


def named(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case ast.keyword(arg=str(name), value=value) | ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield name, value
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield key.value, value
        case _:
            return


def unmarked(source: Source) -> Iterator[str]:
    for place, name, value in literals(source):
        if name in SECRET_NAMES and value not in {"", name, *TYPES} and MARK not in value.lower():
            yield f"{place} {name} {value!r}"
    for place, line in source.lines():
        if SECRET_SHAPES.search(line) and MARK not in line.lower():
            yield f"{place} {line.strip()}"


def test_secrets_in_tests_are_marked() -> None:
    found = (place for source in python_files("tests") for place in unmarked(source))
    expect_none(found, fix=f"let the value contain {MARK!r}")


@pytest.mark.parametrize(
    "code",
    [
        'sign_in(cookie="one")',
        'setup_token = "one"',
        'body = {"reauthenticationToken": "one"}',
        'codes(recovery_codes=("one", "two"))',
        'header = ".ROBLOSECURITY=' + 'one"',
    ],
)
def test_an_unmarked_secret_is_found(code: str) -> None:
    assert list(unmarked(Source("example.py", code)))
    assert not list(unmarked(Source("example.py", code.replace("one", "canary-1").replace("two", "canary-2"))))
