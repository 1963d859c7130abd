"""What moved since a purchase was last shown: the confirmation that is asked again names both figures."""

from decimal import Decimal

from bot.domain.drafts import Draft, Offer
from bot.views.formats import money, number
from bot.views.texts import Html, lines, text


def moved_lines(lang: str, offer: Offer) -> list[Html]:
    """A paragraph for each thing that is not as it was in the draft that this one replaces."""
    old, new = offer.before, offer.draft
    if old is None:
        return []
    said = {"price": _price, "variant": _variant}
    return [said[what](lang, old, new) for what in offer.moved]


def _price(lang: str, old: Draft, new: Draft) -> Html:
    total = None
    if old.total is not None and new.total is not None and new.quantity > 1:
        total = text(
            lang, "confirm-moved-total", old=_money(lang, old, old.total), new=_money(lang, new, new.total)
        )
    said = text(lang, "confirm-moved-price", old=_unit_price(lang, old), new=_unit_price(lang, new))
    return lines(said, total, text(lang, "confirm-look-again"))


def _variant(lang: str, old: Draft, new: Draft) -> Html:
    said = text(
        lang,
        "confirm-moved-variant",
        quantity=number(new.quantity, lang),
        old=number(old.surely_at_rate, lang),
        new=number(new.surely_at_rate, lang),
    )
    return lines(said, text(lang, "confirm-look-again"))


def _unit_price(lang: str, draft: Draft) -> Html:
    per = number(draft.price_per, lang)
    return text(
        lang, "moved-unit-price", price=_money(lang, draft, draft.rate), units=draft.price_per, per=per
    )


def _money(lang: str, draft: Draft, amount: Decimal) -> str:
    return money(amount, draft.currency, lang)
