"""A real Secret Service: gnome-keyring in a D-Bus session of its own, with a home of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
MASTER = b"canary-master-password"


def missing() -> str:
    """Say which program is not there, empty if all are."""
    return ", ".join(program for program in PROGRAMS if shutil.which(program) is None)


@contextmanager
def secret_service(home: Path) -> Iterator[dict[str, str]]:
    """Run the service, unlocked, and give the environment in which it is found."""
    run = home / "run"
    run.mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(run),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        with _keyring_daemon(environment):
            yield environment
    finally:
        bus.terminate()
        bus.communicate(timeout=10)


@contextmanager
def _keyring_daemon(environment: dict[str, str]) -> Iterator[None]:
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        daemon.stdin.write(MASTER)
        daemon.stdin.close()
        daemon.stdout.readline()  # it has said where its control socket is, so it runs
        yield
    finally:
        daemon.terminate()
        daemon.wait(timeout=10)
        if daemon.stdout is not None:
            daemon.stdout.close()
