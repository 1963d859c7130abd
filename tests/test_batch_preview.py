"""The preview of a list of orders: what can be ordered, what cannot and why, and what it costs."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.actions import account, batches
from bot.actions.errors import EmptyList, NoKey, TooManyLines, UnreadableFile
from bot.actions.text_files import decode_text
from bot.domain.batches import BatchPreview, LineProblem
from bot.domain.orders import Kind
from sandbox.market.simulator import ANNA
from tests.backend import Backend
from tests.batches import catalogue_read, followers, previewed

LINK = "https://instagram.com/example"


def problems(preview: BatchPreview) -> list[LineProblem | None]:
    return [line.problem for line in preview.lines]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (f"1 | {LINK} | 100", None),
        ("2 | 5", None),
        ("2 | 5 | buyer@example.com", None),
        (f"1 | {LINK}", LineProblem.NO_QUANTITY),
        ("1 | 100", LineProblem.NO_LINK),
        ("1 | 100 | buyer@example.com", LineProblem.LINK),
        (f"2 | 5 | {LINK}", LineProblem.EMAIL),
        (f"1 | {LINK} | 99", LineProblem.RANGE),
        ("2 | 51", LineProblem.RANGE),
        (f"999999999|{LINK}|10", LineProblem.NO_ITEM),
        ("4 | 1", LineProblem.SOLD_OUT),
        ("5 | 4", LineProblem.OPEN_TOTAL),
        ("8", LineProblem.NO_QUANTITY),
        ("5 | 2", None),
    ],
)
async def test_a_line_is_checked_against_the_catalogue(
    backend: Backend, line: str, problem: LineProblem | None
) -> None:
    anna = await backend.customer()
    await catalogue_read(backend)
    preview = await previewed(backend, anna, line)
    assert problems(preview) == [problem]
    assert preview.good == (problem is None)
    assert backend.market.counts["add"] == 0


async def test_a_quantity_may_be_left_out_where_there_is_only_one(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, "8 | buyer@example.com")
    assert [line.draft.quantity for line in preview.lines if line.draft] == [1]


async def test_what_takes_more_inputs_than_the_api_has_is_a_problem(backend: Backend) -> None:
    anna = await backend.customer()
    await catalogue_read(backend)
    goods = backend.market.catalogue.goods.values()
    other = next(
        good for good in goods if good.shelf.kind == "smm" and good.type not in ("Default", "Package")
    )
    preview = await previewed(backend, anna, f"{other.service} | {LINK} | 100")
    assert problems(preview) == [LineProblem.NEEDS_MORE]


async def test_each_item_is_asked_for_once_and_the_balance_once(backend: Backend) -> None:
    anna = await backend.customer()
    before = backend.market.counts["balance"]
    preview = await previewed(backend, anna, followers(50))
    assert preview.good == 50
    assert (backend.market.counts["inventory"], backend.market.counts["balance"] - before) == (1, 1)
    assert preview.batch.total == Decimal("2.5")
    assert preview.batch.balance == backend.market.keys[ANNA].balance


async def test_lines_of_one_item_share_its_stock(backend: Backend) -> None:
    anna = await backend.customer()
    backend.panel.set_stock(3, 10)
    preview = await previewed(backend, anna, "3|5\n3|4\n3|3\n3|1")
    assert problems(preview) == [None, None, LineProblem.STOCK, None]
    assert preview.lines[2].highest == 1


async def test_the_first_variant_must_fill_all_lines_together(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, "5 | 2\n5 | 1\n5 | 1 | a@example.com")
    assert problems(preview) == [None, None, LineProblem.OPEN_TOTAL]


async def test_the_same_line_again_is_left_out_unless_it_is_wanted(backend: Backend) -> None:
    anna = await backend.customer()
    listed = f"1|{LINK}|100\n1|http://www.instagram.com/example/|100\n1|{LINK}|200"
    preview = await previewed(backend, anna, listed)
    assert (problems(preview), preview.good) == ([None, LineProblem.TWICE, None], 2)
    again = await batches.check_again(backend.deps, anna, preview.batch.nonce, "", with_duplicates=True)
    assert isinstance(again, BatchPreview)
    assert (again.good, again.duplicates, again.batch.total) == (3, 1, Decimal("0.2"))


async def test_a_link_with_an_order_under_way_is_left_out(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.order(anna, 23501, kind=Kind.SMM, item="1", link=f"{LINK}/")
    preview = await previewed(backend, anna, f"1|{LINK}|100\n1|{LINK}2|100")
    assert problems(preview) == [LineProblem.ACTIVE, None]


async def test_at_most_a_hundred_orders_and_nothing_is_looked_at_otherwise(backend: Backend) -> None:
    anna = await backend.customer()
    before = sum(backend.market.counts.values())
    with pytest.raises(TooManyLines):
        await previewed(backend, anna, followers(101))
    with pytest.raises(TooManyLines):
        await previewed(backend, anna, "x|y\n" * 600)
    with pytest.raises(EmptyList):
        await previewed(backend, anna, "\n# nothing\n")
    assert sum(backend.market.counts.values()) == before
    assert (await previewed(backend, anna, followers(100) + "\nnot understood")).good == 100


async def test_without_an_answer_a_line_is_left_out_until_it_is_asked_again(backend: Backend) -> None:
    anna = await backend.customer()
    backend.market.fail("inventory", "drop_before")
    preview = await previewed(backend, anna, "2 | 1")
    assert problems(preview) == [LineProblem.NOT_ASKED]
    again = await batches.check_again(backend.deps, anna, preview.batch.nonce, "", with_duplicates=False)
    assert isinstance(again, BatchPreview)
    assert problems(again) == [None]


async def test_the_limits_are_applied_to_the_total(backend: Backend) -> None:
    anna = await backend.customer()
    limited = await account.save_preferences(
        backend.deps, anna, replace(anna.preferences, order_limit=Decimal("0.07"), day_limit=Decimal("0.1"))
    )
    assert not (await previewed(backend, limited, followers(1))).above
    above = await previewed(backend, limited, followers(2))
    assert [one.would_be for one in above.above] == [Decimal("0.1")]
    assert all(line.draft is not None and line.draft.above_limits for line in above.lines)
    assert len((await previewed(backend, limited, followers(3))).above) == 2


async def test_without_a_key_there_is_none(backend: Backend) -> None:
    guest = await account.register(backend.deps, 7, "en")
    with pytest.raises(NoKey):
        await previewed(backend, guest, "2 | 1")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_of_text_are_read(encoding: str) -> None:
    assert decode_text("102 | ১০\n".encode(encoding)) == "102 | ১০\n"


@pytest.mark.parametrize("content", [b"\xff\xff\xff", b"PK\x03\x04\x00\x00", b"\x00", b"\xe9t\xe9"])
def test_other_files_are_not(content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        decode_text(content)


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode_text(b"") == ""
