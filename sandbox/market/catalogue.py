"""Generates the simulated catalogue: the same seed makes the same items, 100,000 of them in a second."""

import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import cycle, islice

from sandbox.market.assortment import (
    AGES,
    COUNTRIES,
    EXTRAS,
    LONG_NAME,
    NO_CATEGORY,
    NO_SUBCATEGORY,
    NOT_LISTED,
    ODD_NAMES,
    SHELVES,
    TERMS,
    TYPES,
    Shelf,
    shelves,
)
from sandbox.market.goods import GOOD_ID, Delivery, Good, Variant
from sandbox.market.notations import MAIL, OTHERS, Notation

WELL_KNOWN = 15
DEMONSTRATED = {
    1: "SMM: asks for a link, and fills up within 40 seconds.",
    2: "The usual case: the accounts come within seconds.",
    3: "Delivered by a person: after two minutes, or when you press Complete.",
    4: "Sold out.",
    5: "Has variants: whoever wants more than the first one holds gets the second, at $15.00.",
    6: "Delivered in three portions within half a minute.",
    7: "A very long name with markup in it.",
    8: "The last one in stock.",
    9: "Dearer than most balances: not enough money.",
    10: "Sold by the thousand: the accounts come as a file.",
    11: "Its supplier cancels after ten seconds; the money comes back.",
    12: "SMM: 60 % are filled, the money for the rest comes back.",
    13: "In a category without subcategories.",
    14: "In a category that is not listed: a search finds it.",
    15: "In a subcategory that is not listed: a search finds it.",
}
"""What each of the well-known goods shows, by its number."""


class Catalogue:
    """All items by their service number, and their subcategories; three are in none that is listed."""

    def __init__(self, count: int, seed: int, subcategories: int = len(SHELVES)) -> None:
        self.shelves = shelves(subcategories)
        self.goods = {good.service: good for good in _goods(count, seed, self.shelves)}
        self.listed: dict[str, list[str]] = {}  # categories with their subcategories
        for shelf in self.shelves:
            self.listed.setdefault(shelf.category, []).append(shelf.name)
        self.listed[NO_SUBCATEGORY.category] = []

    def well_known(self) -> list[Good]:
        """The goods at fixed numbers, as many of them as this catalogue holds."""
        return list(islice(self.goods.values(), WELL_KNOWN))

    def find(self, token: str) -> Good | None:
        """Find an item by service number or by entity id."""
        if token.isascii() and token.isdigit() and len(token) <= 12:
            return self.goods.get(int(token))
        good = self.goods.get(_service_of(token))
        return good if good and good.id == token else None


def _service_of(entity_id: str) -> int:
    try:
        return int(entity_id.removeprefix(GOOD_ID), 16)
    except ValueError:
        return 0


def _goods(count: int, seed: int, standing: Sequence[Shelf]) -> Iterator[Good]:
    known = _known_goods()
    yield from known[:count]
    chance, off = random.Random(seed), _off_shelf()
    mail, others = cycle(MAIL), cycle(OTHERS)
    for service in range(len(known) + 1, count + 1):
        good = _random_good(service, chance, standing)  # in any case: those that follow stay what they are
        if service in off:
            yield off[service]
            continue
        if "LOGIN" in good.shelf.fields:
            _give(good, next(mail if good.shelf.category.startswith("Email") else others))
        yield good


def _give(good: Good, notation: Notation) -> None:
    """Have an item's accounts declared and delivered so."""
    good.notation = notation
    if notation.title:
        good.name = f"{good.name} | {notation.title}"
    if notation.variants:
        good.variants = [Variant(name, good.rate, good.stock) for name in notation.variants]


def _off_shelf() -> dict[int, Good]:
    """The items outside of all listed subcategories, at the fixed numbers that follow."""
    goods = (
        Good(13, NO_SUBCATEGORY, "Voucher - USA", Decimal("2.00"), 1, 10, 30),
        Good(14, NO_CATEGORY, "Poll Votes - Global", Decimal("0.0040"), 100, 5_000, 5_000),
        Good(15, NOT_LISTED, "Nintendo Card - Japan", Decimal("18.00"), 1, 5, 12),
    )
    return {good.service: good for good in goods}


