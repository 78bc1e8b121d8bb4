"""The keyring store against a real Secret Service."""

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backends import SecretService

from desktop.model.secret import Secret
from desktop.services.keyring_store import KeyringStore
from tests.support.leaks import leaks
from tests.support.secret_service import missing, secret_service

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's"),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}"),
]
COOKIE = "canary-cookie-" + "0123456789ABCDEF" * 60
"""As long as a real one."""
PROGRAM = """
import asyncio
from desktop.services.keyring_store import KeyringStore
print(asyncio.run(KeyringStore("twinbolt").load("session-1")).reveal())
"""


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with secret_service(tmp_path) as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        yield environment


def store(service: str = "twinbolt") -> KeyringStore:
    return KeyringStore(service, time_limit_s=10, find_backend=SecretService.Keyring)


def test_a_session_is_kept_replaced_and_forgotten(session: dict[str, str]) -> None:
    async def scenario() -> None:
        kept = store()
        assert await kept.load("session-1") is None
        await kept.save("session-1", Secret("canary-cookie-old"))
        await kept.save("session-1", Secret(COOKIE))
        await kept.save("session-2", Secret("canary-cookie-2"))
        assert await kept.load("session-1") == Secret(COOKIE)
        assert await store("twinbolt-practice").load("session-1") is None
        await kept.delete("session-1")
        assert await kept.load("session-1") is None
        assert await kept.load("session-2") == Secret("canary-cookie-2")

    asyncio.run(scenario())


def told_by_another_run(environment: dict[str, str]) -> str:
    """Have another program load the session by the backend that it finds; what it says in the end."""
    told = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False)
    return (told.stdout + told.stderr).splitlines()[-1]


def test_the_next_run_of_the_program_finds_it(session: dict[str, str]) -> None:
    asyncio.run(store().save("session-1", Secret(COOKIE)))
    assert told_by_another_run(session) == COOKIE


def test_what_is_kept_lies_encrypted_on_disk(session: dict[str, str], tmp_path: Path) -> None:
    asyncio.run(store().save("session-1", Secret(COOKIE)))
    assert list(tmp_path.rglob("*.keyring"))
    assert leaks(tmp_path, {"cookie": COOKIE}) == []


def test_a_locked_keyring_that_nobody_unlocks(session: dict[str, str]) -> None:
    secretstorage = pytest.importorskip("secretstorage")
    asyncio.run(store().save("session-1", Secret(COOKIE)))
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    assert told_by_another_run(session).endswith("StoreUnavailable: LOCKED")


def test_no_bus_at_all(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nobody"}
    assert told_by_another_run(environment).endswith("StoreUnavailable: NO_STORE")
