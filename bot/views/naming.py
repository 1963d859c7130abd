"""What an order is called."""

from bot.model import Order
from bot.views.foreign import short
from bot.views.texts import label


def named(lang: str, order: Order, longest: int = 40) -> str:
    """The item's name; of an order placed elsewhere the marketplace does not tell it."""
    return short(order.title, longest) or label(lang, "order-untitled")
