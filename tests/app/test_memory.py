"""A crash leaves nothing of what was in memory behind."""

import subprocess
import sys

import pytest

LOOK = """
import ctypes, resource
from desktop.app.memory import keep_to_ourselves
keep_to_ourselves()
print(resource.getrlimit(resource.RLIMIT_CORE), "dumpable:", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
"""3 is ``PR_GET_DUMPABLE``."""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_there_are_no_core_dumps_and_none_can_be_asked_for_again() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "(0, 0) dumpable: 0"
