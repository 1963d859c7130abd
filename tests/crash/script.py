"""What the people of a trial do: they buy, tap too often, and look for other things meanwhile."""

import asyncio
import random
import re
from dataclasses import dataclass, field

from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.crash.mischief import Mischief
from tests.crash.place import Place
from tests.crash.wishes import Wish, wishes

ASTRAY = ("🔎", "cannot be reached")
APOLOGY = "Something went wrong on my side"
ATTEMPTS = 12  # at a dialogue that leads astray, such as a link that was taken for a search
BIDES = 0.5  # how often somebody waits for the outcome before they go on
TAPS_AGAIN = 0.3


@dataclass
class Confirmation:
    """A confirmation that was tapped. ``wanted`` is what the one call it allows must say."""

    key: str
    wanted: dict[str, str]
    title: str
    quantity: str
    message_id: int
    data: str

    @property
    def brief(self) -> str:
        return f"{self.title} × {self.quantity}"


@dataclass
class Record:
    """What was done. ``searches`` are (key, unique words); ``silences`` questions that got no answer."""

    confirmations: list[Confirmation] = field(default_factory=list)
    searches: list[tuple[str, str]] = field(default_factory=list)
    silences: list[str] = field(default_factory=list)


class Astray(Exception):
    """The bot answered something else."""


class Silence(Exception):
    """The bot did not answer. The text says what."""


class Shopper:
    """One person in front of the chat; ``patience`` is how many seconds they wait for an answer."""

    def __init__(
        self,
        place: Place,
        key: str,
        record: Record,
        mischief: Mischief,
        chance: random.Random,
        patience: float,
    ) -> None:
        self._place = place
        self._key = key
        self._record = record
        self._mischief = mischief
        self._chance = chance
        self._patience = patience
        self._person: Person = place.people[key]

    async def shop(self, wanted: list[Wish]) -> None:
        try:
            for wish in wanted:
                await self._buy(wish)
        except Silence as silence:
            self._record.silences.append(str(silence))

    async def _buy(self, wish: Wish) -> None:
        asked = await self._asked(wish)
        self._confirm(wish, asked)
        if self._chance.random() < BIDES:
            self.search()
        if self._chance.random() < BIDES:
            await self._waits(self._record.confirmations[-1])

    async def _asked(self, wish: Wish) -> Shown:
        """The question for the confirmation, however often it takes to get there."""
        for _ in range(ATTEMPTS):
            try:
                mark = self._person.mark()
                self._person.start(wish.start)
                shown = await self._sees(wish.first, mark)
                for act, words in wish.steps:
                    mark = self._person.mark()
                    self._do(act, shown)
                    shown = await self._sees(words, mark)
            except Astray:
                continue
            return shown
        raise Silence(f"{wish.start} never led to a confirmation")

    def _do(self, act: str, shown: Shown) -> None:
        if act.startswith("https://"):
            self._person.send(act)
        else:
            self._person.press(act, message=shown)

    async def _sees(self, words: str, mark: int) -> Shown:
        def look() -> Shown | None:
            found = self._person._saying(words, mark)
            if found is None and any(self._person._saying(other, mark) for other in ASTRAY):
                raise Astray
            if self._person._saying(APOLOGY, mark):
                raise Silence(f"an apology in place of {words!r}")
            return found

        try:
            return await self._person.world.notifier.until(look, self._patience)
        except TimeoutError:
            raise Silence(f"waited for {words!r}") from None

    def _confirm(self, wish: Wish, asked: Shown) -> None:
        found = re.search(r"(?:Item|Number for): (.*?)(?: \W\W)?\nQuantity: (\S+)", asked.text)
        if found is None:
            raise Silence(f"a confirmation that does not say what for: {asked.text}")
        data = self._person.button("Confirm", message=asked)["callback_data"]
        self._record.confirmations.append(
            Confirmation(self._key, wish.wanted, found[1], found[2], asked.id, data)
        )
        self._mischief.before_a_tap(self._key, wish)
        for _ in range(self._chance.choice((1, 1, 2, 3))):
            self._person.press_data(data, message_id=asked.id)
            if self._chance.random() < TAPS_AGAIN:  # the same update once more
                self._place.telegram.push(dict(self._place.telegram.world.updates.pending()[-1]))

    async def _waits(self, one: Confirmation) -> None:
        """Until the confirmation says something else, or something is said about it elsewhere."""

        def look() -> bool | None:
            message = self._person.chat.messages[one.message_id]
            left = "Please confirm" not in message.now.get("text", "")
            return True if left or self._person._saying(one.brief, -1) else None

        try:
            await self._person.world.notifier.until(look, self._patience)
        except TimeoutError:
            raise Silence("a confirmation stayed as it was") from None

    def search(self) -> None:
        """Look for something that does not exist, by words nobody else uses."""
        words = f"zq{self._chance.randrange(16**8):08x}"
        self._record.searches.append((self._key, words))
        self._person.send(words)

    def tap_again(self) -> None:
        """Come back to old confirmations."""
        for one in self._record.confirmations:
            if one.key == self._key and self._chance.random() < TAPS_AGAIN:
                self._person.press_data(one.data, message_id=one.message_id)


async def play(script: str, shoppers: list[Shopper], place: Place, chance: random.Random) -> None:
    """Let all of them shop at once, as the script says."""
    bought = wishes(script, place, chance, len(shoppers))
    async with asyncio.TaskGroup() as group:
        for shopper, wanted in zip(shoppers, bought, strict=True):
            group.create_task(shopper.shop(wanted))
