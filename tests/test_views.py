"""Views: the promised labels, Telegram's limits, foreign text made harmless, accounts byte for byte."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from html import unescape

import pytest
from aiogram.types import InlineKeyboardButton
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalog import Card, ItemPage, SortOrder
from bot.domain.customers import Preferences, StoredKey
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.orders import Kind, Order, Phase, Sms
from bot.domain.prices import ExceededLimit, Limit
from bot.domain.rentals import RentOffer
from bot.market.errors import BadKey, Busy, InvalidRequest, MarketError, NoMoney, NotFound, Unreachable
from bot.market.models import Balance, Inventory, Item, Subcategory, Variant
from bot.views import account, buy, catalog, deliveries, errors, item, orders, pushes, questions, rent, start
from bot.views.amounts import presets
from bot.views.buttons.catalog import OpenItem, OpenList
from bot.views.buttons.orders import OpenOrder, OpenOrders
from bot.views.buttons.rent import RentOffers
from bot.views.buttons.values import packed_words
from bot.views.partial_rentals import fewer_numbers
from bot.views.sanitizing import units
from bot.views.view import View

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
NASTY = "<b>\u202eevil</b> & 👍" + "x" * 5000
TAG = re.compile(r"</?(b|i|code|blockquote( expandable)?|tg-time( [a-z]+=\"[^\"]*\")*)>")

DRAFT = Draft(
    nonce="n0nce",
    customer=1,
    key_id=1,
    kind=Kind.PRODUCT,
    item="101",
    title="Gmail <USA>",
    quantity=10,
    rate=Decimal("0.5"),
    estimate=Decimal(5),
    created_at=NOW,
    expires_at=NOW + timedelta(minutes=5),
    currency="USD",
)
ORDER = Order(
    id=7,
    customer=1,
    key_id=1,
    number=23501,
    kind=Kind.PRODUCT,
    item="101",
    title="Gmail <USA>",
    quantity=10,
    placed_at=NOW,
    status="In progress",
    estimate=Decimal(5),
    currency="USD",
    estimated_in="USD",
)
RENTAL = replace(ORDER, kind=Kind.RENTAL, phone="+14055123415", country="us", title="Telegram", quantity=1)
BALANCE = Balance(Decimal("100.00"), "USD")
ITEM = Item(service=101, name=NASTY, rate=Decimal("0.0025"), entity_type="product", description=NASTY * 2)
CARD = Card(ITEM, None, None, 1, 50)
PAGE = ItemPage(NASTY, (ITEM,), 1, 3, 17, SortOrder.PRICE, in_stock_only=True, old_since=NOW)


def buttons(view: View) -> list[InlineKeyboardButton]:
    return [button for row in view.keyboard.inline_keyboard for button in row] if view.keyboard else []


def captions(view: View) -> str:
    return " | ".join(button.text for button in buttons(view))


def shown(view: View) -> str:
    """The text as Telegram's reader would see it; fails on markup that is not ours."""
    plain = TAG.sub("", view.text)
    assert "<" not in plain, plain
    return unescape(plain)


