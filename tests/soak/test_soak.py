"""Whatever is pressed and whatever happens, the app stays true. ``python -m tests.soak`` goes on for hours."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from tests.soak.life import Here
from tests.soak.machine import Account, live
from tests.support.running import run_in_window

ACTIONS = 40


def test_a_while_of_use(qapp: QApplication) -> None:
    account = Account()

    async def use(home: Path) -> None:
        here = Here(home)
        await asyncio.to_thread(live, here, account, lives=1, actions=ACTIONS, after_each=lambda: None)

    theme.apply(qapp)
    language.apply(qapp)
    run_in_window(qapp, use)
    assert account.lives == 1
    assert account.looks, "what is shown was compared with what the service holds"
    assert account.actions.total() >= ACTIONS
