"""Every view, and rows to show in it: any that the marketplace may send, and the worst of names."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import strategies as st

from bot.catalog.tree import slug
from bot.domain.catalog import Card, ItemPage, SellerPage, Shelf, ShelfList, SortOrder
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.orders import Kind, Order, Phase, Sms
from bot.domain.pages import NumberPage, OrderPage
from bot.domain.rentals import RentOffer, RentPage, SmsCountry, SmsService
from bot.domain.watchlist import Notice, Watch, WatchPage, WatchSubject
from bot.market.models import Balance, Inventory, Item, Shop, Subcategory, Variant
from bot.views import (
    buy,
    catalog,
    deliveries,
    item,
    numbers,
    orders,
    pushes,
    questions,
    rent,
    shops,
    watchlist,
)
from bot.views.buttons.catalog import OpenCategory, OpenItem, OpenList
from bot.views.buttons.orders import OpenOrder, OpenOrders
from bot.views.buttons.rent import RentCountries, RentIn, RentOffers, RentServices
from bot.views.keyboard import fits
from bot.views.view import View
from sandbox.telegram import texts
from sandbox.telegram.keyboards import checked_keyboard
from tests import any_report

NOW, MOVED = datetime(2026, 1, 2, tzinfo=UTC), ("price", "variant")
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
offers = st.builds(RentOffer, words, words, hashed, words, words, prices, words)
kinds = st.sampled_from(Kind)
smses = st.none() | st.builds(Sms, words, words)


def of(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def pages(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(RentPage, of(strategy), st.integers(0, 9), st.integers(1, 9), st.integers(0, 99), words)


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


VIEWS: dict[str, tuple[Callable[..., View], st.SearchStrategy[Any]]] = {
    "card": (
        lambda lang, shown: item.card(
            lang, shown, OpenItem(service=shown.item.service), "https://t.me/x", None
        ),
        cards,
    ),
    "quantity": (questions.ask_quantity, cards),
    "categories": (catalog.categories, st.builds(ShelfList, words, of(shelves))),
    "subcategories": (
        lambda lang, shown: catalog.subcategories(lang, OpenCategory(category=slug("a")), shown),
        st.builds(ShelfList, words, of(shelves)),
    ),
    "items": (
        lambda lang, shown: catalog.items(lang, *shown),
        st.tuples(
            st.builds(
                ItemPage,
                words,
                of(items),
                st.integers(0, 99),
                st.integers(1, 100),
                st.integers(0, 999),
                st.none() | st.sampled_from(SortOrder),
                in_stock_only=st.booleans(),
                about=abouts,
            ),
            places,
        ),
    ),
    "shops": (
        shops.listing,
        st.builds(
            SellerPage,
            of(st.builds(Shop, words, words, counts, st.none() | prices)),
            st.just(0),
            st.booleans(),
        ),
    ),
    "rent": (
        lambda lang, sites: rent.front(lang, sites[:3], sites),
        of(st.builds(SmsService, hashed, words, st.integers(1, 99), prices)),
    ),
    "sites": (
        partial(rent.services, here=RentServices()),
        pages(st.builds(SmsService, hashed, words, st.integers(1, 99), prices)),
    ),
    "countries": (
        partial(rent.countries, here=RentCountries()),
        pages(st.builds(SmsCountry, words, words, words, st.integers(0, 999))),
    ),
    "offers": (partial(rent.offers, here=RentOffers(key=slug("a"))), pages(offers)),
    "offers in": (partial(rent.offers_in, here=RentIn(country="us")), pages(offers)),
    "offer": (
        lambda lang, shown: rent.ask_quantity(
            lang, shown[0], Balance(*shown[1:]), RentOffers(key=shown[0].service_key)
        ),
        st.tuples(offers, prices, words.map(lambda word: word[:10])),
    ),
    "confirmation": (
        lambda lang, shown: buy.confirmation(
            lang, Offer(shown[0], Balance(Decimal(1), "USD"), shown[1], MOVED, before=shown[2])
        ),
        st.tuples(drafts(), variants, drafts()),
    ),
    "outcome": (partial(buy.outcome, order=None), drafts()),
    "placing": (buy.placing, drafts()),
    "orders": (
        partial(orders.listing, here=OpenOrders()),
        st.builds(OrderPage, of(bought), st.just(0), st.just(1), st.just(9), st.just("all"), st.just("")),
    ),
    "numbers": (
        numbers.numbers,
        st.builds(NumberPage, of(st.tuples(bought, smses)), st.just(0), st.just(2), st.just(NOW)),
    ),
    "order": (
        lambda lang, shown: orders.card(lang, shown, OpenOrder(order=1), Sms("1234", shown.title)),
        bought,
    ),
    **any_report.views(bought, drafts(), words, prices, counts),
    "status": (lambda lang, shown: pushes.status(lang, shown, shown.status), bought),
    "code": (lambda lang, shown: pushes.code(lang, shown, "1234", shown.title), bought),
    "expired": (pushes.expired, bought),
    "charge": (pushes.charge, bought),
    "lost": (pushes.lost, bought),
    "goods": (lambda lang, shown: deliveries.goods(lang, shown, (shown.title, "a:b")), bought),
    "watch?": (watchlist.ask, waited_for(WatchSubject)),
    "watch": (watchlist.card, waited_for(Watch)),
    "watch begun": (watchlist.begun, waited_for(Watch)),
    "watch ended": (watchlist.ended, waited_for(Watch)),
    "watch notice": (watchlist.notice, waited_for(Watch)),
    "watch fulfilled": (watchlist.fulfilled, waited_for(Watch)),
    "watches": (
        watchlist.listing,
        st.builds(WatchPage, of(waited_for(Watch)), st.just(0), st.just(1), st.just(9)),
    ),
}


def is_taken(view: View) -> None:
    """:raises ApiError: Telegram would refuse it."""
    read = texts.caption if view.document else texts.message_text
    read(view.text, "HTML", None)
    if view.keyboard is not None:
        checked_keyboard(view.keyboard.model_dump(mode="json", exclude_none=True))
        rows = view.keyboard.inline_keyboard
        assert all(fits(row) for row in rows), "a phone cuts a label"