def nasty_views() -> Iterator[View]:
    order = replace(ORDER, title=NASTY, status=NASTY, link=NASTY)
    rental = replace(RENTAL, title=NASTY, status=NASTY)
    draft = replace(DRAFT, title=NASTY, link=NASTY, words=NASTY)
    variants = tuple(Variant(NASTY, n) for n in range(40))
    live = Inventory(101, Decimal(1), "product", 5, available=True, variants=variants)
    about = Subcategory("1", NASTY, "https://e.org/a.webp", NASTY, NASTY)
    yield item.card("en", replace(CARD, live=live), OpenItem(service=101), "https://t.me/share/url?url=x")
    yield buy.doubt("en", replace(draft, state=DraftState.UNSURE), OpenOrders(phase="problem"))
    yield from (buy.resolved_doubt("en", replace(draft, verdict=verdict)) for verdict in Verdict)
    yield buy.verdict("en", replace(draft, state=DraftState.PLACED), (order, rental))
    yield fewer_numbers("en", replace(draft, balance_before=Decimal(9), balance_after=Decimal(1)), (rental,))
    yield catalog.items("en", PAGE, OpenList(kind="s", first=packed_words("😀" * 60), page=1))
    yield catalog.items(
        "en", replace(PAGE, about=about, page=0), OpenList(kind="c", first="a" * 8, second="b" * 8)
    )
    above: tuple[ExceededLimit, ...] = (
        ExceededLimit(Limit.ORDER, Decimal(5), Decimal(7)),
        ExceededLimit(Limit.DAY, Decimal(50), Decimal(70)),
        ExceededLimit(Limit.UNIT, Decimal("0.5"), Decimal("0.85")),
        ExceededLimit(Limit.MONTH, Decimal(500), Decimal(700)),
    )
    yield buy.confirmation(
        "en", Offer(draft, BALANCE, variants, ("price",), above, learned=True, before=draft)
    )
    above = tuple(ExceededLimit(limit, Decimal(5), None) for limit in Limit)
    open_draft, moved = replace(draft, at_rate=3), ("price", "variant")
    yield buy.confirmation("en", Offer(open_draft, BALANCE, variants, moved, above, instead=3, before=draft))
    yield questions.ask_link("en", 101, 5, {"abcdef": NASTY})
    yield orders.card("en", order)
    yield orders.card("en", rental, OpenOrder(order=7))
    yield pushes.status("en", order, NASTY)
    yield deliveries.goods("en", order, ("a:b",) * 10)
    yield deliveries.goods("en", order, (NASTY,) * 11)
    yield pushes.code("en", rental, "012345", NASTY)
    yield pushes.code("en", rental, "", "&" * 4000)
    yield orders.card("en", replace(rental, phase=Phase.DELIVERED), sms=Sms("", "&" * 4000))
    yield deliveries.unread_goods("en", order, NASTY)
    yield deliveries.unread_goods("en", order, "")
    yield deliveries.goods_without_key("en", order)
    yield deliveries.accounts("en", order, (), NASTY)
    yield pushes.repeat("en", pushes.code("en", rental, "<012345>", NASTY))
    yield errors.market_error("en", InvalidRequest(NASTY), None)
    offer = RentOffer(NASTY, NASTY, NASTY, "us", NASTY, Decimal("0.11"), "🇺🇸")
    yield rent.price("en", offer, "USD", RentOffers(key="telegram"))
    yield from (buy.outcome("en", replace(draft, state=state), None) for state in DraftState)


@pytest.mark.parametrize("view", list(nasty_views()))
def test_limits_hold_whatever_the_others_write(view: View) -> None:
    text = shown(view)
    assert 0 < units(text) <= (1024 if view.document else 4096)
    assert "\u202e" not in text
    for button in buttons(view):
        assert len((button.callback_data or "").encode()) <= 64
        assert 0 < units(button.text) <= 64


def test_the_card_offers_what_can_be_bought() -> None:
    came_from = OpenItem(service=101, kind="c", first="a", second="b", page=3)
    card = item.card("en", CARD, came_from, "https://t.me/x", currency="USD")
    assert [word in captions(card) for word in ("Buy", "Share", "Back")] == [True] * 3
    assert buttons(card)[-2].callback_data == OpenList(kind="c", first="a", second="b", page=3).pack()
    assert "$0.0025" in card.text
    sold_out = item.card("en", replace(CARD, highest=0), OpenItem(service=101))
    assert "Buy" not in captions(sold_out)
    assert "Out of stock" in sold_out.text


def test_only_a_picture_from_the_web_is_shown() -> None:
    assert item.web_picture("/uploads/a.webp") is None
    assert item.web_picture("https://e.org/a.webp") == "https://e.org/a.webp"


def test_lists_can_be_walked() -> None:
    found = captions(catalog.items("en", PAGE, OpenList(kind="c", first="a", second="b", page=1)))
    assert all(word in found for word in ("Next", "Prev", "Back", "Sort", "In stock"))


def test_presets_stay_in_the_range() -> None:
    assert presets(1, 50) == (1, 2, 5, 10, 20, 50)
    assert presets(100, 100) == (100,)
    assert presets(10, None)[:3] == (10, 20, 50)


@given(st.integers(1, 10**6), st.integers(0, 10**7))
def test_presets_are_few_and_rising(lowest: int, more: int) -> None:
    steps = presets(lowest, lowest + more)
    assert len(steps) <= 8
    assert steps[-1] == lowest + more
    assert list(steps) == sorted(set(steps))


