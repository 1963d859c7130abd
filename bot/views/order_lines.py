"""Lines that an order's card, list row and pushes share: name, phone, charge, how much was delivered."""

from bot.domain.countries import flag
from bot.domain.orders import Order
from bot.market.names import is_visible
from bot.views.formats import money, number
from bot.views.sanitizing import short
from bot.views.texts import Html, label, text


def order_name(lang: str, order: Order, longest: int = 40) -> str:
    """The item's name on one line; **Placed elsewhere** where the marketplace tells none."""
    name = short(order.title, longest)
    return name if is_visible(name) else label(lang, "order-untitled")


def charge_line(lang: str, order: Order) -> Html | None:
    """What the order cost, beside the estimate where they differ; the estimate alone until then."""
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


def delivered_line(lang: str, order: Order) -> Html:
    """How many of the ordered goods were delivered."""
    if not order.quantity:
        return text(lang, "order-delivered-some", delivered=number(order.delivered, lang))
    return text(
        lang,
        "order-delivered",
        delivered=number(order.delivered, lang),
        quantity=number(order.quantity, lang),
    )


def number_line(lang: str, order: Order) -> Html:
    """The rented phone number with the flag of its country."""
    if not order.phone:
        return text(lang, "number-phone-unknown")
    return text(lang, "number-phone", flag=flag(order.country), phone=order.phone)
