"""Purchases of a trial. No two of a user are alike, so that each is recognised by its API call."""

import random
from dataclasses import dataclass

from sandbox.market.phones import Project
from tests.crash.environment import Environment

CONFIRM = "Please confirm"
ACCOUNT, PORTIONS, FOLLOWERS = 2, 6, 1
QUANTITIES = {
    ACCOUNT: (1, 2, 5, 10, 20),
    PORTIONS: (3, 6, 15),
    FOLLOWERS: (100,),
}  # a link tells followers apart
LINES = 4  # of a list
NUMBERS = (1, 2, 3)


@dataclass(frozen=True)
class Purchase:
    """``start`` is the deep link that shows ``first``; each step is what is done then, and what follows.

    ``action`` is the call that buys it, ``wanted`` its fields, ``reads`` the questions just before it.
    """

    start: str
    first: str
    steps: tuple[tuple[str, str], ...]
    action: str
    wanted: dict[str, str]
    reads: tuple[str, ...]


def _item(service: int, quantity: int, link: str = "") -> Purchase:
    asked = ((str(quantity), "Send the link"), (link, CONFIRM)) if link else ((str(quantity), CONFIRM),)
    wanted = {"action": "add", "service": str(service), "quantity": str(quantity)}
    return Purchase(
        f"item_{service}",
        "🛒 Buy",
        (("🛒 Buy", "How many"), *asked),
        "add",
        wanted | ({"link": link} if link else {}),
        ("inventory", "balance"),
    )


def plan(project: Project) -> Purchase:
    """A plan for all countries of a project's service; its first call may be for any of them."""
    steps = (("Similar", "Cheapest first"), ("Keep trying", "Worst case"))
    return Purchase(
        f"rent_{project.id}", "How many numbers", steps, "add_sms", {}, ("sms_projects", "balance")
    )


def _numbers(project_id: str, quantity: int) -> Purchase:
    wanted = {"action": "add_sms", "project_id": project_id, "quantity": str(quantity)}
    steps = ((f"{quantity} · $", CONFIRM),)
    return Purchase(
        f"rent_{project_id}", "How many numbers", steps, "add_sms", wanted, ("sms_projects", "balance")
    )


def again(one: Purchase) -> Purchase:
    """The same in another quantity, which tells the two apart in the books and in the chat."""
    quantity = one.wanted["quantity"]

    def other(choices: tuple[int, ...]) -> int:
        return next(n for n in choices if not (str(n).startswith(quantity) or quantity.startswith(str(n))))

    if project_id := one.wanted.get("project_id"):
        return _numbers(project_id, other(NUMBERS))
    service = int(one.wanted["service"])
    return _item(service, other((*QUANTITIES[service], int(quantity) + 1)), one.wanted.get("link", ""))


def purchases(scenario: str, env: Environment, rng: random.Random, people: int) -> list[list[Purchase]]:
    """Choose what each of ``people`` buys."""
    if scenario == "list":
        return [[_line(rng, number) for number in range(LINES)] for _ in range(people)]
    if scenario != "crowd":
        return [[_purchase(scenario, env, rng)] for _ in range(people)]
    kinds = [rng.sample(("account", "portions", "smm", "numbers"), 2) for _ in range(people)]
    return [[_purchase(kind, env, rng) for kind in both] for both in kinds]


def _line(rng: random.Random, number: int) -> Purchase:
    """An order of a list; a quantity of its own tells its doubt apart."""
    return _item(FOLLOWERS, QUANTITIES[FOLLOWERS][0] + number, f"https://example.com/l{rng.randrange(10**6)}")


def _purchase(kind: str, env: Environment, rng: random.Random) -> Purchase:
    match kind:
        case "account":
            return _item(ACCOUNT, rng.choice(QUANTITIES[ACCOUNT]))
        case "portions":
            return _item(PORTIONS, rng.choice(QUANTITIES[PORTIONS]))
        case "smm":
            link = f"https://instagram.com/p{rng.randrange(10**6)}"
            return _item(FOLLOWERS, rng.choice(QUANTITIES[FOLLOWERS]), link)
        case _:
            project = rng.choice([one for one in env.market.projects.values() if not one.silent])
            return _numbers(project.id, rng.choice(NUMBERS))
