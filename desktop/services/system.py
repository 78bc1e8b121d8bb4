"""The real clock."""

from datetime import UTC, datetime


class SystemClock:
    """The operating system's clock."""

    def now(self) -> datetime:
        """Tell the time in UTC."""
        return datetime.now(UTC)
