"""Exceptions of API calls, by what they mean for the caller.

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

# The documented error messages, case-folded (``docs/api.md``). ``Order not found`` is one of them, but as the
# answer to a purchase it would speak of an order that was placed.
DOCUMENTED = frozenset(
    {
        "invalid api key",
        "invalid action",
        "service id is required",
        "insufficient balance",
        "service not found",
    }
)


LONGEST_WORDS = 300  # characters kept of an error message


class MarketError(Exception):
    """Any failure of a call to the marketplace. Its text is for the log and never holds a secret."""


class Refused(MarketError):
    """The marketplace answered and did not carry the request out.

    ``words`` is what it said: the API's own text, cut to ``LONGEST_WORDS``, to be escaped before it is shown.
    """

    def __init__(self, words: str) -> None:
        self.words = words[:LONGEST_WORDS]
        super().__init__(self.words)

    @property
    def documented(self) -> bool:
        """Whether the API's document promises that nothing is carried out behind these words."""
        return self.words.strip().rstrip(".!").casefold() in DOCUMENTED


class BadKey(Refused):
    """The API key is not valid (any more)."""


class NoMoney(Refused):
    """The balance does not cover the purchase."""


class NotFound(Refused):
    """No such order, item or project under this key."""


class InvalidRequest(Refused):
    """Any other error of the API, in its own words."""


class Busy(MarketError):
    """Rate limited. ``delay`` is in seconds: that of ``Retry-After``, or five where none was named."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        super().__init__(f"asked too often, wait {delay:g} s")


class Unreachable(MarketError):
    """No connection, or no usable answer to a read: surely not carried out.

    The text names the cause (``ConnectTimeoutError``, ``HTTP 502``…).
    """


class TooLarge(Unreachable):
    """The answer has more bytes than are taken of its kind."""

    def __init__(self, size: int) -> None:
        super().__init__(f"an answer of more than {size} bytes")


class Unsure(MarketError):
    """A purchase was sent, and whether it was carried out is unknown. The text names the cause."""
