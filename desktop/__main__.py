"""Double-click and ``python -m desktop`` land here."""

import gc
import sys
from collections.abc import Sequence

from desktop.command_line import parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Understand the command line, then bring up the app, and give its exit code."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    from desktop.app import import_hook  # noqa: PLC0415  (--help and --version do without Qt)

    import_hook.put_back()
    from desktop.app.start import run  # noqa: PLC0415  (after that, since it loads the rest)

    return run(options)


if __name__ == "__main__":
    gc.disable()  # nothing that is loaded is garbage; views/garbage.py sees to what comes later
    sys.exit(main())
