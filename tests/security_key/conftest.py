"""Practice keys whose owner touches them as soon as they wait for it."""

import pytest

from desktop.security_key.practice import PracticeKey
from tests.security_key.rehearsal import PIN, touched_when_waiting


@pytest.fixture
def key() -> PracticeKey:
    return touched_when_waiting(PracticeKey(name="Blue key"))


@pytest.fixture
def locked_key() -> PracticeKey:
    return touched_when_waiting(PracticeKey(name="Red key", pin=PIN))
