"""Patches that take the fences between replicas out, to show that the harness finds what they keep away.

Whoever was declared dead goes on with what was begun: nobody looks at the trust between the mark and the
first byte of a purchase, nor before a call of Telegram, nor at either end of a transaction.
"""

from bot import fence


def _pass() -> None:
    """Nobody asks whether the lease still holds."""


def unfence() -> None:
    setattr(fence, "check", _pass)  # noqa: B010 - a function, to mypy
