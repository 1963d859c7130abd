"""Recipes of the control panel: a situation set up by one click, and what to do next in the chat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aiohttp import web

from sandbox.market.books import Customer
from sandbox.market.goods import Good
from sandbox.market.phones import SILENT
from sandbox.market.simulator import MarketSim
from sandbox.observer import Moment, ignore
from sandbox.process import BotProcess
from sandbox.telegram.simulator import TelegramSim

ENOUGH = Decimal(100)
"""What the balance of whoever buys is raised to, so that no recipe ends for want of money."""
QUIET = 10  # seconds that Telegram asks for with a 429
_GMAIL, _NETFLIX, _OUTLOOK, _CHATGPT, _FACEBOOK = 2, 3, 4, 5, 6
_TRACK = "The number for /track stands under Orders here."
_PURCHASES = ("add", "add_sms")


@dataclass(frozen=True)
class Stage:
    """What a recipe sets up."""

    market: MarketSim
    telegram: TelegramSim
    processes: Sequence[BotProcess]

    def sell(self, service: int, units: int, customer: Customer) -> Good:
        """Put so many units of a well-known item on the shelf, and see to it that the customer can pay.

        :raises ValueError: the catalogue is too small to hold it.
        """
        customer.balance = max(customer.balance, ENOUGH)
        good = self.market.catalogue.goods.get(service)
        if good is None:
            raise ValueError(f"this catalogue has no item {service}: start the sandbox with more --items")
        good.set_stock(units)
        return good


SetUp = Callable[[Stage, Customer], None]


@dataclass(frozen=True)
class Recipe:
    """``words`` are for the message field; ``waits`` tells whether it is set up and nothing met it yet."""

    name: str
    title: str
    happens: str
    then: str
    words: str
    set_up: SetUp
    waits: Callable[[Stage], bool] = lambda _: False


def _selling(service: int, units: int) -> SetUp:
    def set_up(stage: Stage, customer: Customer) -> None:
        stage.sell(service, units, customer)

    return set_up


def _lose_answer(stage: Stage, customer: Customer) -> None:
    stage.sell(_GMAIL, 50, customer)
    if not _answer_is_lost(stage):
        stage.market.fail("add", "drop_after")


def _answer_is_lost(stage: Stage) -> bool:
    return any((fault.action, fault.kind) == ("add", "drop_after") for fault in stage.market.faults.waiting)


class _KillAtPurchase:
    """Observes the marketplace, and kills the bot in the moment that a purchase is carried out."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __call__(self, request: str, moment: Moment) -> None:
        if request in _PURCHASES and moment == "carried out":
            self._stage.market.observer = ignore
            for process in self._stage.processes:
                process.crash()


def _kill(stage: Stage, customer: Customer) -> None:
    if all(process.pid is None for process in stage.processes):
        raise ValueError("The bot is not running: start it under “Bot process”")
    stage.sell(_GMAIL, 50, customer)
    stage.market.observer = _KillAtPurchase(stage)


def _is_to_be_killed(stage: Stage) -> bool:
    return isinstance(stage.market.observer, _KillAtPurchase)


def _stock_variants(stage: Stage, customer: Customer) -> None:
    for variant, stock in zip(stage.sell(_CHATGPT, 3, customer).variants, (3, 20, 0), strict=True):
        variant.stock = stock


def _refuse_key(_: Stage, customer: Customer) -> None:
    customer.revoked = True


def _offer_silent(stage: Stage, _: Customer) -> None:
    stage.market.withdrawn -= {project.id for project in stage.market.projects.values() if project.silent}


def _quieten(stage: Stage, _: Customer) -> None:
    if not _is_quietened(stage):
        stage.telegram.fail("sendMessage", "429", retry_after=QUIET)


def _is_quietened(stage: Stage) -> bool:
    return any(fault.kind == "429" for fault in stage.telegram.world.faults.waiting)


