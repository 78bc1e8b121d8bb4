import pytest

from desktop.security_key.sight import Diagnosis, SeenKey, Sight
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
    ],
)
def test_the_report_says_which_keys_are_seen(found: Diagnosis, line: str) -> None:
    assert line in report(lambda: found).splitlines()


def test_this_computer_is_looked_at_whatever_it_has() -> None:
    assert "Security keys: " in report()
