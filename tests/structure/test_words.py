"""Words that no file may hold: where it was written, where packages come from, rules switched off without a reason."""

import re
from collections.abc import Iterator

from tests.structure.project_files import expect_none, python_files, texts

A_MACHINE = re.compile(r"(?<![\w.])/(root|home|work|Users)/\w|[A-Z]:\\Users\\")
A_REGISTRY = re.compile(r"pypi\.org|python[h]osted|npmjs\.(org|com)|(deb|ports|archive)\.(debian|ubuntu)\.(org|com)")
SWITCHED_OFF = re.compile(r"#\s*(noqa|type: ignore)\b([:\[] ?[a-zA-Z0-9-]+(?:, ?[a-zA-Z0-9-]+)*\]?)?(.*)")


def places(pattern: re.Pattern[str]) -> list[str]:
    seen = texts()
    assert len(seen) > 100, "the scan sees no files"
    return [f"{place} {line.strip()}" for text in seen for place, line in text.lines() if pattern.search(line)]


def test_no_file_knows_a_machine() -> None:
    expect_none(places(A_MACHINE), fix="a path is relative to the project, or asked of the system")


def test_no_file_names_a_package_registry() -> None:
    expect_none(places(A_REGISTRY), fix="pip's own configuration says where packages come from")


def unexplained() -> Iterator[str]:
    """Each comment that switches a rule off and neither says why nor follows a line that did for the same rule."""
    for source in python_files("desktop", "packaging", "tests"):
        above = ""
        for place, line in source.lines():
            found = SWITCHED_OFF.search(line)
            rule = "".join(found.group(1, 2)).strip() if found and found[2] else ""
            if found and not (rule and (re.search(r"\w+\W+\w+", found[3]) or rule == above)):
                yield f"{place} {line.strip()}"
            above = rule


def test_a_rule_is_switched_off_with_a_reason() -> None:
    expect_none(unexplained(), fix="name the rule and, behind it, say in a few words why it does not hold here")
