"""Measure everything that has a budget: ``python -m tests.benchmarks``. The exit status is 1 if one is missed."""

import argparse
import json
import math
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict

from tests.benchmarks.lines import Line
from tests.benchmarks.processes import OFFSCREEN, TOP
from tests.benchmarks.subjects import SUBJECTS
from tests.benchmarks.table import HEAD, missed, notes, row


def main() -> int:
    asked = _parser().parse_args()
    if asked.alone:
        _measure(asked.alone, quick=asked.quick)
        return 0
    print(HEAD)
    lines: list[Line] = []
    for name in asked.only or SUBJECTS:
        for line in _apart(name, quick=asked.quick):
            print(row(line), flush=True)
            lines.append(line)
    for note in notes(lines):
        print(f"\n{note}")
    return 1 if missed(lines) else 0


def _apart(name: str, *, quick: bool) -> Iterable[Line]:
    """Measure one subject in a process of its own, so that none finds what another one left behind."""
    command = [sys.executable, "-m", "tests.benchmarks", "--alone", name, *(["--quick"] if quick else [])]
    settings = {**os.environ, **OFFSCREEN, "QT_LOGGING_RULES": "default.warning=false"}
    with subprocess.Popen(command, cwd=TOP, env=settings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for said in process.stdout:
            fields = json.loads(said)
            yield Line(**fields | {name: tuple(fields[name]) for name in ("ours", "reference", "floor")})
    if process.returncode:
        print(f"{name} could not be measured", file=sys.stderr)
        yield Line(name=name, what=f"{name}: not measured", unit="", budget=0, ours=(math.inf,))


def _measure(name: str, *, quick: bool) -> None:
    for line in SUBJECTS[name](quick=quick):
        print(json.dumps(asdict(line)), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions: a first impression")
    parser.add_argument("--only", metavar="NAME", action="append", choices=SUBJECTS, help=", ".join(SUBJECTS))
    parser.add_argument("--alone", choices=SUBJECTS, help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
