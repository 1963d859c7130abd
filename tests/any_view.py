"""Every view, and what it can be given to show."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import strategies as st

from bot.catalog.tree import slug
from bot.domain.catalog import ItemPage, SellerPage, ShelfList, SortOrder
from bot.domain.drafts import Offer
from bot.domain.exports import ExportFormat
from bot.domain.favourites import FavouritePage
from bot.domain.orders import Sms
from bot.domain.pages import DeliveredPage, NumberPage, OrderPage
from bot.domain.prices import Limit
from bot.domain.rentals import SmsCountry, SmsService
from bot.domain.warranties import Warranty
from bot.domain.watchlist import Watch, WatchPage, WatchSubject
from bot.market.models import Balance, Shop
from bot.views import (
    buy,
    catalog,
    codes,
    data_export,
    delivered,
    deliveries,
    exports,
    favourites,
    item,
    limits,
    numbers,
    order_list,
    orders,
    pushes,
    questions,
    rent,
    shops,
    watchlist,
)
from bot.views.buttons.catalog import OpenCategory, OpenItem
from bot.views.buttons.codes import RefreshCodes
from bot.views.buttons.delivered import OpenDelivered
from bot.views.buttons.orders import OpenOrder, OpenOrders
from bot.views.buttons.rent import RentCountries, RentIn, RentOffers, RentServices
from bot.views.keyboard import fits
from bot.views.view import View
from sandbox.telegram import texts
from sandbox.telegram.keyboards import checked_keyboard
from tests import (
    any_account_file,
    any_admin,
    any_batch,
    any_many_orders,
    any_notification,
    any_plan,
    any_report,
    any_series,
    any_statistics,
)
from tests.any_row import (
    NOW,
    abouts,
    bought,
    cards,
    counts,
    drafts,
    hashed,
    items,
    link_warnings,
    of,
    offers,
    opened,
    pages,
    places,
    prices,
    shelves,
    smses,
    starred,
    variants,
    waited_for,
    words,
)

MOVED = ("price", "variant")
WARRANTY = Warranty(NOW, NOW, at_least=True)
file_formats = st.sampled_from(ExportFormat)

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
            lang,
            Offer(
                shown[0],
                Balance(Decimal(1), "USD"),
                shown[1],
                MOVED,
                before=shown[2],
                warnings=(shown[3], shown[3]),
            ),
            keepable=True,
        ),
        st.tuples(drafts(), variants, drafts(), link_warnings),
    ),
    "limit": (
        lambda lang, shown: limits.ask_limit(lang, shown[0], shown[1], "USD", limits.Spent(shown[2])),
        st.tuples(st.sampled_from(Limit), st.none() | prices, st.none() | prices),
    ),
    "outcome": (partial(buy.outcome, order=None), drafts()),
    "placing": (buy.placing, drafts()),
    "orders": (
        partial(order_list.listing, here=OpenOrders()),
        st.builds(OrderPage, of(bought), st.just(0), st.just(1), st.just(9), st.just("all"), st.just("")),
    ),
    "export": (exports.formats, st.builds(OpenOrders, words=hashed, page=st.integers(0, 99))),
    "exported": (partial(exports.file, content=b"a"), file_formats),
    "too much to export": (exports.too_large, file_formats),
    "all data": (lambda lang, _: data_export.file(lang, b"a"), st.none()),
    "too much data": (lambda lang, _: data_export.too_large(lang), st.none()),
    "nothing to export": (lambda lang, _: exports.nothing(lang), st.none()),
    "numbers": (
        numbers.numbers,
        st.builds(NumberPage, of(st.tuples(bought, smses)), st.just(0), st.just(2), st.just(NOW)),
    ),
    "order": (
        lambda lang, shown: orders.card(
            lang, shown, OpenOrder(order=1), Sms("1234", shown.title), warranty=WARRANTY, starred=True
        ),
        bought,
    ),
    **any_notification.views(bought, prices, counts),
    **any_account_file.views(bought, words),
    "favourites": (
        lambda lang, shown: favourites.listing(lang, FavouritePage(shown[0], 0, 2), "USD", edit=shown[1]),
        st.tuples(of(starred), st.booleans()),
    ),
    "favourite": (favourites.card, starred),
    "favourite kept": (lambda lang, shown: favourites.kept(lang, shown.favourite), starred),
    "favourite removed": (lambda lang, shown: favourites.removed(lang, shown.favourite, 1), starred),
    "favourite vanished": (lambda lang, shown: favourites.no_longer_sold(lang, shown.favourite), starred),
    "preset's quantity": (
        lambda lang, shown: favourites.ask_quantity(lang, shown.favourite, 1, 10**15, 1),
        starred,
    ),
    "preset's link": (lambda lang, shown: favourites.ask_link(lang, shown.favourite, 1), starred),
    "favourites full": (lambda lang, _: favourites.full(lang), st.none()),
    **any_many_orders.views(bought),
    **any_series.views(bought, drafts(), words, prices),
    **any_plan.views(bought, drafts(), words, prices, offers),
    **any_report.views(bought, drafts(), words, prices, counts),
    **any_statistics.views(words, prices),
    **any_admin.views(),
    **any_batch.views(bought, drafts(), words, prices),
    "status": (lambda lang, shown: pushes.status(lang, shown, shown.status), bought),
    "code": (lambda lang, shown: pushes.code(lang, shown, "1234", shown.title), bought),
    "expired": (pushes.expired, bought),
    "charge": (pushes.charge, bought),
    "lost": (pushes.lost, bought),
    "warranty": (lambda lang, shown: pushes.warranty(lang, shown, WARRANTY), bought),
    "goods": (lambda lang, shown: deliveries.goods(lang, shown, (shown.title, "a:b")), bought),
    "codes": (
        lambda lang, shown: codes.shown(
            lang, shown[0], shown[1], NOW, refresh=RefreshCodes(mark="0" * 8), back=OpenOrder(order=1)
        ),
        st.tuples(st.from_regex(r"[0-9]{6,8}", fullmatch=True), st.none() | st.just("00000000")),
    ),
    "delivered": (
        partial(delivered.listing, words=""),
        st.builds(DeliveredPage, of(bought), st.just(0), st.just(2), st.integers(0, 9), words),
    ),
    "account": (partial(delivered.account, above=OpenDelivered()), opened),
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
    read = texts.caption if view.document or view.photo else texts.message_text
    read(view.text, "HTML", None)
    if view.keyboard is not None:
        checked_keyboard(view.keyboard.model_dump(mode="json", exclude_none=True))
        rows = view.keyboard.inline_keyboard
        assert all(fits(row) for row in rows), "a phone cuts a label"
