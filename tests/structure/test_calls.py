"""Calls that undo what the app promises: never to freeze, never to lose a task, never to trust a stranger."""

import ast
from collections.abc import Callable
from functools import cache

from tests.structure.project_files import expect_none, python_files

# Who may run a loop, and why nobody is kept waiting by it.
LOOPS = {"desktop/app/opening.py": "nothing awaits yet: asyncio is not even loaded"}
# Who may start a task that somebody else has to look after.
TASK_STARTERS = {
    "desktop/views/tasks.py": "the one place where a command of the window becomes a task",
    "desktop/security_key/bridge.py": "waits for the worker thread that it starts, and stops it when cancelled",
}
BROWSERS = {"desktop/views/browser.py": "the one that looks at the address first"}
COMPUTERS = {"desktop/app/computer.py": "decides what is real"}
# Who may fix a size in pixels: text grows to 200 %, a picture of its own does not.
FIXED_SIZES = {"desktop/views/qr_code.py": "as many whole pixels as the code has modules"}


@cache
def calls() -> list[tuple[str, str, ast.Call]]:
    """Each call in the app with its place and the last part of the name that is called."""
    return [
        (place, getattr(node.func, "attr", getattr(node.func, "id", "")), node)
        for source in python_files("desktop")
        for place, node in source.nodes()
        if isinstance(node, ast.Call)
    ]


def places(is_wrong: Callable[[str, ast.Call], bool], allowed: dict[str, str] | None = None) -> list[str]:
    assert len(calls()) > 1000, "the scan sees no calls"
    return [
        place
        for place, name, call in calls()
        if is_wrong(name, call) and place.partition(":")[0] not in (allowed or {})
    ]


def says(call: ast.Call, name: str, *, value: bool) -> bool:
    return any(
        word.arg == name and isinstance(word.value, ast.Constant) and word.value.value is value
        for word in call.keywords
    )


def test_no_dialog_runs_a_loop_of_its_own() -> None:
    expect_none(
        places(lambda name, _: name in {"exec", "exec_", "processEvents"}, LOOPS),
        fix="a nested event loop breaks the one that awaits: open() the dialog, await what it answers",
    )


def test_tasks_are_started_where_they_are_looked_after() -> None:
    expect_none(
        places(lambda name, _: name in {"create_task", "ensure_future"}, TASK_STARTERS),
        fix="a stray task hides its errors: await it, gather it, or hand it to desktop/views/tasks.py",
    )


def test_the_web_is_opened_through_one_port() -> None:
    expect_none(
        places(lambda name, _: name == "openUrl", BROWSERS)
        + places(lambda name, _: name == "SystemBrowser", COMPUTERS),
        fix="take the Browser (desktop/services/ports.py) that the composition root gives: it opens one website alone",
    )


def test_certificates_are_checked() -> None:
    expect_none(
        places(lambda _, call: says(call, "verify", value=False)),
        fix="the operating system's roots decide whom to trust (truststore)",
    )


def test_no_command_goes_through_a_shell() -> None:
    expect_none(
        places(lambda _, call: says(call, "shell", value=True)), fix="give the program and its arguments as a list"
    )


def test_sizes_follow_the_text() -> None:
    expect_none(
        places(lambda name, _: name == "setFixedSize", FIXED_SIZES),
        fix="text may be twice as large: set a minimum, or let the layout decide",
    )
