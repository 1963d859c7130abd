"""A list page by page: which page is next, and what no answer makes it believe."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bot.catalog.call_budget import CallBudget, an_hour, at_once
from bot.catalog.crawl import (
    EVERYTHING,
    MAX_RETRY_AFTER_OF_PLACE,
    MAX_TRIES,
    PAGE_SIZE,
    RETRY_AFTER,
    Crawl,
    Target,
    check,
)
from bot.catalog.reader import PAUSE
from bot.catalog.shelves import Place
from bot.market.errors import Unreachable
from bot.market.models import Item, Rows

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
GMAIL = Target(Place("Email Accounts", "Gmail"))
TOTAL = 2 * PAGE_SIZE + 50


def rows(page: int, total: int | None = TOTAL, **about: int) -> Rows[Item]:
    """A page of a list of ``TOTAL`` items."""
    shown = range((page - 1) * PAGE_SIZE + 1, min(page * PAGE_SIZE, TOTAL) + 1)
    items = tuple(Item(number, f"Item {number}", Decimal(1), "product") for number in shown)
    return Rows(items, total=total, **about)


def test_pages_come_one_after_another_until_the_total_is_met() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    for page in (1, 2, 3):
        assert crawl.next_page == page
        assert not crawl.complete
        crawl.accept(rows(page))
    assert (crawl.complete, crawl.exhaustive, len(crawl.seen)) == (True, True, TOTAL)


def test_a_page_that_cannot_be_read_is_asked_for_again_after_the_others() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(rows(1))
    crawl.fail(NOW)
    assert crawl.next_page == 3
    crawl.accept(rows(3))
    assert (crawl.next_page, crawl.complete) == (2, False)
    crawl.accept(rows(2))
    assert (crawl.complete, crawl.exhaustive, len(crawl.seen)) == (True, True, TOTAL)


@pytest.mark.parametrize(
    "answer",
    [Rows((), total=TOTAL), Rows((), total_pages=3), rows(1)],
    ids=["no rows beside a total", "no rows beside a number of pages", "another page"],
)
def test_a_page_that_cannot_be_right_is_not_taken(answer: Rows[Item]) -> None:
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(rows(1))
    with pytest.raises(Unreachable):
        crawl.accept(answer)
    crawl.fail(NOW)
    crawl.accept(rows(3))
    crawl.accept(rows(2))
    assert crawl.exhaustive


def test_an_empty_list_is_one_where_nothing_says_otherwise() -> None:
    for empty in (Rows[Item](()), Rows[Item]((), total=0, total_pages=1), Rows[Item]((), total_pages=1)):
        crawl = Crawl(GMAIL, NOW)
        crawl.accept(empty)
        assert crawl.complete
    with pytest.raises(Unreachable):
        check(Rows((), total=9), 1, 8)
    assert check(Rows((), total=9), 3, 8).total == 9


def test_rows_none_of_which_can_be_read_are_no_empty_page() -> None:
    crawl = Crawl(GMAIL, NOW)
    with pytest.raises(Unreachable):
        crawl.accept(Rows((), skipped=3))
    crawl.fail(NOW)
    crawl.accept(Rows(rows(3).rows, skipped=2, total=52))
    assert crawl.exhaustive


@pytest.mark.parametrize("short", [1, 2, 3])
@pytest.mark.parametrize("about", [{}, {"total_pages": 3}], ids=["total", "total and pages"])
def test_a_page_with_fewer_rows_than_it_should_have_is_read_once_more(
    short: int, about: dict[str, int]
) -> None:
    crawl = Crawl(EVERYTHING, NOW)
    for page in (1, 2, 3):
        full = rows(page, **about)
        crawl.accept(Rows(full.rows[:10], total=TOTAL, **about) if page == short else full)
    assert (crawl.complete, crawl.next_page) == (False, short)
    crawl.accept(rows(short, **about))
    assert crawl.exhaustive


def test_a_total_that_counts_more_than_is_shown_is_accepted() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    for page in (1, 2, 3):
        crawl.accept(Rows(rows(page).rows[:-3], total=TOTAL, total_pages=3))
    while not crawl.complete:
        crawl.accept(Rows(rows(crawl.next_page).rows[:-3], total=TOTAL, total_pages=3))
    assert (crawl.exhaustive, len(crawl.seen)) == (False, TOTAL - 9)


def test_what_was_never_read_is_asked_for_soon_and_then_ever_more_seldom() -> None:
    crawl, now, waits = Crawl(GMAIL, NOW), NOW, []
    for _ in range(20):
        crawl.fail(now)
        assert crawl.not_before is not None
        waits.append(crawl.not_before - now)
        now = crawl.not_before
    assert not crawl.complete
    assert waits[:3] == [RETRY_AFTER, 2 * RETRY_AFTER, 4 * RETRY_AFTER]
    assert waits[-1] == MAX_RETRY_AFTER_OF_PLACE
    crawl.accept(Rows((), total=0))
    assert (crawl.complete, crawl.not_before) == (True, None)


def test_in_an_outage_the_list_waits_instead_of_leaving_out_page_after_page() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(rows(1, total=100 * PAGE_SIZE))
    for _ in range(30):
        crawl.fail(NOW)
    assert len(crawl.failed) < 5
    assert crawl.not_before is not None
    assert not crawl.complete


def test_a_list_does_without_a_page_that_never_comes() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(rows(1))
    crawl.fail(NOW)
    crawl.accept(rows(3))
    for _ in range(MAX_TRIES):
        assert not crawl.complete
        crawl.fail(NOW)
    assert (crawl.complete, crawl.exhaustive) == (True, False)


def test_a_server_that_ignores_the_page_is_not_read_for_ever() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(rows(1))
    while not crawl.complete:
        with pytest.raises(Unreachable):
            crawl.accept(rows(1))
        crawl.fail(NOW)
    assert (crawl.exhaustive, len(crawl.seen)) == (False, PAGE_SIZE)


def test_a_server_that_gives_fewer_rows_than_asked_for_is_read_to_its_end() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    items = rows(1).rows
    for page in range(4):
        assert not crawl.complete
        crawl.accept(Rows(items[page * 50 : page * 50 + 50], total=PAGE_SIZE))
    assert crawl.exhaustive


def test_a_server_that_gives_everything_at_once_is_not_asked_for_every_page() -> None:
    everything = Rows(sum((rows(page).rows for page in (1, 2, 3)), ()), total=TOTAL)
    crawl = Crawl(EVERYTHING, NOW)
    crawl.accept(everything)
    if not crawl.complete:
        crawl.accept(everything)
    assert crawl.exhaustive


@pytest.mark.parametrize("later", [TOTAL - 1, TOTAL + 1])
def test_a_list_that_moved_meanwhile_proves_nothing_about_what_was_not_seen(later: int) -> None:
    crawl = Crawl(EVERYTHING, NOW)
    for page, total in ((1, TOTAL), (2, TOTAL), (3, later)):
        crawl.accept(rows(page, total=total))
    while not crawl.complete:
        crawl.accept(rows(3, total=later))
    assert (crawl.complete, crawl.exhaustive) == (True, False)


def test_neither_does_a_long_list_without_totals() -> None:
    crawl = Crawl(EVERYTHING, NOW)
    for page in (1, 2, 3):
        crawl.accept(rows(page, total=None))
    assert (crawl.complete, crawl.exhaustive) == (True, False)


def test_a_hundred_thousand_items_can_be_searched_within_ten_minutes_and_cost_little_afterwards() -> None:
    for items in (20_000, 50_000, 100_000, 1_000_000):
        pages = items // PAGE_SIZE
        assert at_once(pages) + an_hour(pages) <= pages / 2 - 2  # and the lists of categories and of shops
    assert 100_000 / PAGE_SIZE * PAUSE < 10 * 60


@pytest.mark.parametrize("pages", [100, 500])
def test_no_hour_has_more_calls_than_half_the_pages(pages: int) -> None:
    allowance, now, calls = CallBudget(), NOW, list[datetime]()
    while now < NOW + timedelta(hours=5):
        wait = allowance.wait(pages, now)
        if wait:
            now += timedelta(seconds=wait)
            continue
        allowance.spend()
        calls.append(now)
        now += timedelta(seconds=PAUSE)
    for start in calls[::10]:
        within = sum(start <= call < start + timedelta(hours=1) for call in calls)
        assert within <= pages / 2
    assert len(calls) > pages  # they are used


def test_a_clock_put_back_gives_no_calls_and_takes_none() -> None:
    allowance = CallBudget()
    while allowance.wait(500, NOW) == 0:
        allowance.spend()
    assert allowance.wait(500, NOW - timedelta(hours=1)) > 0
    assert allowance.wait(500, NOW) == 0
