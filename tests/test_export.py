"""The export of orders: no spreadsheet takes a foreign text for a formula, whichever column it stands in."""

import csv
import io

import pytest

from bot.actions import orders
from tests.ground import Ground


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\ufeff=1", "＝1", "\n=1"]
)
async def test_a_foreign_text_is_no_formula_in_any_cell(ground: Ground, text: str) -> None:
    anna = await ground.customer()
    await ground.order(anna, 23501, item=text, title=text, status=text, currency=text)
    table = (await orders.export_orders(ground.shop, anna)).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert [row[name] for name in ("item", "name", "status", "currency")] == ["'" + text] * 4
    assert (row["order"], row["quantity"]) == ("23501", "2")


async def test_other_texts_stay_as_they_are(ground: Ground) -> None:
    anna = await ground.customer()
    await ground.order(anna, 23501, item="65f0", title="Gmail = USA", status="In progress")
    (row,) = csv.DictReader(io.StringIO((await orders.export_orders(ground.shop, anna)).decode("utf-8-sig")))
    assert (row["item"], row["name"], row["status"], row["currency"]) == (
        "65f0",
        "Gmail = USA",
        "In progress",
        "USD",
    )