def test_the_confirmation_says_it_all() -> None:
    cheaper = replace(DRAFT, rate=Decimal("0.4"), estimate=Decimal(4))
    view = buy.confirmation("en", Offer(DRAFT, BALANCE, moved=("price",), before=cheaper))
    text = shown(view)
    for part in (
        "The price has changed: it was $0.40, now it is $0.50",
        "total was $4.00",
        "look again",
        "Gmail <USA>",
        "10",
        "$0.50",
        "$5.00",
        "$100.00",
        "$95.00",
    ):
        assert part in text
    assert "variant" not in text
    assert "Confirm" in captions(view)
    assert "Cancel" in captions(view)


def test_stock_and_the_units_of_a_price_that_moved_are_told_with_the_old_ones() -> None:
    before, now = replace(DRAFT, price_per=1000), replace(DRAFT, at_rate=3, currency="EUR")
    view = buy.confirmation("en", Offer(now, BALANCE, moved=("price", "variant"), before=before))
    assert "it was $0.50 per 1,000, now it is €0.50" in shown(view)
    assert "of 10 it could deliver 10, now 3" in shown(view)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (replace(DRAFT, state=DraftState.REFUSED, words="No <money>"), "No <money>"),
        (replace(DRAFT, state=DraftState.NOT_SENT), "not sent"),
        (replace(DRAFT, state=DraftState.UNSURE), "watching your balance"),
        (replace(DRAFT, state=DraftState.UNSURE, verdict=Verdict.CHARGED), "were charged"),
        (replace(DRAFT, state=DraftState.UNSURE, verdict=Verdict.NOT_CHARGED), "not charged"),
        (replace(DRAFT, state=DraftState.UNSURE, verdict=Verdict.UNCLEAR), "does not tell"),
        (replace(DRAFT, state=DraftState.SENDING), "under way"),
        (replace(DRAFT, state=DraftState.CANCELLED), "Cancelled"),
        (DRAFT, "It was not sent"),
    ],
)
def test_every_outcome_is_told(draft: Draft, said: str) -> None:
    assert said in shown(buy.outcome("en", draft, None))


def test_ordering_again_is_not_offered_in_doubt() -> None:
    doubt = replace(DRAFT, state=DraftState.UNSURE)
    assert "Order again" not in captions(buy.outcome("en", doubt, None))
    settled = replace(doubt, verdict=Verdict.NOT_CHARGED)
    assert "Order again" in captions(buy.outcome("en", settled, None))


@pytest.mark.parametrize(
    ("error", "offered"), [(Unreachable("x"), True), (Busy(3), True), (BadKey("x"), False)]
)
def test_what_can_be_tried_again(error: MarketError, *, offered: bool) -> None:
    assert ("Try again" in captions(errors.market_error("en", error, "go:balance"))) is offered


def test_the_first_words() -> None:
    assert "API key" in start.greeting("en").text
    assert "API key" in start.guest_greeting("en").text
    assert all(word in captions(start.guest_greeting("en")) for word in ("Catalogue", "Rent", "Connect"))
    assert "Connected" in start.connected("en", BALANCE).text
    assert "$100.00" in start.connected("en", BALANCE).text
    assert "Invalid API key" in start.invalid_key("en").text
    assert "Try again" in captions(start.key_unreachable("en"))
    in_help = set(re.findall(r"/([a-z0-9]+) –", start.help_page("en").text))
    assert in_help == set(start.COMMANDS) - {"start", "help"}
    assert len(start.commands("en")) == 14


def test_a_guest_learns_nothing_of_the_key_that_browses_for_them() -> None:
    for error in (BadKey("x"), InvalidRequest("no money"), NoMoney("no money")):
        told = errors.catalog_error("en", error, "go:catalog")
        assert "cannot be looked through" in told.text
        assert "no money" not in told.text
        assert "Connect a key" in captions(told)
    assert "marketplace does not know this" in errors.catalog_error("en", NotFound("x"), None).text


def test_keys_and_settings() -> None:
    keys = account.keys(
        "en",
        (
            StoredKey(1, "••••7fA2", works=True, active=True),
            StoredKey(2, "••••7fA2", works=False, active=False),
        ),
    )
    assert all(word in captions(keys) for word in ("Replace", "Add another", "Remove"))
    assert "••••7fA2" in keys.text
    assert "does not work" in keys.text
    assert "Delete my data" in captions(account.settings("en", limits={}))
    assert "English" in captions(account.choose_language(Preferences("en")))
    assert account.sure_to_forget("en", 0).text != account.sure_to_forget("en", 1).text


def test_renting() -> None:
    front = rent.front("en", (), ())
    assert "Search" in captions(front)
    assert "country" in captions(front)
