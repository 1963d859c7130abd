"""Lines that an order's card, list row and pushes share: name, phone, charge, delivery, and how it ended."""

from bot.domain.countries import flag
from bot.domain.endings import Returned, charged_in_full, part_delivered, returned
from bot.domain.orders import Kind, Order, Phase
from bot.domain.warranties import Warranty
from bot.market.names import is_visible
from bot.views.formats import moment, money, number
from bot.views.sanitizing import short
from bot.views.statuses import status_text
from bot.views.texts import Html, escaped, label, text


def order_name(lang: str, order: Order, longest: int = 40) -> str:
    """The item's name on one line; **Placed elsewhere** where the marketplace tells none."""
    name = short(order.title, longest)
    return name if is_visible(name) else label(lang, "order-untitled")


def name_line(lang: str, order: Order, longest: int) -> Html:
    """The item's name as a line of its own, which runs as the language does."""
    return text(lang, "order-name", name=order_name(lang, order, longest))


def charge_line(lang: str, order: Order) -> Html | None:
    """What the order cost, beside the estimate where they differ; the estimate alone until then.

    Nothing where a failed order was not charged: ``ending_line`` says so.
    """
    estimate = None if order.estimate is None else money(order.estimate, order.estimated_in, lang)
    if order.charged is None:
        return _expected(lang, order, estimate)
    if order.charged == 0 and order.phase is Phase.PROBLEM:
        return None
    charge = money(order.charged, order.currency, lang)
    if estimate is None or estimate == charge:
        return text(lang, "order-charge", charge=charge)
    return text(lang, "order-charge-against", charge=charge, estimate=estimate)


def cost(lang: str, order: Order) -> Html | None:
    """What the order cost, or as long as that is not known about what it is expected to."""
    if order.charged is not None:
        return escaped(money(order.charged, order.currency, lang))
    if order.estimate is None:
        return None
    return text(lang, "orders-cost-about", amount=money(order.estimate, order.estimated_in, lang))


def _expected(lang: str, order: Order, estimate: str | None) -> Html | None:
    if order.phase is Phase.DELIVERED:
        known = "no" if estimate is None else "yes"
        return text(lang, "order-charge-untold", estimated=known, estimate=estimate or "")
    if estimate is not None:
        return text(lang, "order-estimate", estimate=estimate)
    return text(lang, "outcome-open") if order.draft else None


def ending_line(lang: str, order: Order) -> Html | None:
    """What an order that did not go its whole way came to: what was delivered, what money was returned."""
    back = returned(order)
    if back is None and order.phase is not Phase.PROBLEM:
        return None
    if order.kind is Kind.RENTAL:
        return _no_code_line(lang, order)
    amount = money(back.amount, back.currency, lang) if back else ""
    came, known = part_delivered(order), text(lang, "ending-money", told=_told(order, back), amount=amount)
    if came is None:
        return text(lang, "ending-whole", status=status_text(lang, order.status), money=known)
    delivered, quantity = number(came, lang), number(order.quantity, lang)
    return text(lang, "ending-part", delivered=delivered, quantity=quantity, money=known)


def _told(order: Order, back: Returned | None) -> str:
    """What is known of the money, by the name that the message has for it."""
    if back is not None:
        return "returned" if back.exact else "about"
    if order.charge == 0:
        return "nothing"
    return "kept" if charged_in_full(order) else "untold"


def _no_code_line(lang: str, order: Order) -> Html | None:
    if order.phase is not Phase.PROBLEM:
        return None
    if order.charge is None:
        return text(lang, "ending-no-code", told="untold", charge="")
    told = "charged" if order.charge else "nothing"
    return text(lang, "ending-no-code", told=told, charge=money(order.charge, order.currency, lang))


def status_line(lang: str, order: Order) -> Html:
    """The status, by the marketplace's word for it."""
    return text(lang, "order-status", status=status_word(lang, order, 60))


def status_word(lang: str, order: Order, longest: int) -> Html:
    """The marketplace's word for the status, in so many UTF-16 units; **Placed** before it said one."""
    return status_text(lang, order.status, longest) if order.status else text(lang, "order-placed-now")


def delivered_line(lang: str, order: Order) -> Html | None:
    """How many of the ordered goods were delivered, if any, and ``ending_line`` does not say so."""
    if not order.delivered or (part_delivered(order) is not None and ending_line(lang, order) is not None):
        return None
    if not order.quantity:
        return text(lang, "order-delivered-some", delivered=number(order.delivered, lang))
    return text(
        lang,
        "order-delivered",
        delivered=number(order.delivered, lang),
        quantity=number(order.quantity, lang),
    )


def warranty_line(lang: str, warranty: Warranty) -> Html:
    """Until when the warranty holds that the shop stated."""
    least = "yes" if warranty.at_least else "no"
    return text(lang, "warranty-until", when=moment(warranty.ends, lang), least=least)


def number_line(lang: str, order: Order) -> Html:
    """The rented phone number with the flag of its country."""
    if not order.phone:
        return text(lang, "number-phone-unknown")
    return text(lang, "number-phone", flag=flag(order.country), phone=order.phone)
