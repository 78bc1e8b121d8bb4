from pathlib import Path

import pytest

from desktop.security_key.diagnosis import Computer, diagnose_linux
from desktop.security_key.sight import UDEV_RULE_FILE, Diagnosis, SeenKey, Sight
from desktop.services.diagnosis import report

YUBIKEY = SeenKey(node="hidraw3", name="Yubico YubiKey", sight=Sight.NO_PERMISSION, udev_rule="KERNEL==")
UNNAMED = SeenKey(node="", name="", sight=Sight.WORKING)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (Diagnosis(sight=Sight.NONE_PLUGGED_IN), "Security keys: none plugged in"),
        (Diagnosis(sight=Sight.LEFT_TO_WINDOWS), "Security keys: left to windows"),
        (
            Diagnosis(sight=Sight.WORKING, keys=(YUBIKEY, UNNAMED)),
            "Security keys: Yubico YubiKey (hidraw3): no permission; ? (no node): working",
        ),
        (
            Diagnosis(
                sight=Sight.IN_USE, keys=(SeenKey(node="hidraw0", name="Key", sight=Sight.IN_USE, users=("a", "b")),)
            ),
            "Security keys: Key (hidraw0): in use by a, b",
        ),
    ],
)
def test_the_report_says_which_keys_are_seen(found: Diagnosis, line: str) -> None:
    assert line in report(lambda: found).splitlines()


def test_the_report_says_how_a_key_without_permission_is_allowed() -> None:
    lines = report(lambda: Diagnosis(sight=Sight.NO_PERMISSION, keys=(YUBIKEY,))).splitlines()
    assert f"Missing in {UDEV_RULE_FILE}: KERNEL==" in lines
    assert any(line.startswith("Then run: sudo udevadm") for line in lines)


def test_a_machine_without_any_hid_is_reported(tmp_path: Path) -> None:
    bare = Computer(sys=tmp_path / "sys", dev=tmp_path / "dev", proc=tmp_path / "proc")
    lines = report(lambda: diagnose_linux(bare)).splitlines()
    assert lines[-1] == "Security keys: none plugged in"
