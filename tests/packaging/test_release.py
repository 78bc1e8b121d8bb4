"""The workflow of a release calls commands that anybody can call, and nothing else that builds."""

import re
from pathlib import Path

from environment import ROOT
from products import COMMANDS
from sums import write_sums

WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
HELP = (ROOT / "packaging" / "build.py").read_text(encoding="utf-8").split('"""')[1]


def test_the_release_is_made_by_commands_that_there_are() -> None:
    called = re.findall(r"packaging/build\.py (\S+)", WORKFLOW)
    assert set(called) <= set(COMMANDS)
    assert {"deb", "tar", "wheel", "windows", "macos", "bill", "sums", "compare"} <= set(called)
    steps = re.findall(r"run: (.+)", WORKFLOW)
    assert [step for step in steps if "packaging/" not in step and not step.startswith(("choco", "gh"))] == []


def test_every_command_is_explained() -> None:
    assert set(re.findall(r"^    ([a-z-]+)  +\w", HELP, re.MULTILINE)) == set(COMMANDS)


def test_sums_are_of_all_but_the_list_itself(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"")
    (tmp_path / "a").write_bytes(b"a")
    assert write_sums(tmp_path) == write_sums(tmp_path)
    names = [line.split("  ")[1] for line in (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert names == ["a", "b"]
