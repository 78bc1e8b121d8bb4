"""What can be asked for on the command line. No Qt is imported to find out."""

import argparse
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop import __version__

DEFAULT_PERSONA: Final = "fresh"


class Options(NamedTuple):
    """The command line, understood. ``persona`` is ``None`` unless this is practice, ``server`` unless it is that."""

    persona: str | None = None
    server: str | None = None
    startup_report: bool = False
    diagnose: bool = False


def parse(arguments: Sequence[str]) -> Options:
    """Understand the command line.

    Raises:
        SystemExit: ``--help`` or ``--version`` was asked for (0), or it could not be understood (2).
    """
    found = _parser().parse_args(arguments)
    return Options(
        persona=found.practice,
        server=found.server,
        startup_report=found.startup_report,
        diagnose=found.diagnose,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="twinbolt",
        description="See, set up and repair the two-step verification of your own Roblox account.",
    )
    parser.add_argument("--version", action="version", version=f"Twinbolt {__version__}")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--practice",
        metavar="PERSONA",
        nargs="?",
        const=DEFAULT_PERSONA,
        help="rehearse with a pretend account; nothing leaves this computer (default persona: %(const)s)",
    )
    instead.add_argument(
        "--server",
        metavar="URL",
        help="talk to a server on this computer instead of Roblox, such as http://127.0.0.1:8000",
    )
    parser.add_argument(
        "--startup-report",
        action="store_true",
        help="print how long the start took, as one line of JSON, and end",
    )
    parser.add_argument(
        "--diagnose",
        action="store_true",
        help="print versions, platform and visible security keys, nothing secret, and end",
    )
    return parser
