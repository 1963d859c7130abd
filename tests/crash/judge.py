"""Test oracle: the verdict on a trial, from the marketplace's ledger and the chats, never from the bot."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from bot.clock import utc_now
from sandbox.market.books import LedgerEntry
from tests.crash import plan
from tests.crash.environment import Environment
from tests.crash.scenario import NOT_NOTED, Confirmation, Planned, Record

MOST_COPIES = 3
# As the English locale has it.
PENDING = (
    *("Please confirm", "Placing the order", "Asking the marketplace", "Already under way"),
    *("Please check the list", "Ordering line by line", "The order under way comes to its end first"),
)
DOUBT, REPEAT = "no clear answer came back", "This may be a repeat"
CHARGED, NOT_CHARGED = "fell by the expected price", "Your balance did not change"
UNCLEAR = "does not tell for certain"
VERDICTS = (CHARGED, NOT_CHARGED, UNCLEAR)
CODE = "Your code: {code}\n"


class Kind(StrEnum):
    """What must not be. The order is the table's."""

    DOUBLE = "double purchases"
    SILENT = "silent charges"
    FALSE = "false verdicts"
    GOODS = "lost deliveries"
    CODES = "lost codes"
    UPDATES = "lost updates"
    COPIES = "unmarked or too many copies"
    PLANS = "purchases beyond a plan"
    STUCK = "stuck or broken runs"


class Flaw(NamedTuple):
    kind: Kind
    what: str


