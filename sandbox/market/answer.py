"""An answer of the simulated marketplace, before it is sent."""

from dataclasses import dataclass

from sandbox.market.books import LedgerEntry


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out, as JSON; ``entry`` is the purchase it reports, ``retry_after`` a wait in seconds."""

    body: object
    status: int = 200
    entry: LedgerEntry | None = None
    retry_after: float = 0.0
