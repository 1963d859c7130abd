"""What goes wrong beside the kill: answers lost on either side."""

import random

from tests.crash.place import Place
from tests.crash.shortened_waits import MONEY_SECONDS
from tests.crash.wishes import Wish

# Shares of the taps before which nothing is spoilt, and of those with a question before the call spoilt.
CALM, READS = 0.4, 0.15

# (fault, seconds). What is carried out late is carried out long before the last look at the balance.
SPENDING: tuple[tuple[str, float | None], ...] = (
    ("drop_before", None),
    ("500_before", None),
    ("hang_before", 0.2),
    ("rate_limit", 1),
    ("error:Service paused", None),
    ("error:Insufficient balance", None),
    # Error words after the charge: some that speak of nothing, and some that a refusal has, too.
    ("error_after:Internal server error", None),
    ("error_after:Failed to get response from provider", None),
    ("error_after:Out of stock", None),
    ("error_after:Rate limit exceeded", None),
    ("drop_after", None),
    ("hang_after", 0.2),
    ("hang_after", MONEY_SECONDS + 1),
    ("500_after", None),
    ("cut", None),
    ("html", None),
    ("html_502", None),
    ("empty", None),
    ("truncated", None),
    ("null", None),
    ("list", None),
)
READING = ("drop_before", "html_502", "500_before", "truncated")
TRIES = (1, 3)  # a question is asked three times

# Lost answers to what is sent: each may cost a copy of a message.
BLOWS = (
    ("sendMessage", "drop_after"),
    ("sendMessage", "drop_before"),
    ("sendMessage", "502_html"),
    ("sendMessage", "500"),
    ("sendDocument", "drop_after"),
)
# These cost none.
SCRATCHES = (
    ("editMessageText", "drop_after"),
    ("editMessageText", "drop_before"),
    ("editMessageText", "502_html"),
    ("answerCallbackQuery", "drop_after"),
    ("answerCallbackQuery", "502_html"),
    ("getMe", "502_html"),
    ("getMe", "drop_before"),
    ("getUpdates", "drop_after"),
    ("getUpdates", "drop_before"),
    ("getUpdates", "500"),
    ("sendMessage", "429"),
)


class Mischief:
    """``blows`` is how many answers to what is sent may be lost in this trial."""

    def __init__(self, place: Place, chance: random.Random, blows: int, *, calm: bool) -> None:
        self._place = place
        self._chance = chance
        self._blows = blows
        self._calm = calm

    def before_a_tap(self, key: str, wish: Wish) -> None:
        if self._calm:
            return
        self._spoil_telegram()
        roll = self._chance.random()
        if roll < CALM:
            return
        market = self._place.market
        if roll < CALM + READS:
            kind, times = self._chance.choice(READING), self._chance.choice(TRIES)
            market.fail(self._chance.choice(wish.reads), kind, times, key=key)
        else:
            kind, seconds = self._chance.choice(SPENDING)
            market.fail(wish.action, kind, seconds=seconds, key=key)

    def _spoil_telegram(self) -> None:
        for method, fault in self._chance.sample(SCRATCHES, self._chance.choice((0, 0, 1, 2))):
            self._place.telegram.fail(method, fault)
        if self._blows and self._chance.random() < 0.5:
            self._blows -= 1
            self._place.telegram.fail(*self._chance.choice(BLOWS))
