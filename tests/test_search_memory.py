"""**Delete my data** drops what is remembered of searches, links and ways back, and nobody else's."""

from sandbox.market.simulator import BEN
from sandbox.telegram.people import Person
from tests.system import System, pressed

LINK = "https://instagram.com/quince"


async def looked_around(person: Person) -> None:
    person.send(f"{LINK}/{'long' * 20}")
    await person.sees("🔎 https")
    await pressed(person, "1", "🛒 Buy")


async def test_delete_my_data_forgets_searches_links_and_ways_back(system: System) -> None:
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    await system.catalogue_is_read()
    for person in (anna, ben):
        await looked_around(person)
    assert system.application is not None
    deps = system.application.deps
    memories = (deps.searches, deps.links, deps.way_back)
    anna.send("/settings")
    await anna.sees("Delete my data")
    await pressed(anna, "Delete my data", "Delete my data?")
    await pressed(anna, "Delete my data", "Really delete everything")
    await pressed(anna, "Yes, Delete my data", "Nothing about you is kept")
    for memory in memories:
        known = memory._latest._kept
        assert str(ben.id) in str(known)
        assert str(anna.id) not in str(known)
