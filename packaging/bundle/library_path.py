"""Run at the start of the bundle: programs that the app starts find the system's libraries, not the bundle's.

PyInstaller's loader sets the search path for the app's own process, which has read it by now. A browser of the system
must not inherit it: it would be given this bundle's Qt.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
