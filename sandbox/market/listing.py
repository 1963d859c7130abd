"""Answers the reading actions about items: pages, filters and rows, in the shapes the API documents."""

import json
import math
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from sandbox.market.assortment import NOT_LISTED
from sandbox.market.catalogue import Catalogue
from sandbox.market.form import Form, Quirks, Refusal
from sandbox.market.goods import SHOPS, Good, category_id, shop_id, slug, subcategory_id
from sandbox.market.translations import language, translate

Row = dict[str, Any]
T = TypeVar("T")
MOST_IDS = 100


def amount(value: Decimal) -> str:
    """Money as the API writes it: two decimals, four where they are needed."""
    exact = value.quantize(Decimal("0.0001"))
    cents = exact.quantize(Decimal("0.01"))
    return str(cents if cents == exact else exact)


def in_currency(code: str) -> Row:
    """The field beside an amount; none where the account tells no currency."""
    return {"currency": code} if code else {}


def paged(
    found: Sequence[T], form: Form, name: str, row: Callable[[T], Row], *, limit: int, bare: bool
) -> object:
    """One page of a list with its totals; ``limit`` is the default, 0 gives everything on one page."""
    size = form.number("limit", limit)
    page = max(1, form.number("page", 1))
    shown = found[(page - 1) * size : page * size] if size else found
    rows = [row(one) for one in shown]
    if bare:
        return rows
    pages = max(1, math.ceil(len(found) / size)) if size else 1
    total = len(found)
    return {
        name: rows,
        "total": total,
        "page": page if size else total,
        "limit": size or total,
        "total_pages": pages,
    }


