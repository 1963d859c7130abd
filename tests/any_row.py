"""Rows to show: any that the marketplace may send, and the worst of names."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from bot.catalog.tree import slug
from bot.domain.catalog import Card, Shelf
from bot.domain.delivered import OpenedAccount
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.favourites import Favourite, ListedFavourite
from bot.domain.fields.reading import read_account
from bot.domain.links import LinkDoubt, LinkWarning
from bot.domain.orders import Kind, Order, Phase, Sms
from bot.domain.rentals import RentOffer, RentPage
from bot.domain.success import SuccessRate
from bot.domain.warranties import Warranty
from bot.domain.watchlist import Notice, Watch, WatchSubject
from bot.market.models import Inventory, Item, Subcategory, Variant
from bot.views.buttons.catalog import OpenList

NOW = datetime(2026, 1, 2, tzinfo=UTC)
NASTY = (
    "", " ", "\u200b", "ㅤ", "a:b", ":", "x" * 60, "я" * 60, "😀" * 90, "<b>x</b> & &amp;", "\0\x07",
    "a\nb", "-1", "0", "674a1f77bcf86cd7000000ff", "us", "https://e.org/a b.webp", "{ $name }", "<![x[",
    "x" * 5_000, "\u202egnp",
)  # fmt: skip
words = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
prices = st.sampled_from(["0", "0.0025", "1E-30", "9999999999999999", "0." + "3" * 60]).map(
    Decimal
) | st.decimals(0, 10**15, allow_nan=False)
counts = st.none() | st.sampled_from([0, 1, 10**15]) | st.integers(0, 2_000)
services = st.integers(1, (1 << 53) - 1)
flags = st.none() | st.booleans()
entity_types = st.sampled_from(["product", "smm"])
hashed = words.map(slug)
variants = st.lists(st.builds(Variant, words, counts), max_size=12).map(tuple)
items = st.builds(
    Item,
    service=services,
    name=words,
    rate=prices,
    entity_type=entity_types,
    category=words,
    id=words,
    type=words,
    min=st.integers(1, 10**15),
    max=counts,
    stock=counts,
    auto_delivery=flags,
    description=words,
    image_url=st.none() | words,
)
lives = st.builds(
    Inventory,
    services,
    prices,
    st.none() | entity_types,
    counts,
    st.booleans(),
    flags,
    st.none() | st.integers(1, 10**15),
    counts,
    variants,
)
cards = st.builds(
    Card, items, st.none() | lives, st.none(), st.integers(1, 10**15), counts, st.integers(1, 1_000)
)
abouts = st.none() | st.builds(Subcategory, words, words, st.none() | words, words, words)
shelves = st.builds(Shelf, hashed, words, counts, counts)
places = st.builds(
    OpenList, kind=st.sampled_from(["c", "r"]), first=hashed, second=hashed, page=st.integers(0, 99)
)
success_rates = st.builds(
    SuccessRate,
    st.integers(1, 10**6),
    st.integers(0, 1),
    st.none() | st.timedeltas(timedelta(0), timedelta(days=30)),
)
offers = st.builds(
    RentOffer, words, words, hashed, words, words, prices, words, worked=st.none() | success_rates
)
kinds = st.sampled_from(Kind)
smses = st.none() | st.builds(Sms, words, words)


def of(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def pages(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        RentPage,
        of(strategy),
        st.integers(0, 9),
        st.integers(1, 9),
        st.integers(0, 99),
        words,
        by_chance=st.none() | st.booleans(),
    )


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    kind = draw(kinds)
    return Draft(
        nonce="n0nce",
        customer=1,
        key_id=1,
        kind=kind,
        item=draw(words if kind is Kind.RENTAL else services.map(str)),
        title=draw(words),
        quantity=draw(st.integers(1, 10**15)),
        rate=draw(prices),
        estimate=draw(prices),
        created_at=NOW,
        expires_at=NOW,
        state=draw(st.sampled_from(DraftState)),
        link=draw(st.none() | words),
        country=draw(st.none() | words),
        phone=draw(st.none() | words),
        words=draw(st.none() | words),
        verdict=draw(st.none() | st.sampled_from(Verdict)),
    )


bought = st.builds(
    Order,
    id=st.integers(1, 10**6),
    customer=st.just(1),
    key_id=st.just(1),
    number=services,
    kind=kinds,
    item=words,
    title=words,
    quantity=st.integers(0, 10**15),
    placed_at=st.just(NOW),
    status=words,
    phase=st.sampled_from(Phase),
    estimate=st.none() | prices,
    charge=st.none() | prices,
    currency=words.map(lambda word: word[:10]),
    start_count=counts,
    remains=counts,
    auto_delivery=flags,
    delivered=st.integers(0, 50),
    phone=st.none() | words,
    country=st.none() | words,
    expires_at=st.none() | st.just(NOW),
    link=st.none() | words,
    most_charged=st.none() | prices,
)


@st.composite
def waited_for(draw: st.DrawFn, new: type[Any]) -> Any:
    kind = draw(kinds)
    known = {
        "kind": kind,
        "item": draw(words if kind is Kind.RENTAL else services.map(str)),
        "title": draw(words),
    }
    known |= {
        "price": draw(st.none() | prices),
        "in_stock": draw(st.booleans()),
        "country": draw(st.none() | words),
    }
    if new is WatchSubject:
        return WatchSubject(**known)
    wanted = draw(st.none() | st.decimals("0.01", 10**8, places=2))
    said = draw(st.none() | st.sampled_from(Notice))
    return Watch(id=1, customer=1, created_at=NOW, wanted=wanted, said=said, **known)


read = st.lists(words, min_size=1, max_size=16).map(lambda fields: read_account("|".join(fields), ()))
opened = st.builds(
    OpenedAccount,
    bought,
    read,
    st.integers(0, 9_999),
    st.just(10_000),
    st.just(b"\xff" * 16),
    flags,
    st.none() | st.just(Warranty(NOW, NOW, at_least=True)),
)
link_warnings = st.builds(
    LinkWarning, st.sampled_from(LinkDoubt), words, st.tuples(st.just("YouTube"), st.just("Instagram"))
)


@st.composite
def _favourites(draw: st.DrawFn) -> Favourite:
    kind = draw(kinds)
    return Favourite(
        id=draw(st.integers(1, (1 << 53) - 1)),
        customer=1,
        kind=kind,
        item=draw(words if kind is Kind.RENTAL else services.map(str)),
        title=draw(words),
        used_at=NOW,
        country=draw(st.none() | words),
        quantity=draw(st.none() | st.integers(1, 10**15)),
        link=draw(st.none() | words),
    )


starred = st.builds(
    ListedFavourite,
    _favourites(),
    words,
    st.none() | prices,
    st.integers(1, 1_000),
    st.booleans(),
    st.booleans(),
)
