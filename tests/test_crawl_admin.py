"""Every button of /admin is pressed, as an owner and as a helper: no error, no dead end, no cut label."""

from dataclasses import dataclass

import pytest

from bot.domain.broadcasts import Segment
from bot.domain.maintenance import Level
from bot.views.buttons import admin, broadcasts
from bot.views.buttons.broadcasts import StopNews
from sandbox.telegram.people import Person
from tests.admins import admin_opened, helper_made
from tests.crawler import QUESTION, Crawler
from tests.system import System, pressed
from tests.test_routers import every_button

PREFIXES = tuple(
    f"{one.__prefix__}:" if one.model_fields else one.__prefix__
    for one in every_button()
    if one.__module__ in (admin.__name__, broadcasts.__name__)
)

FIELDS = {
    "id": 1,
    "person": 1001,
    "on": True,
    "token": "T" * 16,
    "mark": "0" * 16,
    "uses": 1,
    "days": 1,
    "level": Level.CLOSED,
    "segment": Segment.ALL,
}


@dataclass
class AdminCrawler(Crawler):
    """Presses what belongs to ``/admin`` alone."""

    def _note(self, message: int, data: str, trail: str) -> None:
        if data.startswith(PREFIXES) or data == QUESTION:
            super()._note(message, data, trail)


async def with_something_to_see(system: System) -> tuple[Person, Person]:
    """An owner and a helper, a link, a broadcast, a ban."""
    anna, ben = system.anna(), system.ben()
    for person in (anna, ben, system.telegram.person(1003, "Cara")):
        person.start()
        await person.sees("API key")
    await helper_made(anna, ben)
    await admin_opened(anna)
    await pressed(anna, "Invite", "Anybody may come in")
    await pressed(anna, "New link", "For how many people?")
    await pressed(anna, "25", "For how many days?")
    await pressed(anna, "7", "Copy the link")
    await admin_opened(anna)
    await pressed(anna, "Broadcast", "Nothing was sent")
    await pressed(anna, "New message", "as it is to be read")
    anna.send("News for all")
    await anna.sees("To whom?")
    mark = anna.mark()
    anna.press("All")
    await anna.sees("Send it to", since=mark)
    anna.press("Confirm")
    await anna.sees("✅ Sent")
    return anna, ben


@pytest.mark.parametrize("who", ["owner", "helper"])
async def test_every_button_of_admin_leads_on(run_by_anna: System, who: str) -> None:
    anna, ben = await with_something_to_see(run_by_anna)
    crawler = AdminCrawler(run_by_anna, anna if who == "owner" else ben, of_a_kind=4)
    await crawler.writes("/admin")
    await crawler.walk()
    kinds = {data.partition(":")[0] for data in crawler._known}
    seen = {prefix.rstrip(":") for prefix in PREFIXES}
    if who == "owner":
        assert seen - kinds <= {"aw", "ab", "bs", "bg", "nx"}, seen - kinds
    else:
        assert kinds <= {"ad", "al", "ap", "aw", "ai", "av", "mt", "br", "bp", "go", "nx"}, kinds


async def test_to_a_stranger_each_of_them_is_unknown(run_by_anna: System) -> None:
    ben = run_by_anna.ben()
    ben.start()
    await ben.sees("API key")
    mark = ben.mark()
    ben.press_data("zz:1")
    unknown = await ben.sees("cannot be read", since=mark)
    for button in every_button():
        if button.__module__ not in (admin.__name__, broadcasts.__name__) or button is StopNews:
            continue
        fields = {name: FIELDS[name] for name in button.model_fields if name in FIELDS}
        mark = ben.mark()
        ben.press_data(button(**fields).pack())
        answer = await ben.sees("cannot be read", since=mark)
        assert (answer.text, answer.buttons) == (unknown.text, unknown.buttons), button
