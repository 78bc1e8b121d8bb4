"""The one way in which building or trying says that the result is no good."""


class Fault(Exception):
    """What was built, or a step of building it, is not as it should be; the message says how."""
