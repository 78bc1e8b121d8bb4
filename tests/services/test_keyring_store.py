import asyncio
import threading
import time

import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from desktop.model.secret import Secret
from desktop.services.keyring_store import KeyringStore, trusted_backend
from desktop.services.secret_store import StoreTrouble, StoreUnavailable

SECRET = Secret("canary-cookie-1")


class Keyring(KeyringBackend):
    """A keyring in memory that can be told to misbehave."""

    priority = 1  # type: ignore[assignment]  # the library's own backends set it like this

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.raises: Exception | None = None
        self.released = threading.Event()
        self.released.set()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._misbehave()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._misbehave()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._misbehave()
        del self.entries[service, username]

    def _misbehave(self) -> None:
        self.asked += 1
        self.released.wait()
        if self.raises is not None:
            raise self.raises


def store(keyring: Keyring, *, service: str = "twinbolt", time_limit_s: float = 10) -> KeyringStore:
    return KeyringStore(service, time_limit_s=time_limit_s, find_backend=lambda: keyring)


def test_what_was_saved_is_loaded_until_it_is_deleted() -> None:
    async def scenario() -> None:
        kept = store(Keyring())
        assert await kept.load("session-1") is None
        await kept.save("session-1", SECRET)
        assert await kept.load("session-1") == SECRET
        await kept.delete("session-1")
        await kept.delete("session-1")
        assert await kept.load("session-1") is None

    asyncio.run(scenario())


def test_each_kind_of_service_has_entries_of_its_own() -> None:
    async def scenario() -> None:
        keyring = Keyring()
        await store(keyring).save("session-1", SECRET)
        assert await store(keyring, service="twinbolt-practice").load("session-1") is None

    asyncio.run(scenario())


def test_an_owner_who_wants_no_keyring_is_asked_once() -> None:
    async def scenario() -> None:
        keyring = Keyring()
        keyring.raises = errors.InitError("canary-cookie-1 would have gone there")
        keyring.raises.__cause__ = exceptions.PromptDismissedException("dismissed")
        kept = store(keyring)
        for _ in range(2):
            with pytest.raises(StoreUnavailable) as caught:
                await kept.save("session-1", SECRET)
            assert caught.value.trouble is StoreTrouble.REFUSED
        assert keyring.asked == 1

    exceptions = pytest.importorskip("secretstorage.exceptions", reason="Secret Service is there on Linux alone")
    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("raised", "trouble"),
    [
        (errors.NoKeyringError("none"), StoreTrouble.NO_STORE),
        (errors.InitError("no bus"), StoreTrouble.NO_STORE),
        (errors.KeyringLocked("locked"), StoreTrouble.LOCKED),
        (errors.PasswordSetError("canary-cookie-1 is too long"), StoreTrouble.REFUSED),
        (RuntimeError("whatever a system says"), StoreTrouble.REFUSED),
    ],
)
def test_what_a_keyring_says_is_named_and_its_words_are_left_out(raised: Exception, trouble: StoreTrouble) -> None:
    async def scenario() -> None:
        keyring = Keyring()
        keyring.raises = raised
        with pytest.raises(StoreUnavailable) as unavailable:
            await store(keyring).save("session-1", SECRET)
        assert unavailable.value.trouble is trouble
        assert unavailable.value.__suppress_context__ or unavailable.value.__context__ is None
        assert "canary" not in str(unavailable.value)

    asyncio.run(scenario())


def test_no_keyring_at_all() -> None:
    async def scenario() -> None:
        with pytest.raises(StoreUnavailable) as unavailable:
            await KeyringStore("twinbolt", find_backend=lambda: None).load("session-1")
        assert unavailable.value.trouble is StoreTrouble.NO_STORE

    asyncio.run(scenario())


def test_a_keyring_that_hangs_is_given_up_and_not_asked_again_while_it_does() -> None:
    async def scenario() -> None:
        keyring = Keyring()
        keyring.released.clear()
        kept = store(keyring, time_limit_s=0)
        try:
            for _ in range(2):
                with pytest.raises(StoreUnavailable) as unavailable:
                    await kept.load("session-1")
                assert unavailable.value.trouble is StoreTrouble.TIMED_OUT
            assert len([thread for thread in threading.enumerate() if thread.name == "keyring"]) == 1
        finally:
            keyring.released.set()

    asyncio.run(scenario())


def test_the_program_does_not_wait_for_a_keyring_that_hangs() -> None:
    async def scenario() -> None:
        keyring = Keyring()
        keyring.released.clear()
        with pytest.raises(StoreUnavailable):
            await store(keyring, time_limit_s=0).load("session-1")
        held.append(keyring)

    held: list[Keyring] = []
    began = time.monotonic()
    asyncio.run(scenario())
    held[0].released.set()
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), Keyring()], ids=["fail", "null", "stranger"])
def test_a_backend_that_may_keep_readable_files_is_not_used(
    backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    assert trusted_backend() is None


def test_of_several_backends_the_first_trusted_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class Trusted(Keyring):
        __module__ = "keyring.backends.SecretService"

    trusted = Trusted()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Keyring(), trusted])
    monkeypatch.setattr("keyring.get_keyring", chainer.ChainerBackend)
    assert trusted_backend() is trusted
