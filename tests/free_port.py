"""A port that a test may listen on a moment later."""

import random
import socket
from contextlib import suppress

PORTS = range(10_000, 30_000)  # that a system gives to nobody who connects


def free_port() -> int:
    """One of which nobody else thinks in the same moment, most probably."""
    while True:
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port := random.SystemRandom().choice(PORTS)))
            return port
