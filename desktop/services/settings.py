"""What is remembered between runs: which accounts there are, and a few wishes. Nothing secret."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import Account
from desktop.services import folders, private_file

VERSION: Final = 1
LARGEST_FILE: Final = 1 << 20
LOCK_AFTER_MIN: Final = 10


class RememberedAccount(Struct, frozen=True, kw_only=True):
    """An account that was signed in to once. ``kept``: its session was put into the keyring."""

    account: Account
    kept: bool


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that is remembered.

    Attributes:
        shown: user id of the account that was shown last.
        lock_after_min: minutes without use after which the window locks; 0 for never.
    """

    accounts: tuple[RememberedAccount, ...] = ()
    shown: int | None = None
    lock_after_min: int = LOCK_AFTER_MIN


class SettingsFile:
    """One JSON file.

    What cannot be read counts as not there and is set aside, so that it can be looked at. A file that a newer version
    wrote is read as far as it is understood, and never written. Fields that are not known are kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._others: Mapping[str, Any] = {}
        self._newer = False

    def read(self) -> Settings:
        """Read the file, or start with the defaults."""
        try:
            if self._path.stat().st_size > LARGEST_FILE:
                return self._set_aside()
            content = msgspec.json.decode(self._path.read_bytes())
        except OSError:
            return Settings()
        except (msgspec.DecodeError, UnicodeDecodeError):
            return self._set_aside()
        if not isinstance(content, dict):
            return self._set_aside()
        version = content.get("version")
        self._newer = isinstance(version, int) and version > VERSION
        self._others = content
        return _settings(content)

    def write(self, settings: Settings) -> bool:
        """Replace the file as a whole, and tell whether that could be done."""
        if self._newer:
            return False
        content = msgspec.json.format(msgspec.json.encode({**self._others, **_content(settings)}), indent=2)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            private_file.replace(self._path, content)
        except OSError:
            return False
        return True

    def _set_aside(self) -> Settings:
        try:
            self._path.replace(self._path.with_suffix(".broken.json"))
        except OSError:  # then the next write replaces it
            return Settings()
        return Settings()


def settings_path(kind: str = "") -> Path:
    """Say where the file lies; each ``kind`` of backend that is not the real one has its own."""
    return folders.configuration() / (f"settings-{kind}.json" if kind else "settings.json")


def _settings(content: Mapping[str, Any]) -> Settings:
    listed = content.get("accounts")
    accounts = {
        found.account.user_id: found
        for found in map(_account, listed if isinstance(listed, list) else [])
        if found is not None
    }
    shown: Any = content.get("shown")
    minutes: Any = content.get("lockAfterMinutes")
    settings = Settings(
        accounts=tuple(accounts.values()), shown=shown if isinstance(shown, int) and shown in accounts else None
    )
    counts = isinstance(minutes, int) and not isinstance(minutes, bool) and minutes >= 0
    return replace(settings, lock_after_min=minutes) if counts else settings


def _account(entry: Any) -> RememberedAccount | None:
    match entry:
        case {"id": int(user_id), "name": str(name)} if user_id > 0 and name:
            display_name = entry.get("displayName")
            account = Account(
                user_id=user_id,
                name=name,
                display_name=display_name if isinstance(display_name, str) else name,
            )
            return RememberedAccount(account=account, kept=entry.get("kept") is True)
    return None


def _content(settings: Settings) -> dict[str, Any]:
    return {
        "version": VERSION,
        "accounts": [
            {
                "id": known.account.user_id,
                "name": known.account.name,
                "displayName": known.account.display_name,
                "kept": known.kept,
            }
            for known in settings.accounts
        ],
        "shown": settings.shown,
        "lockAfterMinutes": settings.lock_after_min,
    }
