"""The one way in which the bootstrap gives up on a machine."""


class Unready(Exception):
    """The machine lacks something that only its owner can give; the message says what it is and how to get it."""
