"""Uses the app for hours of practice-clock time: ``python -m tests.soak``, or with another number of actions."""

import asyncio
import faulthandler
import os
import sys
import time
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import stamina
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from tests.soak.life import Here
from tests.soak.machine import Account, live
from tests.soak.size import Size
from tests.support.running import run_in_window

ACTIONS: Final = 5_000
A_LIFE: Final = 250
"""Actions of one run of the app."""
LEGS: Final = 4
"""The process is measured after each; the first one is the warm-up."""
STUCK_S: Final = 300
"""A life that takes longer hangs: where, is told, and the process ends."""
MOST_GROWTH: Final = 5.0
"""Per cent."""


def main(actions: int) -> int:
    """Live, print what was done and measured, and give the exit status."""
    qInstallMessageHandler(pass_on)
    stamina.set_testing(True, attempts=3)
    app = QApplication(sys.argv[:1])
    theme.apply(app)
    language.apply(app)
    account, sizes = Account(), list[Size]()

    async def use(home: Path) -> None:
        here = Here(home)
        await asyncio.to_thread(all_legs, here, account, sizes, actions)

    run_in_window(app, use)
    return tell(account, sizes)


def pass_on(_kind: QtMsgType, _context: object, message: str) -> None:
    """Print what Qt says, without what a screen that is none cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def all_legs(here: Here, account: Account, sizes: list[Size], actions: int) -> None:
    """Live, and measure in between."""
    begun = time.monotonic()

    def still_going() -> None:
        faulthandler.dump_traceback_later(STUCK_S, exit=True)

    for _ in range(LEGS):
        live(here, account, lives=actions // LEGS // A_LIFE, actions=A_LIFE, after_each=still_going)
        sizes.append(here.size())
        print(f"{time.monotonic() - begun:6.0f} s, {account.actions.total()} actions: {sizes[-1]}", flush=True)
    faulthandler.cancel_dump_traceback_later()


def tell(account: Account, sizes: list[Size]) -> int:
    """Print the counts, and how much was held in the end compared with after the warm-up."""
    print()
    for name, times in account.actions.most_common():
        print(f"{name:30} {times:6}")
    grown = sizes[-1].since(sizes[0])
    hours = account.seconds / 3600
    print(f"{account.actions.total()} actions in {account.lives} runs, {hours:.1f} hours on the practice clock")
    print(f"{account.looks} times compared with what the service holds: always the same")
    print("grown since the warm-up: " + ", ".join(f"{name} {growth:+.1f} %" for name, growth in grown.items()))
    return max(grown.values()) >= MOST_GROWTH


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ACTIONS))
