"""What an order really cost."""

from bot.domain.orders import Order
from bot.views.formats import money
from bot.views.texts import Html, text


def charge_line(lang: str, order: Order) -> Html | None:
    """The real charge, beside the estimate where they differ."""
    estimate = None if order.estimate is None else money(order.estimate, order.estimated_in, lang)
    if order.charge is None:
        return _expected(lang, order, estimate)
    charge = money(order.charge, order.currency, lang)
    if estimate is None or estimate == charge:
        return text(lang, "order-charge", charge=charge)
    return text(lang, "order-charge-against", charge=charge, estimate=estimate)


def _expected(lang: str, order: Order, estimate: str | None) -> Html | None:
    if estimate is not None:
        return text(lang, "order-estimate", estimate=estimate)
    return text(lang, "outcome-open") if order.draft else None
