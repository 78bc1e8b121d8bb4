"""Importing as Python does it.

PySide6 puts a function of its own in the place of ``builtins.__import__``. From then on it reads the source of every
module that is loaded, to see whether it mentions PySide6, and ``linecache`` keeps it all: ``_mod_uses_pyside`` in its
``shibokensupport.feature``. The answer matters to ``from __feature__ import ...`` alone, which nothing here uses.
"""

import builtins

import PySide6  # noqa: F401  (puts its function there)


def put_back() -> None:
    """Have modules loaded by Python's own function again, which PySide6 keeps."""
    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)
