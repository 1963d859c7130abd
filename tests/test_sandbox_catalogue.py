"""The catalogue of the simulated marketplace where it is large, or leads nowhere."""

from sandbox.market.simulator import MarketSim
from tests.marketplace import market_open


async def test_thousands_of_subcategories_are_listed_and_their_items_found_by_name_and_id() -> None:
    sim = MarketSim(items=9_000, subcategories=3_000)
    async with market_open(sim) as call:
        listed = (await call("categories"))["categories"]
        names = [(one["category"], name) for one in listed for name in one["subcategories"]]
        assert len(names) == len(set(names)) == 3_000
        category, subcategory = names[-1]
        found = (await call("services", category=category, subcategory=subcategory))["services"]
        ids = {row["subcategoryId"] for row in (await call("products"))["products"] if "subcategoryId" in row}
    shelves = [good.shelf for good in sim.catalogue.goods.values()]
    assert len(found) == len([1 for shelf in shelves if (shelf.category, shelf.name) == names[-1]]) > 0
    products = {(shelf.category, shelf.name) for shelf in shelves if shelf.kind == "product" and shelf.name}
    assert len(ids - {None}) == len(products), "each has an id of its own"


async def test_some_items_stand_where_no_list_of_categories_leads() -> None:
    async with market_open(MarketSim()) as call:
        listed = {one["category"]: one["subcategories"] for one in (await call("categories"))["categories"]}
        rows = {row["service"]: row for row in (await call("services"))["services"]}
        info = await call("subcategory_info", subcategoryId=rows[15]["subcategoryId"])
    assert (listed[rows[13]["category"]], rows[13]["subcategoryId"]) == ([], None)
    assert rows[14]["category"] not in listed
    assert info["name"] not in listed[rows[15]["category"]]
