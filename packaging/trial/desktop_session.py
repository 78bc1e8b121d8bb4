"""A desktop session for a trial: a screen that nobody sees, and a D-Bus of its own with nothing but accessibility.

No keyring, portal or settings of the machine's owner are within reach.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_SERVICE = "org.a11y.Bus.service"
_SERVICES = Path("/usr/share/dbus-1/services")
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


def on_a_screen(command: list[str], folder: Path) -> list[str]:
    """Put before a command what gives it a session; ``folder`` is for what the session needs meanwhile."""
    services = folder / "services"
    services.mkdir()
    (services / _SERVICE).write_bytes((_SERVICES / _SERVICE).read_bytes())
    configuration = folder / "session.conf"
    configuration.write_text(_CONFIGURATION.format(services=services), encoding="utf-8")
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x1000x24"]
    return [*screen, "dbus-run-session", f"--config-file={configuration}", "--", *command]


def surroundings(home: Path) -> dict[str, str]:
    """Give the environment variables of somebody who has just been given an account on this machine."""
    if sys.platform == "win32":
        return {**os.environ, "APPDATA": str(home), "LOCALAPPDATA": str(home), "USERPROFILE": str(home)}
    return {"HOME": str(home), "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(home)}
