"""What the flow about recovery codes is begun for."""

from enum import Enum


class Purpose(Enum):
    """What the flow is for; each value is the number of its stages."""

    MAKE = 4
    CLEAR = 2
