"""A desktop session for a trial: a screen that nobody sees, and a D-Bus of its own with nothing but accessibility.

No keyring, portal or settings of the machine's owner are within reach.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN, BUS = "Xvfb", "dbus-daemon"
"""The programs that a session is made of."""
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What starts the accessibility bus, with the first who asks for it."""
_CONFIGURATION = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_PATIENCE_S = 10


def missing() -> list[str]:
    """Name what a session takes and this machine lacks."""
    programs = [program for program in (SCREEN, BUS) if shutil.which(program) is None]
    return programs if ACCESSIBILITY.exists() else [*programs, str(ACCESSIBILITY)]


@contextmanager
def desktop_session(folder: Path) -> Iterator[dict[str, str]]:
    """Run a session, and give what programs find it by; ``folder`` is for what it needs meanwhile."""
    services = folder / "services"
    services.mkdir()
    (services / ACCESSIBILITY.name).write_bytes(ACCESSIBILITY.read_bytes())
    configuration = folder / "session.conf"
    configuration.write_text(_CONFIGURATION.format(services=services), encoding="utf-8")
    screen = [SCREEN, "-displayfd", "{}", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
    bus = [BUS, f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address={}"]
    home = surroundings(folder)
    with _running(screen, home) as number:
        display = {"DISPLAY": f":{number}"}
        with _running(bus, home | display) as address:
            yield display | {"DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def _running(command: list[str], environ: dict[str, str]) -> Iterator[str]:
    """Run a program for a while, and give what it writes where ``{}`` stands for the number of a file."""
    reading, writing = os.pipe()
    told = [part.format(writing) for part in command]
    program = subprocess.Popen(
        told, pass_fds=[writing], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="utf-8") as answer:
            yield answer.readline().strip()
    finally:
        program.terminate()
        program.wait(_PATIENCE_S)


def surroundings(home: Path) -> dict[str, str]:
    """Give the environment variables of somebody who has just been given an account on this machine."""
    if sys.platform == "win32":
        return {**os.environ, "APPDATA": str(home), "LOCALAPPDATA": str(home), "USERPROFILE": str(home)}
    return {"HOME": str(home), "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(home)}
