"""What an order really cost."""

from bot.model import Order
from bot.views.formats import money
from bot.views.texts import Html, text


def charge_line(lang: str, order: Order) -> Html | None:
    """The real charge, beside the estimate where they differ."""
    estimate = None if order.estimate is None else money(order.estimate, order.currency, lang)
    if order.charge is None:
        return None if estimate is None else text(lang, "order-estimate", estimate=estimate)
    charge = money(order.charge, order.currency, lang)
    if estimate is None or order.charge == order.estimate:
        return text(lang, "order-charge", charge=charge)
    return text(lang, "order-charge-against", charge=charge, estimate=estimate)
