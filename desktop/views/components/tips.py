"""What is said in a tooltip."""


def as_written(text: str) -> str:
    """Have a tip show ``text`` as it is: tips read markup, and text may come from a server."""
    from html import escape  # noqa: PLC0415  (slow to import, and not needed where everything fits)

    return escape(text)
