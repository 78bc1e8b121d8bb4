"""The async client: one typed method for each endpoint, and the only place that speaks HTTP.

httpx loads a command line of its own where it finds what that needs, which more than doubles the time that it takes.
"""

import sys

sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how Python is told not to import it
