"""What people do while a version is recorded: every kind of button is made, and much is left undone."""

import asyncio
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from decimal import Decimal

from sandbox.market.phones import EVERYWHERE, Project
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.system import System, add_bens_key, offered

LINK = "https://instagram.com/anna"
CARA, CARAS_KEY = 1003, "demo-key-cara-W4zLr8NtE0kPy5Jd7uVb2MxS"
ASKING = 2001  # the first of those who each leave a question open

# What people ask by the button that opens a question, in the order of their ids. ``{project}`` and ``{site}``
# are a phone service's ids.
QUESTIONS = (
    "kn", "go:search", "by:2", "qt:1:1:500", "qt:2:0:2", "rw", "rp::0", "{site}", "ri:us::0", "of:{project}",
    "oq:all", "go:track", "wa:product:2", "la:order",
)  # fmt: skip
PREFERENCES = ("so:price:r::", "dl:auto:r::", "st:1:r::")
# Kinds of buttons that mean different things by their first field.
_BY_FIELD = {"go", "li", "so", "st", "dl", "os", "oq", "la", "ln", "sp", "wp", "wa", "wn", "fg", "ra"}
# What must not be pressed: it would end what is to be recorded.
_LEFT = ("ok:", "no:", "wx:", "kd:1:1", "fg:2", "ku:", "sk:", "bi:", "rq:", "tk:", "kt", "wn:")
QUEUED = {"card", "code", "expired", "goods", "key_stopped", "outcome", "status", "watch"}


def kind(data: str) -> str:
    """What a button is one of, as far as its data tells."""
    prefix, _, rest = data.partition(":")
    return f"{prefix}:{rest.partition(':')[0]}" if prefix in _BY_FIELD else prefix


def made(person: Person) -> Iterable[str]:
    """The data of every button that ever stood in a chat."""
    for message in person.chat.messages.values():
        for version in message.versions:
            for row in version.get("reply_markup", {}).get("inline_keyboard", []):
                yield from (button["callback_data"] for button in row if "callback_data" in button)


def project_of(system: System) -> Project:
    """WhatsApp in the United States."""
    wanted = (EVERYWHERE[1], "us")
    return next(p for p in system.market.projects.values() if (p.name, p.country) == wanted)


async def bought(person: Person, number: int, service: int, *answers: str) -> None:
    await offered(person, service, *answers)
    person.press("Confirm")
    await person.sees(f"Order #{number}")


async def rented(person: Person, number: int, project: Project) -> None:
    mark = person.mark()
    person.start(f"rent_{project.id}")
    await person.sees("How many numbers", since=mark)
    person.press("1 · $")
    await person.sees("Confirm", since=mark)
    person.press("Confirm")
    await person.sees(f"Order #{number}")


async def pressed(person: Person, data: str) -> None:
    """Press under a message of its own, and wait for an answer."""
    old = person.world.add_message(person.chat, {"text": "An old message"}, None)
    mark = person.mark()
    person.press_data(data, message_id=old.id)
    await person.sees("", since=mark)


async def explored(person: Person) -> None:
    """Press a button of every kind that one comes across."""
    done: set[str] = set()
    while waiting := [data for data in made(person) if kind(data) not in done and not data.startswith(_LEFT)]:
        done.add(kind(waiting[0]))
        await pressed(person, waiting[0])


async def play(system: System) -> None:
    """Everything but what is left undone at the end."""
    anna = await system.connected()
    system.panel.set_balance(ANNA, Decimal(500))
    await bought(anna, 23501, 2)
    await anna.sees("🎁 Order #23501")
    await bought(anna, 23502, 1, "500", LINK)
    await offered(anna, 1, "500", LINK)
    system.by_hand()
    await rented(anna, 23503, project_of(system))
    await rented(anna, 23504, project_of(system))
    await bought(anna, 23505, 2)
    await bought(anna, 23506, 1, "500", LINK)
    await _watched(anna, 4)
    system.panel.set_stock(4, 7)
    await anna.sees("Back in stock")
    system.panel.set_stock(4, 0)
    anna.send("gmail")
    await anna.sees("🔎 gmail")
    await _in_trouble(system, anna)
    await _limits(anna)
    await explored(anna)
    await add_bens_key(anna)
    await explored(anna)
    await pressed(anna, "ku:1")
    for data in PREFERENCES:
        await pressed(anna, data)
    await _limits(anna)
    await offered(anna, 5, "4")  # more than the first variant has: its total is open
    await offered(anna, 2, "3")
    await _asking(system)


async def _limits(person: Person) -> None:
    for limit, amount in (("order", "400"), ("day", "450")):
        await pressed(person, f"la:{limit}")
        mark = person.mark()
        person.send(amount)
        await person.sees(f"${amount}", since=mark)


async def _watched(person: Person, service: int) -> None:
    mark = person.mark()
    person.start(f"item_{service}")
    card = await person.sees("Share", since=mark)
    person.press("🔔 Watch", message=card)
    await person.sees("I can tell you once", since=mark)
    person.press("Back in stock")
    await person.sees("Watching", since=mark)


async def _in_trouble(system: System, person: Person) -> None:
    """Buttons that only show when something went wrong."""
    system.market.fail("status", "500_before", 0)
    mark = person.mark()
    person.send("/track 999")
    await person.sees("Try again", since=mark)
    system.market.faults.clear()
    person.send("discount-code-summer-2026")
    await person.sees("Yes, connect it", since=mark)
    system.market.fail("add", "drop_after")
    await offered(person, 2, "1")
    person.press("Confirm")
    await person.sees("no clear answer", since=mark)
    await person.sees("you were charged", since=mark)


async def _asking(system: System) -> None:
    """People who each leave a question open."""
    project = project_of(system)
    site = next(data for data in made(system.anna()) if data.startswith("ro:"))
    for number, data in enumerate(QUESTIONS, ASKING):
        person = await system.connected(BEN, system.telegram.person(number, f"Asking {number}"))
        await pressed(person, data.format(project=project.id, site=site))


async def leave_undone(system: System) -> None:
    """Telegram takes no messages any more: what happens now waits for a later version to be told."""
    anna, cara = system.anna(), system.telegram.person(CARA, "Cara")
    system.market.join("Cara", Decimal(10), key=CARAS_KEY)
    await system.connected(CARAS_KEY, cara)
    await bought(cara, 23508, 2)
    await offered(cara, 2)
    system.market.fail("add", "drop_after")
    system.telegram.fail("*", "502_html", None)
    cara.press("Confirm")
    await _queued(system, {"outcome"})
    system.panel.give_code(23503, "QKZV-MTBW")
    system.panel.expire(23504)
    system.panel.complete(23505)
    system.panel.complete(23506)
    system.panel.set_stock(4, 7)
    system.panel.revoke(CARAS_KEY)
    await _queued(system, QUEUED)
    handled = len(system.telegram.called("sendMessage"))
    anna.send("netflix")
    await system.telegram.gets_call("sendMessage", count=handled + 1)


async def _queued(system: System, kinds: set[str]) -> None:
    """Wait until pushes of these kinds wait to be sent."""
    queued = "SELECT kind FROM outbox WHERE state = 'queued'"
    async with asyncio.timeout(PATIENCE):
        while True:
            with closing(sqlite3.connect(system.data / "bot.db")) as connection:
                missing = kinds - {kind for (kind,) in connection.execute(queued)}
            if not missing:
                return
            print("still to be queued:", *missing)  # noqa: T201 - for whoever records
            await asyncio.sleep(1)
