"""What is known against the packages that the app is made of: weaknesses that were published, and licences."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from environment import RUNTIME_LOCK, Environment
from fault import Fault
from unready import Unready
from workshop import make, same_everywhere

_LICENCES = Path(__file__).resolve().parent / "bundle" / "licence_texts.py"


def audit(environment: Environment) -> str:
    """Look every package of the lock up in the list of published weaknesses.

    Raises:
        Unready: the list cannot be reached, so that nothing was looked up.
        Fault: something is known.
    """
    locked = ["--requirement", str(RUNTIME_LOCK), "--require-hashes", "--disable-pip"]
    command = [str(environment.script("pip-audit")), *locked, "--progress-spinner", "off", "--format", "json"]
    done = subprocess.run(command, env=same_everywhere(), capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except ValueError as unreadable:
        said = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        raise Unready(f"No list of weaknesses could be read, so nothing was looked up. pip-audit said: {said}") from (
            unreadable
        )
    return judge(report)


def judge(report: dict[str, Any]) -> str:
    """Sum up what pip-audit found.

    Raises:
        Unready: it knows none of the packages.
        Fault: it knows something against one.
    """
    packages = report["dependencies"]
    weak = [
        f"{package['name']} {package['version']}: {weakness['id']}, mended in {weakness['fix_versions']}"
        for package in packages
        for weakness in package.get("vulns", ())
    ]
    if weak:
        raise Fault("\n".join(["There are known weaknesses:", *weak]))
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    if len(unknown) == len(packages):
        raise Unready("The list of weaknesses knows none of the packages: nothing was looked up. Is it within reach?")
    known = f"{len(packages) - len(unknown)} packages have no known weakness."
    return f"{known} Not looked up: {', '.join(unknown)}." if unknown else known


def licences(environment: Environment) -> str:
    """List the licence of each package of the lock that is installed here, and how many have which."""
    listed = make([environment.python, _LICENCES, RUNTIME_LOCK])
    counted = Counter(line.partition(": ")[2] for line in listed.splitlines())
    return "\n".join([listed, *(f"{number:4} {licence}" for licence, number in counted.most_common())])