class Listing:
    """What the marketplace tells about its goods, read live from the catalogue."""

    def __init__(self, catalogue: Catalogue, quirks: Quirks) -> None:
        self._catalogue = catalogue
        self._quirks = quirks

    def categories(self, form: Form) -> object:
        lang = language(form.text("lang"))
        listed = [
            {"category": translate(name, lang), "subcategories": [translate(one, lang) for one in below]}
            for name, below in self._catalogue.listed.items()
        ]
        return {"categories": listed}

    def subcategory_info(self, form: Form) -> object:
        asked, lang = form.text("subcategoryId"), language(form.text("lang"))
        if not asked:
            raise Refusal("Subcategory ID is required")
        known = (*self._catalogue.shelves, NOT_LISTED)
        shelf = next((shelf for shelf in known if subcategory_id(shelf) == asked), None)
        if shelf is None:
            raise Refusal("Subcategory not found")
        return {
            "subcategoryId": asked,
            "name": translate(shelf.name, lang),
            "slug": slug(shelf.name),
            "imageUrl": f"/uploads/subcategories/{slug(shelf.name)}.webp",
            "description": translate(f"{shelf.name}: Verified Accounts", lang),
            "category": {
                "categoryId": category_id(shelf.category),
                "name": translate(shelf.category, lang),
                "slug": slug(shelf.category),
            },
        }

    def shops(self, form: Form) -> object:
        goods = self._catalogue.goods
        counts = [
            len(range(position or len(SHOPS), len(goods) + 1, len(SHOPS))) for position in range(len(SHOPS))
        ]

        def row(position: int) -> Row:
            rating = {"rating": f"{3 + position * 0.2:.1f}", "reviewCount": 17 * position}
            return {
                "shopId": shop_id(position),
                "name": SHOPS[position],
                "productCount": counts[position],
                **rating,
            }

        return paged(range(len(SHOPS)), form, "shops", row, limit=20, bare=self._quirks.bare_lists)

    def services(self, form: Form) -> object:
        wanted = self._wanted(form, form.text("entityType"))
        if form.every("productIds"):
            wanted = [good for good in wanted if good.shelf.kind == "product"]
        return self._list(wanted, form, "services")

    def products(self, form: Form) -> object:
        wanted = self._wanted(form, "product")
        if form.text("isRecommended") == "true":
            wanted = [good for good in wanted if good.recommended]
        return self._list(wanted, form, "products")

    def inventory(self, form: Form) -> object:
        good, lang = self.good(form), language(form.text("lang"))
        told: Row = {
            "service": good.service,
            "stock": good.available,
            "available": good.available > 0,
            "rate": self._rate(good.rate, f"{good.rate:.4f}"),
        }
        if good.shelf.kind == "product":
            told |= {"min": good.minimum, "max": good.maximum}
        told |= {"entityType": good.shelf.kind, "autoDelivery": good.auto}
        if good.shelf.kind == "product":
            told["subproducts"] = [
                {
                    "subproductId": f"675d1f77{good.service:08x}{position:08x}",
                    "name": translate(variant.name, lang),
                    "stock": None if self._quirks.null_stock else variant.stock,
                }
                for position, variant in enumerate(good.variants)
            ]
        return told

    def good(self, form: Form) -> Good:
        """The item that the field ``service`` names."""
        asked = form.text("service")
        if not asked:
            raise Refusal("Service ID is required")
        good = self._catalogue.find(asked) if asked.isdigit() else None
        if good is None:
            raise Refusal("Service not found")
        return good

    def _wanted(self, form: Form, kind: str) -> Sequence[Good]:
        ids, goods = _product_ids(form), list(self._catalogue.goods.values())
        if form.every("productIds"):
            goods = list(filter(None, map(self._catalogue.find, ids)))
        category, subcategory, shop = form.text("category"), form.text("subcategory"), form.text("shopId")
        if category or subcategory or kind:
            fitting = _identities(goods, category, subcategory, kind)
            goods = [good for good in goods if id(good.shelf) in fitting]
        return [good for good in goods if good.shop == shop] if shop else goods

    def _list(self, goods: Sequence[Good], form: Form, name: str) -> object:
        lang = language(form.text("lang"))
        return paged(
            goods, form, name, lambda good: self._row(good, lang), limit=0, bare=self._quirks.bare_lists
        )

    def _row(self, good: Good, lang: str) -> Row:
        smm = good.shelf.kind == "smm"
        name = translate(good.name, lang)
        row: Row = {
            "id": good.id,
            "service": good.service,
            "name": name.replace(" ", "\0", 1) if self._quirks.control_characters else name,
            "type": good.type,
            "category": translate(good.shelf.category, lang),
            "rate": self._rate(good.rate, amount(good.rate)),
            "min": good.minimum,
            "max": good.maximum,
            "refill": smm and good.service % 2 == 1,
            "cancel": smm and good.service % 5 == 0,
            "stock": None if self._quirks.null_stock else good.available,
            "entityType": good.shelf.kind,
            "autoDelivery": good.auto,
        }
        return row if smm else row | _product_fields(good, lang)

    def _rate(self, rate: Decimal, text: str) -> str | float:
        return float(rate) if self._quirks.numeric_rates else text


def _identities(goods: Sequence[Good], category: str, subcategory: str, kind: str) -> set[int]:
    """Of the goods' shelves that a filter leaves: there are far fewer shelves than goods to look at."""
    return {
        identity
        for identity, shelf in {id(good.shelf): good.shelf for good in goods}.items()
        if category in ("", shelf.category) and subcategory in ("", shelf.name) and kind in ("", shelf.kind)
    }


def _product_fields(good: Good, lang: str) -> Row:
    return {
        "description": translate(good.description, lang),
        "imageUrl": good.image,
        "isRecommended": good.recommended,
        "subcategoryId": subcategory_id(good.shelf),
    }


def _product_ids(form: Form) -> list[str]:
    """Comma-separated, as a JSON array, or repeated; no more than a hundred, each once."""
    found: list[str] = []
    for text in form.every("productIds"):
        found += _json_ids(text) if text.strip().startswith("[") else text.split(",")
    ids = list(dict.fromkeys(one.strip() for one in found if one.strip()))
    if len(ids) > MOST_IDS:
        raise Refusal(f"Maximum {MOST_IDS} product IDs allowed")
    return ids


def _json_ids(text: str) -> list[str]:
    try:
        return [str(one) for one in json.loads(text)]
    except ValueError:
        raise Refusal("Invalid productIds") from None
