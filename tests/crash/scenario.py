"""The users' scenario in a trial: they buy, tap too often, and search meanwhile."""

import asyncio
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.crash.environment import Environment
from tests.crash.fault_injection import FaultInjector
from tests.crash.purchases import Purchase, again, purchases

NOT_NOTED = "cannot note anything down"  # what is said where the database is away
UNEXPECTED = ("🔎", "cannot be reached", NOT_NOTED)
TRY_AGAIN = "🔁 Try again"  # in the place of a button, where the database was away when that was tapped
SAFE = "It is safe to order again"
INTERNAL_ERROR = "Something went wrong on my side"
ATTEMPTS = 12  # at a dialogue that goes elsewhere, such as a link that was taken for a search
WAITS = 0.5  # how often somebody waits for the outcome before they go on
TAPS_AGAIN = 0.3


@dataclass
class Confirmation:
    """A confirmation that was tapped. ``wanted`` is what the one call it allows must say.

    ``of_list``: it is one of the lines that were confirmed together. One that was refused for want of money,
    or of patience, is sent once more when its customer continues. ``instead_of``: what was ordered before in
    vain, as the bot said; of the two, one may be bought.
    """

    key: str
    wanted: dict[str, str]
    title: str
    quantity: str
    message_id: int
    data: str
    of_list: bool = False
    instead_of: "Confirmation | None" = None

    @property
    def brief(self) -> str:
        return f"{self.title} × {self.quantity}"


@dataclass
class Planned:
    """A plan that was confirmed. ``taps``: the messages and buttons that let it go on, each good once."""

    key: str
    numbers: int
    most: Decimal
    taps: list[tuple[int, str]]


@dataclass
class Record:
    """What was done. ``searches`` are (key, unique words); ``unanswered`` questions that got no answer."""

    confirmations: list[Confirmation] = field(default_factory=list)
    searches: list[tuple[str, str]] = field(default_factory=list)
    plans: list["Planned"] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)


class UnexpectedAnswer(Exception):
    """The bot answered something else."""


class NoAnswer(Exception):
    """The bot did not answer. The text says what."""


class Shopper:
    """One person in front of the chat; ``patience`` is how many seconds they wait for an answer."""

    def __init__(
        self,
        env: Environment,
        key: str,
        record: Record,
        faults: FaultInjector,
        rng: random.Random,
        patience: float,
    ) -> None:
        self._env = env
        self._key = key
        self._record = record
        self._faults = faults
        self._rng = rng
        self._patience = patience
        self._person: Person = env.people[key]
        self._bought: list[tuple[Purchase, Confirmation]] = []

    async def shop(self, wanted: list[Purchase]) -> None:
        try:
            for purchase in wanted:
                await self._buy(purchase)
        except NoAnswer as missing_answer:
            self._record.unanswered.append(str(missing_answer))

    async def _buy(self, purchase: Purchase) -> None:
        asked = await self._asked(purchase)
        self._confirm(purchase, asked)
        if self._rng.random() < WAITS:
            self.search()
        if self._rng.random() < WAITS:
            await self._outcome_shown(self._record.confirmations[-1])

    async def order_again(self) -> None:
        """Order once more, in another quantity, what the bot says was not charged."""
        screen = self._env.screen(self._person)
        try:
            for purchase, one in [*self._bought]:
                if any(SAFE in text and one.brief in text for text in screen):
                    repeated = again(purchase)
                    self._confirm(repeated, await self._asked(repeated), instead_of=one)
        except NoAnswer as missing_answer:
            self._record.unanswered.append(str(missing_answer))

    async def _asked(self, purchase: Purchase) -> Shown:
        """The question for the confirmation, however often it takes to get there."""
        for _ in range(ATTEMPTS):
            try:
                mark = self._person.mark()
                self._person.start(purchase.start)
                shown = await self._seen(purchase.first, mark)
                for act, words in purchase.steps:
                    mark = self._person.mark()
                    self._do(act, shown)
                    shown = await self._seen(words, mark)
            except UnexpectedAnswer:
                continue
            return shown
        raise NoAnswer(f"{purchase.start} never led to a confirmation")

    def _do(self, act: str, shown: Shown) -> None:
        if act.startswith("https://") or act.isdigit():  # a button's total may hold the quantity, too
            self._person.send(act)
        else:
            self._person.press(act, message=shown)

    async def _seen(self, words: str, mark: int) -> Shown:
        def look() -> Shown | None:
            found = self._person._saying(words, mark)
            if found is None and any(self._person._saying(other, mark) for other in UNEXPECTED):
                raise UnexpectedAnswer
            if self._person._saying(INTERNAL_ERROR, mark):
                raise NoAnswer(f"an internal error in place of {words!r}")
            return found

        try:
            return await self._person.world.notifier.until(look, self._patience)
        except TimeoutError:
            raise NoAnswer(f"waited for {words!r}") from None

    def _confirm(self, purchase: Purchase, asked: Shown, *, instead_of: Confirmation | None = None) -> None:
        found = re.search(r"(?:Item|Number for): (.*?)(?: \W\W)?\nQuantity: (\S+)", asked.text)
        if found is None:
            raise NoAnswer(f"a confirmation that does not say what for: {asked.text}")
        data = self._person.button("Confirm", message=asked)["callback_data"]
        one = Confirmation(
            self._key, purchase.wanted, found[1], found[2], asked.id, data, instead_of=instead_of
        )
        self._record.confirmations.append(one)
        self._bought.append((purchase, one))
        self._faults.inject(self._key, purchase)
        self._tap(data, asked.id)

    def _tap(self, data: str, message_id: int) -> None:
        """Tap a button, perhaps more than once, and perhaps one tap arrives twice."""
        for _ in range(self._rng.choice((1, 1, 2, 3))):
            self._person.press_data(data, message_id=message_id)
            if self._rng.random() < TAPS_AGAIN:  # the same update once more
                self._env.telegram.push(dict(self._env.telegram.world.updates.pending()[-1]))

    async def _outcome_shown(self, one: Confirmation) -> None:
        """Until the confirmation says something else, or something is said about it elsewhere."""

        def look() -> bool | None:
            message = self._person.chat.messages[one.message_id]
            left = "Please confirm" not in message.now.get("text", "")
            return True if left or self._person._saying(one.brief, -1) else None

        try:
            await self._person.world.notifier.until(look, self._patience)
        except TimeoutError:
            raise NoAnswer("a confirmation stayed as it was") from None

    def search(self) -> None:
        """Look for something that does not exist, by words nobody else uses."""
        words = f"zq{self._rng.randrange(16**8):08x}"
        self._record.searches.append((self._key, words))
        self._person.send(words)

    def tap_again(self) -> None:
        """Come back to old confirmations."""
        for one in self._record.confirmations:
            if one.key == self._key and self._rng.random() < TAPS_AGAIN:
                self._person.press_data(one.data, message_id=one.message_id)
        for message_id, data in (tap for one in self._record.plans for tap in one.taps):
            self._person.press_data(data, message_id=message_id)


async def run_scenario(
    scenario: str, shoppers: Sequence[Shopper], env: Environment, rng: random.Random
) -> None:
    """Let all of them shop at once, as the scenario says."""
    bought = purchases(scenario, env, rng, len(shoppers))
    async with asyncio.TaskGroup() as group:
        for shopper, wanted in zip(shoppers, bought, strict=True):
            group.create_task(shopper.shop(wanted))