def _known_goods() -> list[Good]:
    """The goods at fixed numbers, for demonstrations and tests; described in ``simulator.py``."""
    goods = [
        _known(1, "Instagram/Followers", "Instagram Followers", "0.0005", (100, 10_000, 10_000)),
        _known(2, "Email Accounts/Gmail", "Gmail Account - USA", "0.85", (1, 50, 50)),
        _known(3, "Streaming/Netflix", "Netflix Premium - own account", "4.20", (1, 5, 25), "manual"),
        _known(4, "Email Accounts/Outlook", "Outlook Account - Germany", "0.50", (1, 100, 0)),
        _known(5, "AI Accounts/ChatGPT", "ChatGPT Plus", "6.00", (1, 10, 3)),
        _known(6, "Facebook/Accounts", "Facebook Account - Aged 2019", "1.10", (3, 30, 90), "portions"),
        _known(7, "Facebook/Business Manager", LONG_NAME, "2.25", (1, 20, 40)),
        _known(8, "Game Keys/Steam", "Steam Key - the last one", "1.99", (1, 1, 1)),
        _known(9, "Facebook/Business Manager", "Facebook Business Manager - Verified", "500.00", (1, 3, 3)),
        _known(10, "Email Accounts/Outlook", "Outlook Account - bulk", "0.0025", (10, 5_000, 20_000)),
        _known(11, "Streaming/Spotify", "Spotify Premium - supplier cancels", "1.50", (1, 5, 10), "fails"),
        _known(
            12, "YouTube/Views", "YouTube Views - filled in part", "0.0010", (500, 50_000, 50_000), "short"
        ),
    ]
    goods[1].recommended = goods[6].recommended = True
    goods[4].variants = [
        Variant("1 Month", Decimal("6.00"), 3),
        Variant("3 Months", Decimal("15.00"), 20),
        Variant("12 Months", Decimal("48.00"), 0),
    ]
    return goods


def _known(
    service: int,
    shelf: str,
    name: str,
    rate: str,
    amounts: tuple[int, int, int],
    delivery: Delivery = "auto",
) -> Good:
    """``shelf`` is ``Category/Subcategory``; ``amounts`` are minimum, maximum and stock."""
    found = next(one for one in SHELVES if f"{one.category}/{one.name}" == shelf)
    return Good(service, found, name, Decimal(rate), *amounts, delivery)


def _random_good(service: int, chance: random.Random, standing: Sequence[Shelf]) -> Good:
    shelf = chance.choice(standing)
    minimum, maximum, stock = _smm_amounts(chance) if shelf.kind == "smm" else _product_amounts(chance)
    kind = TYPES.get((shelf.category, shelf.name), "Default") if service % 3 == 0 else "Default"
    if kind == "Package" and service % 2:
        minimum = maximum  # of one size
    rate = _rate(shelf, chance)
    return Good(
        service,
        shelf,
        ODD_NAMES[service // 23 % len(ODD_NAMES)] if service % 23 == 0 else _name(shelf, chance),
        rate,
        minimum,
        maximum,
        stock,
        _delivery(shelf, chance),
        recommended=chance.random() < 0.04,
        variants=_variants(rate, stock, chance) if "{term}" in shelf.title and chance.random() < 0.3 else [],
        type=kind,
    )


def _name(shelf: Shelf, chance: random.Random) -> str:
    return shelf.title.format(
        country=chance.choice(COUNTRIES),
        age=chance.choice(AGES),
        term=chance.choice(TERMS),
        extra=chance.choice(EXTRAS[shelf.kind]),
    )


def _rate(shelf: Shelf, chance: random.Random) -> Decimal:
    low, high = float(shelf.low), float(shelf.high)
    step = Decimal("0.0001") if low < 0.01 else Decimal("0.01")
    return Decimal(low * (high / low) ** chance.random()).quantize(step)


def _delivery(shelf: Shelf, chance: random.Random) -> Delivery:
    if shelf.kind == "smm":
        return "auto"
    return chance.choices(("auto", "manual", "portions"), (80, 15, 5))[0]


def _smm_amounts(chance: random.Random) -> tuple[int, int, int]:
    maximum = chance.choice((5_000, 10_000, 100_000, 1_000_000))
    return chance.choice((10, 50, 100, 500)), maximum, 0 if chance.random() < 0.03 else maximum


def _product_amounts(chance: random.Random) -> tuple[int, int, int]:
    stock = 0 if chance.random() < 0.12 else chance.randint(10, 900)
    return (
        chance.choice((1, 1, 1, 1, 2, 5, 10)),
        max(10, min(stock, chance.choice((10, 50, 100, 1_000)))),
        stock,
    )


def _variants(rate: Decimal, stock: int, chance: random.Random) -> list[Variant]:
    return [
        Variant("1 Month", rate, stock),
        Variant("3 Months", rate * 2, chance.randint(0, 60)),
        Variant("12 Months", rate * 6, chance.choice((0, 5))),
    ]
