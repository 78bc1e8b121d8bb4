"""The project's own files, read once: what is committed or about to be, without what tools leave behind."""

import ast
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
_LEFT_BEHIND = {"__pycache__", "build", "dist"}


@dataclass(frozen=True)
class Source:
    """One text file of the project, named by its path from the top."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.name)

    @cached_property
    def _walked(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    def nodes(self) -> Iterator[tuple[str, ast.AST]]:
        """Every node of a Python file, with its place for a message."""
        for node in self._walked:
            yield f"{self.name}:{getattr(node, 'lineno', 1)}", node

    def lines(self) -> Iterator[tuple[str, str]]:
        """Every line, with its place for a message."""
        for number, line in enumerate(self.text.splitlines(), 1):
            yield f"{self.name}:{number}", line


@cache
def names() -> list[str]:
    """The path of every file, from the top."""
    found = _by_git() or _by_folder()
    assert {"pyproject.toml", "desktop/__init__.py", "packaging/bootstrap.py"} <= set(found), "the scan sees no files"
    return found


@cache
def texts() -> list[Source]:
    """Every file that is text."""
    contents = {name: (TOP / name).read_bytes() for name in names()}
    return [Source(name, content.decode()) for name, content in contents.items() if b"\0" not in content]


def python_files(*folders: str) -> list[Source]:
    """The Python files in these folders; each has some."""
    found = []
    for folder in folders:
        inside = [text for text in texts() if text.name.startswith(f"{folder}/") and text.name.endswith(".py")]
        assert len(inside) > 1, f"the scan sees no Python files in {folder}"
        found += inside
    return found


def expect_none(found: Iterable[str], *, fix: str) -> None:
    """Fail with every place where a rule is broken, and with what to do about it."""
    places = [f"  {place}" for place in found]
    if places:
        pytest.fail("\n".join([fix, *places]), pytrace=False)


def _by_git() -> list[str]:
    if not shutil.which("git"):
        return []
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    told = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    return sorted(name for name in told.stdout.split("\0") if (TOP / name).is_file())


def _by_folder() -> list[str]:
    """The same without git, as in an unpacked source archive."""
    found = []
    for folder, inner, files in os.walk(TOP):
        inner[:] = [name for name in inner if name not in _LEFT_BEHIND and not name.startswith(".")]
        found += [Path(folder, file).relative_to(TOP).as_posix() for file in files]
    return sorted(found)
