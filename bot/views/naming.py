"""What orders, and others that may have no name, are called."""

from bot.domain.orders import Order
from bot.market.names import is_visible
from bot.views.sanitizing import short
from bot.views.texts import label


def named(lang: str, order: Order, longest: int = 40) -> str:
    """The item's name; of an order placed elsewhere the marketplace does not tell it."""
    return _or(short(order.title, longest), label(lang, "order-untitled"))


def called(lang: str, name: str, longest: int = 40) -> str:
    """A name on one line, or what stands for one that shows nothing."""
    return _or(short(name, longest), label(lang, "unnamed"))


def _or(name: str, other: str) -> str:
    return name if is_visible(name) else other