RECIPES = (
    Recipe(
        "lost_answer",
        "Lose a purchase's answer",
        "The marketplace takes the money for the next item bought, and its answer gets lost.",
        f"Buy something: the bot says that it is not sure, and in three minutes what came of it. {_TRACK}",
        "gmail account usa",
        _lose_answer,
        _answer_is_lost,
    ),
    Recipe(
        "kill",
        "Kill the bot during a purchase",
        "The bot is killed in the moment its next purchase is paid, and started again.",
        f"Buy something and wait: the started bot says what came of it, and buys nothing twice. {_TRACK}",
        "gmail account usa",
        _kill,
        _is_to_be_killed,
    ),
    Recipe(
        "by_a_person",
        "Slow delivery by a person",
        "Netflix Premium - own account comes after two minutes, or when you press Complete under Orders.",
        "Buy one: the order waits, and the account comes by itself when it is there.",
        "netflix own account",
        _selling(_NETFLIX, 25),
    ),
    Recipe(
        "dearer_variant",
        "A variant that costs more",
        "ChatGPT Plus has 3 units at $6.00; whoever wants more gets another variant, at $15.00 a unit.",
        "Buy 4: the confirmation warns, and the order tells the real charge of $60.00.",
        "chatgpt plus",
        _stock_variants,
    ),
    Recipe(
        "sell_out",
        "Sell something out",
        "The last Outlook Account - Germany is sold.",
        "Open it and watch it for being back in stock; then use the next recipe.",
        "outlook account germany",
        _selling(_OUTLOOK, 0),
    ),
    Recipe(
        "restock",
        "Restock it",
        "Outlook Account - Germany has 40 units again.",
        "Wait: whoever watches it is told within minutes, once.",
        "",
        _selling(_OUTLOOK, 40),
    ),
    Recipe(
        "refused_key",
        "A refused key",
        "The marketplace refuses this customer's key from now on, until you press Restore above.",
        "Ask for the balance: the bot says that the key does not work, and what to do.",
        "/balance",
        _refuse_key,
    ),
    Recipe(
        "portions",
        "Delivery in portions",
        "Facebook Account - Aged 2019 comes in three portions, after 5, 15 and 30 seconds.",
        "Buy 6: each message holds only the accounts that are new.",
        "facebook account aged 2019",
        _selling(_FACEBOOK, 90),
    ),
    Recipe(
        "no_code",
        "A number that gets no code",
        f"A number for “{SILENT}” expires after 90 seconds, and the money comes back.",
        "Rent one: send /rent, type demo, and choose it. The bot tells when it has expired.",
        "/rent",
        _offer_silent,
    ),
    Recipe(
        "too_many_requests",
        "Telegram says: too many requests (429)",
        f"Telegram refuses the bot's next message, and wants {QUIET} seconds of quiet.",
        "Ask for help: the answer comes late, and once.",
        "/help",
        _quieten,
        _is_quietened,
    ),
)


def recipe_routes(stage: Stage) -> list[web.RouteDef]:
    """``GET /``, and ``POST /{name} {customer}``, who is to try it. Both answer all recipes."""
    by_name = {recipe.name: recipe for recipe in RECIPES}

    async def told(_: web.Request) -> web.Response:
        return web.json_response([_told(recipe, stage) for recipe in RECIPES])

    async def set_up(request: web.Request) -> web.Response:
        recipe = by_name.get(request.match_info["name"])
        if recipe is None:
            return web.json_response({"error": "no such recipe"}, status=404)
        customer = _customer(stage.market, await request.json() if request.can_read_body else {})
        try:
            recipe.set_up(stage, customer)
        except ValueError as cannot:
            return web.json_response({"error": str(cannot)}, status=400)
        return await told(request)

    return [web.get("/", told), web.post("/{name}", set_up)]


def _customer(market: MarketSim, body: dict[str, Any]) -> Customer:
    """The account of that name; Anna's for anybody else."""
    accounts = list(market.keys.values())
    return next((one for one in accounts if one.name == body.get("customer")), accounts[0])


def _told(recipe: Recipe, stage: Stage) -> dict[str, Any]:
    return {
        "name": recipe.name,
        "title": recipe.title,
        "happens": recipe.happens,
        "then": recipe.then,
        "words": recipe.words,
        "waits": recipe.waits(stage),
    }
