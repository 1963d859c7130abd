"""What can go wrong with a call to the marketplace, by what it means for the caller.

    MarketError
    ├── Refused             the marketplace answered, and did not do it
    │   ├── BadKey          the API key is not valid (any more)
    │   ├── NoMoney         the balance does not cover it
    │   ├── NotFound        no such order, item or project under this key
    │   └── InvalidRequest  anything else it objects to, in its own words
    ├── Busy                asked too often: wait ``delay`` seconds; nothing was carried out
    ├── Unreachable         surely not carried out: no connection, or a read without a usable answer
    │   └── TooLarge        an answer of more bytes than were allowed for
    └── Unsure              a money call left the machine and no usable answer came back

Callers decide by the class and its data, never by the text.
"""

# What the API's document says a call may be refused with, folded. ``Order not found`` stands there too, but
# as the answer to a purchase it would speak of an order that was placed.
DOCUMENTED = frozenset(
    {
        "invalid api key",
        "invalid action",
        "service id is required",
        "insufficient balance",
        "service not found",
    }
)


class MarketError(Exception):
    """Any failure of a call to the marketplace. Its text is for the log and never holds a secret."""


class Refused(MarketError):
    """The marketplace answered and did not carry the request out.

    ``words`` is what it said: foreign text, cut to 300 characters, to be escaped before it is shown.
    """

    def __init__(self, words: str) -> None:
        self.words = words[:300]
        super().__init__(self.words)

    @property
    def documented(self) -> bool:
        """Whether the API's document promises that nothing is carried out behind these words."""
        return self.words.strip().rstrip(".!").casefold() in DOCUMENTED


class BadKey(Refused):
    pass


class NoMoney(Refused):
    pass


class NotFound(Refused):
    pass


class InvalidRequest(Refused):
    pass


class Busy(MarketError):
    """Asked too often. ``delay`` is in seconds: the marketplace's own, or our guess."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        super().__init__(f"asked too often, wait {delay:g} s")


class Unreachable(MarketError):
    """Surely not carried out. The text names the cause (``ConnectTimeoutError``, ``HTTP 502``…)."""


class TooLarge(Unreachable):
    def __init__(self, size: int) -> None:
        super().__init__(f"an answer of more than {size} bytes")


class Unsure(MarketError):
    """The request left the machine, and what became of it is unknown. The text names the cause."""