class Judge:
    def __init__(self, env: Environment, record: Record) -> None:
        self._env = env
        self._record = record
        self._screens: dict[str, list[str]] = {}

    def missing(self) -> list[Flaw]:
        """What is still owed to somebody. Owed for ever, it is lost."""
        self._look()
        owed = [*self._charges(), *self._taps(), *self._goods(), *self._codes(), *self._updates()]
        return [*owed, *(flaw for one in self._record.plans for flaw in self._plan_owes(one))]

    def excess(self) -> list[Flaw]:
        """What happened more often than it may, or was said and is not true."""
        self._look()
        beyond = [
            Flaw(Kind.PLANS, what) for one in self._record.plans for what in plan.beyond(self._env, one)
        ]
        return [*self._doubles(), *self._falsehoods(), *self._copies(), *beyond]

    def copies(self) -> Counter[int]:
        """How many accounts and codes were sent once, twice, three times."""
        self._look()
        return Counter(len(found) for _, found in self._sent() if found)

    def _look(self) -> None:
        self._screens = {key: self._env.screen(person) for key, person in self._env.people.items()}

    def _shown(self, key: str, number: int) -> bool:
        named = re.compile(rf"#{number}\b")
        return any(named.search(text) for text in self._screens[key])

    def _doubts(self, one: Confirmation) -> list[str]:
        return [text for text in self._screens[one.key] if DOUBT in text and one.brief in text]

    def _told(self, entry: LedgerEntry, one: Confirmation) -> bool:
        """Whether a purchase is owned up to: by the numbers of its orders, or as a doubt that was judged."""
        if all(self._shown(entry.key, number) for number in entry.orders):
            return True
        return any(words in text for text in self._doubts(one) for words in (CHARGED, UNCLEAR))

    def _charges(self) -> Iterator[Flaw]:
        for one in self._record.confirmations:
            for entry in self._env.entries(one.key, one.wanted):
                if not self._told(entry, one):
                    yield Flaw(Kind.SILENT, f"{entry.orders} for {one.brief}")

    def _taps(self) -> Iterator[Flaw]:
        """Confirmations of which nothing came."""
        for one in self._record.confirmations:
            if self._env.entries(one.key, one.wanted):
                continue
            doubts = self._doubts(one)
            if any(words in text for text in doubts for words in VERDICTS):
                continue
            now = self._env.people[one.key].chat.messages[one.message_id].now
            if doubts or any(words in now.get("text", "") for words in PENDING):
                yield Flaw(Kind.UPDATES, f"a tap on Confirm, for {one.brief}")

    def _plan_owes(self, one: Planned) -> Iterator[Flaw]:
        judged = (CHARGED, UNCLEAR)
        owned_up = sum(
            DOUBT in text and any(words in text for words in judged) for text in self._screens[one.key]
        )
        if (silent := plan.unshown(self._env, one, self._shown)) > owned_up:
            yield Flaw(Kind.SILENT, f"{silent} numbers of a plan, and {owned_up} doubts")
        if not plan.has_ended(self._screens[one.key]):
            yield Flaw(Kind.UPDATES, "a plan that never came to its end")

    def _goods(self) -> Iterator[Flaw]:
        for entry in self._env.market.ledger:
            for number in entry.orders:
                order = self._env.market.books.orders.get(number)
                if order is None or not self._shown(entry.key, number):
                    continue
                ended = order.final(utc_now()) and self._ended(entry.key, number)
                if not ended:
                    yield Flaw(Kind.GOODS, f"the end of #{number}")
                for account in self._accounts(number):
                    if not self._holding(entry.key, account):
                        yield Flaw(Kind.GOODS, f"an account of #{number}")

    def _ended(self, key: str, number: int) -> bool:
        named = re.compile(rf"#{number}\b")
        return any(named.search(text) and "Completed" in text for text in self._screens[key])

    def _accounts(self, number: int) -> list[str]:
        told = self._env.market.books.orders[number].told(utc_now(), other_words=False)
        return list(told.get("accounts", []))

    def _holding(self, key: str, words: str) -> list[str]:
        return [text for text in self._screens[key] if words in text]

    def _codes(self) -> Iterator[Flaw]:
        for rental in self._env.market.books.rentals.values():
            due = rental.code_at is not None and self._shown(rental.key, rental.number)
            if due and not self._code_messages(rental.key, rental.number):
                yield Flaw(Kind.CODES, f"the code of #{rental.number}")

    def _code_messages(self, key: str, number: int) -> list[str]:
        code = CODE.format(code=self._env.market.books.rentals[number].code)
        named = re.compile(rf"#{number}\b")
        return [text for text in self._holding(key, code) if named.search(text)]

    def _updates(self) -> Iterator[Flaw]:
        for update in self._env.telegram.world.updates.pending():
            yield Flaw(Kind.UPDATES, f"{update['update_id']}, never acknowledged")
        excused = Counter({key: len(self._holding(key, NOT_NOTED)) for key in self._screens})
        for key, words in self._record.searches:
            if self._holding(key, words):
                continue
            if excused[key] <= 0:
                yield Flaw(Kind.UPDATES, f"the search for {words}")
            excused[key] -= 1
        for missing_answer in self._record.unanswered:
            yield Flaw(Kind.UPDATES, missing_answer)

    def _doubles(self) -> Iterator[Flaw]:
        asked = 0
        for one in self._record.confirmations:
            bought = len(self._env.entries(one.key, one.wanted))
            sent = self._env.arrivals(one.key, one.wanted)
            asked += bought
            if bought > 1 or sent > 1 + one.of_list:
                yield Flaw(Kind.DOUBLE, f"{one.brief}: sent {sent} times, carried out {bought} times")
            if bought and (first := one.instead_of) and self._env.entries(first.key, first.wanted):
                yield Flaw(
                    Kind.DOUBLE, f"{first.brief}, said not to be charged, and {one.brief} instead of it"
                )
        asked += sum(len(plan.entries(self._env, one)) for one in self._record.plans)
        if asked != len(self._env.market.ledger):
            yield Flaw(Kind.DOUBLE, "something was bought that nobody asked for")

    def _falsehoods(self) -> Iterator[Flaw]:
        for one in self._record.confirmations:
            bought = bool(self._env.entries(one.key, one.wanted))
            denied = NOT_CHARGED if bought else CHARGED
            said = self._env.ever_said(self._env.people[one.key])  # also what was taken back afterwards
            if any(denied in text and DOUBT in text and one.brief in text for text in said):
                yield Flaw(Kind.FALSE, f"{one.brief}: {denied!r}")

    def _sent(self) -> Iterator[tuple[str, list[str]]]:
        """Every account and code that was due in a chat, with the messages that hold it."""
        for order in self._env.market.books.orders.values():
            for account in self._accounts(order.number):
                yield f"an account of #{order.number}", self._holding(order.key, account)
        for rental in self._env.market.books.rentals.values():
            messages = self._code_messages(rental.key, rental.number)
            yield f"the code of #{rental.number}", messages

    def _copies(self) -> Iterator[Flaw]:
        for what, messages in self._sent():
            first = [text for text in messages if REPEAT not in text]
            if len(messages) > MOST_COPIES or len(first) > 1:
                yield Flaw(Kind.COPIES, f"{what}: {len(messages)} copies, {len(first)} not marked")
