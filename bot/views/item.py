"""The card of an item: description, price, live stock, variants and its buttons."""

import re
from decimal import Decimal

from aiogram.enums import ButtonStyle

from bot.domain.catalog import Card
from bot.domain.pages import VARIANTS
from bot.domain.prices import estimated
from bot.domain.watchlist import Watch
from bot.market.models import Variant
from bot.views.amounts import amounts_of_card
from bot.views.buttons.buy import Buy
from bot.views.buttons.catalog import ListKind, OpenCategories, OpenCategory, OpenItem, OpenList
from bot.views.buttons.favourites import StarItem
from bot.views.favourites import star
from bot.views.formats import money, number
from bot.views.keyboard import Row, back, in_rows, keyboard, tap, web
from bot.views.no_purchase import site_row
from bot.views.sanitizing import readable, short, units
from bot.views.texts import Html, display_name, escaped, label, lines, paragraphs, text
from bot.views.view import View
from bot.views.watchlist import toggle

_NAME = 200  # UTF-16 units
_DESCRIPTION = 2500
_THOUSAND = 1_000  # units that SMM prices are compared by
_FOLDED_FROM = 300  # a longer description is folded
_ADDRESS = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#][^\s\\<>\"]*)?", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000


def card(
    lang: str,
    shown: Card,
    came_from: OpenItem,
    share: str | None = None,
    watch: Watch | None = None,
    currency: str | None = None,
    *,
    starred: bool = False,
) -> View:
    """The card of an item.

    ``share`` is an address that passes the item on; ``watch`` that of the customer, if it is watched;
    ``starred``: it is a favourite.
    """
    item = shown.item
    return View(
        paragraphs(
            lines(
                text(lang, "card-title", name=escaped(short(item.name, _NAME))),
                text(lang, "card-number", service=str(item.service), category=short(item.readable_category)),
            ),
            _facts(lang, shown, currency),
            None
            if item.unsupported_type is None
            else text(lang, "buy-needs-more", type=item.unsupported_type),
            card_variants(lang, shown.live.variants if shown.live else ()),
            _description(item.description),
        ),
        keyboard(
            *_amounts(lang, shown, currency),
            *in_rows(_actions(lang, shown, share, watch, starred=starred), 2),
            back(lang, _list_of(came_from)),
        ),
        picture=web_picture(item.image_url),
    )


def web_picture(address: str | None) -> str | None:
    """The address of a picture if Telegram can load it, else ``None``.

    One bad address fails the whole message.
    """
    fits = address is not None and len(address) <= _LONGEST_ADDRESS and address.isprintable()
    return address if address is not None and fits and _ADDRESS.fullmatch(address) else None


def _facts(lang: str, shown: Card, currency: str | None) -> Html:
    item, live = shown.item, shown.live
    automatic = live.auto_delivery if live and live.auto_delivery is not None else item.auto_delivery
    return lines(
        _price(lang, shown, live.rate if live else item.rate, currency),
        _stock(lang, shown),
        None if shown.highest == 0 else quantity_line(lang, shown.lowest, shown.highest),
        None if automatic is None else _delivery(lang, automatic=automatic),
        text(lang, "card-refill") if item.refill else None,
        text(lang, "card-not-live") if shown.error else None,
    )


def _price(lang: str, shown: Card, rate: Decimal, currency: str | None) -> Html:
    price = money(rate, currency, lang)
    if shown.price_per != 1:
        return text(lang, "card-price-per", price=price, per=number(shown.price_per, lang))
    if shown.item.entity_type == "smm":
        thousand = money(estimated(rate, _THOUSAND), currency, lang)
        return text(lang, "card-price-unit", price=price, thousand=thousand, per=number(_THOUSAND, lang))
    return text(lang, "card-price", price=price)


def _stock(lang: str, shown: Card) -> Html:
    if shown.highest == 0:
        return text(lang, "card-sold-out")
    stock = shown.live.stock if shown.live else shown.item.stock
    if stock is None:
        return text(lang, "card-available")
    return text(lang, "card-stock", stock=number(stock, lang))


def quantity_line(lang: str, lowest: int, highest: int | None) -> Html:
    """The lowest and the highest quantity of an order."""
    if highest is None:
        return text(lang, "card-range-open", lowest=number(lowest, lang))
    return text(lang, "card-range", lowest=number(lowest, lang), highest=number(highest, lang))


def _delivery(lang: str, *, automatic: bool) -> Html:
    return text(lang, "card-automatic") if automatic else text(lang, "card-manual")


def card_variants(lang: str, variants: tuple[Variant, ...]) -> Html | None:
    """The variants with their stock, the first ten of them."""
    if not variants:
        return None
    left_out = len(variants) - VARIANTS
    more = text(lang, "card-more", count=number(left_out, lang)) if left_out > 0 else None
    rows = [_variant(lang, variant) for variant in variants[:VARIANTS]]
    return lines(text(lang, "card-variants"), *rows, more)


def _variant(lang: str, variant: Variant) -> Html:
    name = display_name(lang, variant.name, 60)
    if variant.stock is None:
        return text(lang, "card-variant-open", name=name)
    return text(lang, "card-variant", name=name, stock=number(variant.stock, lang))


def _description(description: str) -> Html | None:
    words = readable(description)
    if not words:
        return None
    opening = "<blockquote expandable>" if units(words) > _FOLDED_FROM else "<blockquote>"
    return Html(f"{opening}{escaped(words, _DESCRIPTION)}</blockquote>")


def _amounts(lang: str, shown: Card, currency: str | None) -> list[Row]:
    """Amounts to choose with one tap, and **Buy** for any other; none where nothing can be bought,
    and the site where it alone can sell it.
    """
    if shown.item.unsupported_type is not None:
        return [site_row(lang)]
    if shown.highest == 0:
        return []
    buy = tap(label(lang, "card-buy"), Buy(service=shown.item.service), ButtonStyle.SUCCESS)
    return [*in_rows(amounts_of_card(lang, shown, currency), 2), [buy]]


def _actions(lang: str, shown: Card, share: str | None, watch: Watch | None, *, starred: bool) -> Row:
    service = shown.item.service
    similar = tap(label(lang, "card-similar"), OpenList(kind=ListKind.SIMILAR, first=str(service)))
    watching = toggle(lang, shown.kind, str(service), watch, sold_out=shown.highest == 0)
    starring = star(lang, StarItem(service=service, on=not starred), starred=starred)
    return [watching, starring, similar, *([web(label(lang, "card-share"), share)] if share else [])]


def _list_of(came_from: OpenItem) -> OpenList | OpenCategory | OpenCategories:
    if not came_from.kind:
        return OpenCategories()
    if came_from.kind is ListKind.FRONT:
        return OpenCategory(category=came_from.first)
    return OpenList(**came_from.model_dump(exclude={"service"}))
