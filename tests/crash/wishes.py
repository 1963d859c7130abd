"""What can be wished for in a trial. No two wishes of a person are alike: each can be told by its call."""

import random
from dataclasses import dataclass

from sandbox.market.phones import Project
from tests.crash.place import Place

CONFIRM = "Please confirm"
ACCOUNT, PORTIONS, FOLLOWERS = 2, 6, 1
QUANTITIES = {
    ACCOUNT: (1, 2, 5, 10, 20),
    PORTIONS: (3, 6, 15),
    FOLLOWERS: (100,),
}  # a link tells followers apart
NUMBERS = (1, 2, 3)


@dataclass(frozen=True)
class Wish:
    """``start`` is the deep link that shows ``first``; each step is what is done then, and what follows.

    ``action`` is the call that buys it, ``wanted`` its fields, ``reads`` the questions just before it.
    """

    start: str
    first: str
    steps: tuple[tuple[str, str], ...]
    action: str
    wanted: dict[str, str]
    reads: tuple[str, ...]


def _item(service: int, quantity: int, link: str = "") -> Wish:
    asked = ("Send the link", (link, CONFIRM)) if link else ("Skip", ("Skip", CONFIRM))
    wanted = {"action": "add", "service": str(service), "quantity": str(quantity)}
    return Wish(
        f"item_{service}",
        "🛒 Buy",
        (("🛒 Buy", "How many"), (str(quantity), asked[0]), asked[1]),
        "add",
        wanted | ({"link": link} if link else {}),
        ("inventory", "balance"),
    )


def _numbers(project: Project, quantity: int) -> Wish:
    wanted = {"action": "add_sms", "project_id": project.id, "quantity": str(quantity)}
    steps = ((f"{quantity} · $", CONFIRM),)
    return Wish(
        f"rent_{project.id}", "How many numbers", steps, "add_sms", wanted, ("sms_projects", "balance")
    )


def wishes(script: str, place: Place, chance: random.Random, people: int) -> list[list[Wish]]:
    """What each of ``people`` wishes for."""
    if script != "crowd":
        return [[_wish(script, place, chance)] for _ in range(people)]
    kinds = [chance.sample(("account", "portions", "smm", "numbers"), 2) for _ in range(people)]
    return [[_wish(kind, place, chance) for kind in both] for both in kinds]


def _wish(kind: str, place: Place, chance: random.Random) -> Wish:
    match kind:
        case "account":
            return _item(ACCOUNT, chance.choice(QUANTITIES[ACCOUNT]))
        case "portions":
            return _item(PORTIONS, chance.choice(QUANTITIES[PORTIONS]))
        case "smm":
            link = f"https://example.com/p{chance.randrange(10**6)}"
            return _item(FOLLOWERS, chance.choice(QUANTITIES[FOLLOWERS]), link)
        case _:
            project = chance.choice(list(place.market.projects.values()))
            return _numbers(project, chance.choice(NUMBERS))
