"""Views of orders and rented numbers, and of the pushes about them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.orders import Kind, Order, OrderFilter, Phase, Sms
from bot.domain.pages import OrderPage
from bot.views import deliveries, order_list, orders, pushes, tracking
from bot.views.buttons.orders import OpenOrder, OpenOrders
from bot.views.sanitizing import units
from bot.views.view import View
from tests.test_views import NASTY, NOW, ORDER, RENTAL, buttons, captions, shown


def test_an_order_card() -> None:
    view = orders.card("en", replace(ORDER, charge=Decimal(6), delivered=3))
    assert "Order #23501" in view.text
    assert "Delivered: 3 of 10" in view.text
    assert "$6.00" in view.text
    assert "$5.00" in view.text
    assert all(word in captions(view) for word in ("Refresh", "Buy again", "Show accounts"))
    assert "Back" not in captions(view)
    assert "Back" in captions(orders.card("en", ORDER, OpenOrder(order=7)))


def test_a_delivery_e_mail_is_called_so() -> None:
    view = orders.card("en", replace(ORDER, link="anna@example.org"))
    assert "Delivery e-mail: anna@example.org" in view.text
    assert "Link: https" in orders.card("en", replace(ORDER, kind=Kind.SMM, link="https://a.example")).text


def listed(*rows: Order, wanted: OrderFilter = OrderFilter.ALL, words: str = "") -> View:
    found = OrderPage(rows, 0, 1, len(rows), wanted, words)
    return order_list.listing("en", found, OpenOrders(phase=wanted, words=words))


def test_the_list_tells_whether_a_code_came() -> None:
    active = replace(RENTAL, status="active")
    assert "Waiting for the code" in listed(active).text
    assert "Code received" in listed(replace(active, phase=Phase.DELIVERED)).text
    assert "Expired" in listed(replace(active, phase=Phase.PROBLEM, status="Expired")).text
    assert "In progress" in listed(ORDER).text


def test_without_orders_the_list_leads_to_what_can_be_bought() -> None:
    assert "No orders here yet" in listed().text
    assert "Rent a number" in captions(listed())
    assert "Export" not in captions(listed())


def test_a_filter_or_words_that_no_order_fits_say_so() -> None:
    for view in (listed(wanted=OrderFilter.ACTIVE), listed(words="gmail")):
        assert "No orders fit" in view.text
        assert "• " in captions(view)
    assert "Menu" in captions(tracking.tracked("en", ORDER))
    assert "Menu" in captions(tracking.not_theirs("en"))


def test_progress_of_an_smm_order() -> None:
    view = orders.card("en", replace(ORDER, kind=Kind.SMM, start_count=100, remains=4))
    assert "▰▰▰▰▰▰▱▱▱▱ 60%" in view.text


def test_a_number_card() -> None:
    view = orders.card("en", replace(RENTAL, expires_at=NOW))
    assert "<code>+14055123415</code>" in view.text
    assert '<tg-time unix="1767323040" format="r">03:04 UTC</tg-time>' in view.text
    assert "cannot be cancelled" in view.text
    assert any(button.copy_text and button.copy_text.text == "+14055123415" for button in buttons(view))
    assert all(word in captions(view) for word in ("Refresh", "Another number", "Same number again"))


def test_few_accounts_are_told_exactly() -> None:
    view = deliveries.goods("en", replace(ORDER, delivered=2, status="Partial"), ("a<b>:p&w", "c|d----e"))
    assert "1. <code>a&lt;b&gt;:p&amp;w</code>\n\n2. <code>c|d----e</code>" in view.text
    assert "Tap an account to copy it" in view.text
    assert "Order #23501" in view.text
    assert "Partial" in view.text
    assert "Delivered: 2 of 10" in view.text
    assert any(button.copy_text and button.copy_text.text == "a<b>:p&w\nc|d----e" for button in buttons(view))


def test_a_lone_account_has_no_number_and_later_ones_are_counted_on() -> None:
    assert "\n\n<code>a:b</code>\n" in deliveries.goods("en", replace(ORDER, quantity=1), ("a:b",)).text
    assert "3. <code>a:b</code>" in deliveries.goods("en", ORDER, ("a:b",), 2).text


def copied(view: View) -> list[str]:
    return [button.copy_text.text for button in buttons(view) if button.copy_text]


def test_where_one_button_cannot_copy_all_each_has_its_own_and_a_file_holds_all() -> None:
    fits, too_long = "a" * 256, "b" * 257
    view = deliveries.goods("en", ORDER, (fits, too_long, "c:d"), 4)
    assert copied(view) == [fits, "c:d"]
    assert all(label in captions(view) for label in ("📋 5", "📋 7", "File"))
    assert "📋 6" not in captions(view)
    alone = deliveries.goods("en", ORDER, (too_long,))
    assert copied(alone) == []
    assert "File" in captions(alone)
    assert "File" not in captions(deliveries.goods("en", ORDER, (fits,)))


def test_the_card_of_an_order_is_no_wall_of_text() -> None:
    wordy = replace(
        ORDER,
        kind=Kind.SMM,
        title=NASTY,
        status=NASTY,
        link=f"https://example.com/{NASTY}",
        charge=Decimal(3),
        start_count=10**12,
        remains=4,
        phase=Phase.PROBLEM,
        finished_at=NOW,
    )
    for order, sms in ((wordy, None), (replace(wordy, kind=Kind.PRODUCT, delivered=4), None)):
        text = shown(orders.card("en", order, OpenOrder(order=7), sms))
        assert units(text) < 700
        assert text.count("\n") < 16
    number = replace(RENTAL, title=NASTY, phase=Phase.DELIVERED)
    assert "<blockquote expandable>" in orders.card("en", number, sms=Sms("", NASTY)).text


@pytest.mark.parametrize(
    "accounts", [("a:b",) * 11, ("x" * 4000,), (" a:b",), ("a\tb",), ("a\u202eb",), ("",)]
)
def test_other_accounts_come_as_a_file(accounts: tuple[str, ...]) -> None:
    view = deliveries.goods("en", ORDER, accounts)
    assert view.document is not None
    assert view.document.name == "order-23501.txt"
    assert view.document.size == len(b"".join(view.document.pieces()))
    assert b"".join(view.document.pieces()) == ("\n".join(accounts) + "\n").encode()


def test_a_code() -> None:
    view = pushes.code("en", RENTAL, "012345", "Your <code> is 012345")
    assert "<code>012345</code>" in view.text
    assert "<blockquote>Your &lt;code&gt; is 012345</blockquote>" in view.text
    assert "+14055123415" in view.text
    assert "Telegram" in view.text
    assert buttons(view)[0].copy_text is not None
    assert all(word in captions(view) for word in ("Another number", "Same number again"))


def test_a_repeat_says_so() -> None:
    assert "repeat" in pushes.repeat("en", pushes.key_stopped("en", "••••7fA2")).text
