"""History and reports in the chat: what happened to an order, and the text that tells the support of it."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.reports import Account, Problem, Report
from bot.views import reports
from bot.views.texts import label, plain
from sandbox.market.phones import SILENT
from sandbox.market.simulator import BEN
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.any_view import is_taken
from tests.crawled_states import looked_at_often, number_of
from tests.system import System, offered, ordered, pressed
from tests.test_talk_orders import bought
from tests.test_views import ORDER

LINK = "https://youtube.com/watch?v=1"
SITES = {"YouTube": LINK, "Telegram": "https://t.me/anna", "Instagram": "https://instagram.com/anna"}
UTC = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC"


async def reported(person: Person, kind: str, number: int = 23501) -> tuple[Shown, Shown]:
    """The report as it is shown, and the file."""
    mark = person.mark()
    person.send(f"/report {number}")
    await person.sees("What is wrong?", since=mark)
    person.press(kind)
    shown = await person.sees("send this text to the HStockPlus support", since=mark)
    return shown, await person.sees(f"report-{number}.txt", since=mark)


def written(file: Shown) -> str:
    assert file.data is not None
    return file.data.decode()


async def test_the_card_folds_its_history_out(system: System) -> None:
    anna = await ordered(system)
    await anna.sees("Charged: $1.70")
    system.panel.partial(23501, 1)
    await anna.sees("🎁 Order #23501")
    system.panel.complete(23501)
    await anna.sees("Delivered: 2 of 2")
    anna.send("/orders")
    await anna.sees("1 order")
    mark = anna.mark()
    anna.press("#23501")
    card = await anna.sees("‹ Back", since=mark)
    unfolded = await pressed(anna, "History", "🕓 History")
    assert unfolded.id == card.id
    [quote] = [one for one in unfolded.entities if one["type"] == "expandable_blockquote"]
    text = unfolded.text.encode("utf-16-le")[2 * quote["offset"] :][: 2 * quote["length"]].decode("utf-16-le")
    assert "Placed" in text.splitlines()[0]
    assert "Completed" in text.splitlines()[-1]
    assert "Charged: $1.70" in text
    assert "History" not in str(unfolded.buttons)
    folded = await pressed(anna, "Refresh", "🕓 History")
    assert not any(one["type"] == "expandable_blockquote" for one in folded.entities)
    mark = anna.mark()
    anna.press("Back")
    await anna.sees("1 order", since=mark)


async def test_an_smm_order_filled_in_part(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await bought(anna, 12, "1000", 23501, LINK)
    await anna.sees("is now: Partial")
    await anna.sees("Charged: $0.60")
    anna.send("/orders")
    await anna.sees("1 order")
    await pressed(anna, "#23501", "‹ Back")
    asked = await pressed(anna, "Report a problem", "What is wrong?")
    assert [one for row in asked.buttons for one in row] == [
        "Not delivered", "Not as described", "Partial", "Charge differs", "📦 Open the order", "🏠 Menu",
    ]  # fmt: skip
    mark = anna.mark()
    anna.press("Partial", message=asked)
    shown = await anna.sees("send this text", since=mark)
    assert "Disputes are opened on the HStockPlus site under My Orders, before you confirm" in shown.text
    assert "How to open a dispute" in str(shown.buttons)
    [pre] = [one for one in shown.entities if one["type"] == "pre"]
    assert pre["length"] > 100
    text = written(await anna.sees("report-23501.txt", since=mark))
    for line in (
        "Order #23501", "Problem: Partial", "(12)", "Quantity: 1,000", f"Link: {LINK}", "Status: Partial",
        "Start count: ", "Remains: 400", "Estimated: $1.00", "Charged: $0.60", "API key: ••••",
    ):  # fmt: skip
        assert line in text
    assert re.search(rf"Placed: {UTC}", text)
    history = text.partition("History:\n")[2].splitlines()
    assert all(re.match(UTC, line) for line in history)
    assert history[0].endswith("Placed")
    assert "Partial" in history[-1] or "Partial" in text


async def test_refill_and_cancel_are_offered_where_the_item_has_them_and_are_words_only(
    system: System,
) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    goods = system.market.catalogue.goods
    smm = {n: good for n, good in goods.items() if good.shelf.kind == "smm" and good.type == "Default"}
    able = next(n for n in sorted(smm) if n % 10 == 5)
    system.by_hand()
    await offered(anna, able, str(goods[able].minimum), SITES[goods[able].shelf.category])
    anna.press("Confirm")
    await anna.sees("Order #23501")
    anna.send("/report 23501")
    asked = await anna.sees("What is wrong?")
    assert "Refill wanted" in str(asked.buttons)
    cancel = anna.button("Cancel wanted", message=asked)["callback_data"]
    asked_before = dict(system.market.counts)
    shown = await pressed(anna, "Cancel wanted", "send this text")
    assert "HStockPlus gives me no way to refill or to cancel" in shown.text
    new = {action for action, count in system.market.counts.items() if count != asked_before.get(action)}
    assert new <= {"status", "services", "products", "inventory"}
    system.panel.complete(23501)
    await anna.sees("is now: Completed")
    mark = anna.mark()
    anna.press_data(cancel)
    again = await anna.sees("What is wrong?", since=mark)
    assert "Cancel wanted" not in str(again.buttons)


async def test_a_number_without_a_code(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at_often(monkeypatch)
    anna = await system.connected()
    offer = number_of(system, SILENT)
    anna.start(f"rent_{offer.id}")
    await anna.sees("How many")
    anna.send("1")
    await anna.sees("Confirm")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.expire(23501)
    await anna.sees("the number expired")
    anna.send("/report 23501")
    asked = await anna.sees("What is wrong?")
    assert [one for row in asked.buttons for one in row][:2] == ["No code", "Charge differs"]
    _, file = await reported(anna, "No code")
    rental = system.market.books.rentals[23501]
    assert f"Phone number: {rental.international}" in written(file)
    assert "Problem: No code" in written(file)
    assert rental.code not in written(file)


async def test_in_arabic_the_text_stands_in_both_languages(system: System) -> None:
    person = system.anna()
    person.user.language_code = "ar"
    anna = await system.connected(person=person)
    await system.catalogue_is_read()
    await offered_in_arabic(anna)
    anna.send("/report 23501")
    await anna.sees(label("ar", "report-kind", problem="invalid"))
    mark = anna.mark()
    anna.press(label("ar", "report-kind", problem="invalid"))
    shown = await anna.sees("Problem: Some invalid", since=mark)
    assert sum(one["type"] == "pre" for one in shown.entities) == 2
    text = written(await anna.sees("report-23501.txt", since=mark))
    english, _, arabic = text.partition("\n\n")
    assert re.sub("[•·]", "", english).isascii()
    assert "Item: Gmail Account - USA (2)" in english
    assert "Start count" not in english
    assert "Problem: Some invalid" in english
    assert "23501" in arabic
    assert "بعضها لا يعمل" in arabic
    assert re.search(UTC, arabic)


async def offered_in_arabic(anna: Person) -> None:
    anna.start("item_2")
    await anna.sees(label("ar", "card-buy"))
    anna.press(label("ar", "card-buy"))
    mark = anna.mark()
    await anna.sees("1")
    anna.send("2")
    await anna.sees(label("ar", "confirm"), since=mark)
    anna.press(label("ar", "confirm"))
    await anna.sees("🎁")


async def test_report_alone_asks_which_order_and_takes_its_number(system: System) -> None:
    anna = await system.connected()
    anna.send("/report")
    await anna.sees("No orders here yet")
    await bought(anna, 2, "1", 23501)
    await bought(anna, 2, "1", 23502)
    mark = anna.mark()
    anna.send("/report")
    listed = await anna.sees("Which order is it about?", since=mark)
    assert [row.partition("#")[2][:5] for row in listed.rows] == ["23502", "23501"]
    anna.send("nonsense")
    await anna.sees("This is no order number", since=mark)
    anna.send("#23501")
    await anna.sees("Order #23501 · Gmail Account - USA", since=mark)
    mark = anna.mark()
    anna.send("/report")
    await anna.sees("Which order is it about?", since=mark)
    anna.press("#23502")
    await anna.sees("Order #23502 · Gmail Account - USA", since=mark)


async def test_a_purchase_in_doubt_has_no_number_yet(system: System) -> None:
    anna = await system.connected()
    system.market.fail("add", "drop_after")
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("you were charged")
    mark = anna.mark()
    anna.send("/report")
    asked = await anna.sees("A purchase in doubt has no order number yet", since=mark)
    assert len(asked.rows) == 1
    anna.press("1", message=asked)
    doubt = await anna.sees("Track an order", since=mark)
    assert "Gmail Account - USA" in doubt.text


async def test_unknown_orders_and_those_of_others_are_told_apart_by_nothing(system: System) -> None:
    anna = await ordered(system)
    ben = await system.connected(BEN, system.ben())
    for number in (23501, 99999):
        mark = ben.mark()
        ben.send(f"/report {number}")
        await ben.sees(f"You have no order #{number} here", since=mark)
    own = await anna.sees("Report a problem")
    buttons = [anna.button(name, message=own)["callback_data"] for name in ("Report a problem", "History")]
    for data in (*buttons, "pr:1", "pw:1:partial"):
        mark = ben.mark()
        ben.send("/help")
        await ben.sees("What I can do", since=mark)
        mark = ben.mark()
        ben.press_data(data)
        await ben.sees("no longer there", since=mark)
    assert "Gmail" not in ben.screen()


async def test_a_report_holds_nothing_of_what_was_delivered(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "2", 23501)
    await anna.sees("🎁 Order #23501")
    shown, file = await reported(anna, "Some invalid")
    for account in system.accounts(23501):
        for secret in (account, *re.split(r"[:|]|----", account)):
            assert secret not in shown.text
            assert secret not in written(file)


async def test_orders_can_be_reported_when_the_key_is_gone(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "1", 23501)
    await anna.sees("Completed")
    anna.send("/key")
    await anna.sees("Add another")
    await pressed(anna, "Remove", "Remove the key")
    anna.press("Remove")
    await anna.sees("No API key is connected")
    shown, _ = await reported(anna, "Not as described")
    assert "Order #23501" in shown.text


HOSTILE = "</pre><b>x</b>&amp; <script>\nline {  $name } " + "😀" * 300


def a_report(**values: object) -> Report:
    order = replace(ORDER, title=HOSTILE, status=HOSTILE, link=HOSTILE, charge=Decimal(1))
    return Report(order, Problem.PARTIAL, (), "••••7fA2", **values)  # type: ignore[arg-type]


def test_hostile_names_stay_text_on_one_line() -> None:
    report = a_report(shop=HOSTILE, accounts=(Account(3, HOSTILE),))
    for lang in ("en", "ar"):
        view = reports.written(lang, report)
        is_taken(view)
        assert "<script>" not in view.text
        assert "<script>" in plain(reports.composed(lang, report))
    assert "Accounts: 3 (</pre>" in plain(reports.composed("en", report))


def test_accounts_are_named_by_their_place_and_login() -> None:
    said = plain(reports.composed("en", a_report(accounts=(Account(3, "anna@example.com"), Account(7, "b")))))
    assert "Accounts: 3 (anna@example.com), 7 (b)" in said


def test_a_short_report_is_copied_by_a_button_and_needs_no_file() -> None:
    brief = Report(replace(ORDER, title="Key", estimate=None), Problem.PARTIAL, (), "••••7fA2")
    view = reports.written("en", brief)
    assert view.keyboard is not None
    [copied] = [one.copy_text for row in view.keyboard.inline_keyboard for one in row if one.copy_text]
    assert copied.text == plain(reports.composed("en", brief))
    assert reports.as_file("en", brief) is None
    assert reports.as_file("en", a_report()) is not None
