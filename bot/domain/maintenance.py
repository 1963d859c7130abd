"""The levels of maintenance."""

from enum import StrEnum


class Level(StrEnum):
    """What customers can do: all; everything but buying; nothing. What was paid for arrives in any case."""

    OFF = "off"
    READ_ONLY = "read-only"
    CLOSED = "closed"
