"""The list of shops, and how a shop is called."""

from bot.domain.catalog import SellerPage
from bot.market.models import Shop
from bot.views.buttons.catalog import ListKind, OpenCategories, OpenList, OpenShops
from bot.views.formats import number, tenths
from bot.views.keyboard import back, keyboard, number_buttons, packed, pager
from bot.views.numbered import facts, names_of_page, numbered
from bot.views.sanitizing import short
from bot.views.texts import Html, label, paragraphs, text
from bot.views.view import View


def listing(lang: str, found: SellerPage) -> View:
    """One page of the shops."""
    names = names_of_page(lang, [shop_name(lang, shop) for shop in found.rows])
    rows = [_row(lang, shop, name) for shop, name in zip(found.rows, names, strict=True)]
    return View(
        paragraphs(text(lang, "shops-title") if rows else text(lang, "shops-nothing"), numbered(rows)),
        keyboard(
            *number_buttons(packed(OpenList(kind=ListKind.SELLER, first=shop.id)) for shop in found.rows),
            pager(lang, found.page, more=found.more, to=lambda other: OpenShops(page=other)),
            back(lang, OpenCategories()),
        ),
    )


def shop_name(lang: str, shop: Shop) -> str:
    """The name of a shop, or its id if it has none."""
    return shop.name or label(lang, "shop-unnamed", id=short(shop.id, 24))


def _row(lang: str, shop: Shop, name: str) -> tuple[Html, Html]:
    count = shop.products
    products = None if count is None else text(lang, "list-count", total=count, shown=number(count, lang))
    return text(lang, "list-name", name=name), facts(shop_rating(lang, shop), products)


def shop_rating(lang: str, shop: Shop) -> Html | None:
    """The rating of a shop, if it has one."""
    return None if shop.rating is None else text(lang, "shop-rating", rating=tenths(shop.rating, lang))
