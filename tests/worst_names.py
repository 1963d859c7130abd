"""Worst-case names of items, categories, shops and services: long, without a space, in any script, alike."""

from dataclasses import replace

import pytest

from sandbox.market import listing
from sandbox.market.assortment import Shelf
from sandbox.market.catalogue import Catalogue
from sandbox.market.goods import SHOPS
from sandbox.market.simulator import MarketSim

_HALF = "Gmail_Account_aged_verified_with_recovery_mail_and_phone_in_any_country"
NAMES = (
    f"{_HALF}_{_HALF}_{{}}",  # alike up to the end
    f"{_HALF}_{{}}_{_HALF}",  # alike but for the middle
    f"{{}}_{_HALF}_{_HALF}",
    "👩‍👩‍👧‍👦❤️‍🔥🇺🇸" * 12 + "{}",
    "<b>HOT</b>&amp;<script>alert('x')</script>" * 4 + "{}",
    "谷歌邮箱账号美国老号带恢复邮箱" * 9 + "{}",
    "حساب_جيميل_أمريكي_مؤكد_برقم_الهاتف_" * 4 + "{}",
    "word " * 30 + "{}",
)
PAGES_ALIKE = 2  # categories, all of whose names have one form: alike up to the end, or but for the middle
IN_A_CATEGORY = 20


def name(place: int) -> str:
    """One of any number of names, no two of them the same."""
    return NAMES[place % len(NAMES)].format(place)


def rename(market: MarketSim, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give worst-case names to all that a marketplace sells; what it sells and for how much stays."""
    _rename_goods(market.catalogue)
    services = dict.fromkeys(project.name for project in market.projects.values() if not project.silent)
    renamed = {service: name(place) for place, service in enumerate(services)}
    for id_, project in market.projects.items():
        market.projects[id_] = replace(project, name=renamed.get(project.name, project.name))
    monkeypatch.setattr(listing, "SHOPS", tuple(map(name, range(len(SHOPS)))))


def _rename_goods(catalogue: Catalogue) -> None:
    shelves: dict[Shelf, Shelf] = {}
    for place, good in enumerate(catalogue.goods.values()):
        category = place // IN_A_CATEGORY
        good.name = NAMES[category].format(place) if category < PAGES_ALIKE else name(place)
        shelf = good.shelf._replace(category=name(category), name=name(100 + place % IN_A_CATEGORY // 4))
        good.shelf = shelves.setdefault(shelf, shelf)
        for number, variant in enumerate(good.variants):
            variant.name = name(number)
    catalogue.shelves = tuple(shelves)
    catalogue.listed = {}
    for shelf in shelves:
        below = catalogue.listed.setdefault(shelf.category, [])
        if shelf.name not in below:
            below.append(shelf.name)
