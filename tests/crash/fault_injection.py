"""Fault injection beside the kill: answers lost or broken on either side."""

import random

from tests.crash.environment import Environment
from tests.crash.purchases import Purchase
from tests.crash.shortened_waits import MONEY_SECONDS

# Shares of the taps before which nothing is injected, and of those with a fault in a read before the call.
NO_FAULTS, READS = 0.4, 0.15

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
LOST_REPLIES = (
    ("sendMessage", "drop_after"),
    ("sendMessage", "drop_before"),
    ("sendMessage", "502_html"),
    ("sendMessage", "500"),
    ("sendDocument", "drop_after"),
)
# These cost none.
HARMLESS = (
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


class FaultInjector:
    """Injects faults before a tap; at most ``losses`` answers to what is sent are lost in this trial."""

    def __init__(self, env: Environment, rng: random.Random, losses: int, *, no_faults: bool) -> None:
        self._env = env
        self._rng = rng
        self._losses = losses
        self._no_faults = no_faults

    def inject(self, key: str, purchase: Purchase) -> None:
        if self._no_faults:
            return
        self._inject_telegram()
        roll = self._rng.random()
        if roll < NO_FAULTS:
            return
        market = self._env.market
        if roll < NO_FAULTS + READS:
            kind, times = self._rng.choice(READING), self._rng.choice(TRIES)
            market.fail(self._rng.choice(purchase.reads), kind, times, key=key)
        else:
            kind, seconds = self._rng.choice(SPENDING)
            market.fail(purchase.action, kind, seconds=seconds, key=key)

    def _inject_telegram(self) -> None:
        for method, fault in self._rng.sample(HARMLESS, self._rng.choice((0, 0, 1, 2))):
            self._env.telegram.fail(method, fault)
        if self._losses and self._rng.random() < 0.5:
            self._losses -= 1
            self._env.telegram.fail(*self._rng.choice(LOST_REPLIES))
