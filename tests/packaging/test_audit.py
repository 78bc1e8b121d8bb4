"""What is known against the packages is told; where nothing could be looked up, that is."""

from typing import Any

import pytest
from audit import judge
from fault import Fault
from unready import Unready

SOUND = {"name": "httpx", "version": "0.28.1", "vulns": []}
UNKNOWN = {"name": "qasync", "skip_reason": "not found"}
WEAK = {"name": "msgspec", "version": "0.19", "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["0.20"]}]}


def report(*packages: dict[str, Any]) -> dict[str, Any]:
    return {"dependencies": list(packages)}


def test_what_could_not_be_looked_up_is_named() -> None:
    assert judge(report(SOUND)) == "1 packages have no known weakness."
    assert judge(report(SOUND, UNKNOWN)).endswith("Not looked up: qasync.")


def test_a_weakness_is_a_fault() -> None:
    with pytest.raises(Fault, match=r"msgspec 0\.19: PYSEC-2026-1, mended in .*0\.20"):
        judge(report(SOUND, WEAK, UNKNOWN))


def test_a_list_that_knows_nothing_has_looked_nothing_up() -> None:
    with pytest.raises(Unready):
        judge(report(UNKNOWN))
