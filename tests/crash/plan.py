"""A number plan in a trial: it is confirmed, gone on with after each pause, and what it may not do.

The codes of its numbers never come by themselves: each number that is shown is ended by the panel, or gets a
code, as the seed decides.
"""

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import Decimal

from sandbox.market.books import LedgerEntry
from sandbox.market.panel import Panel
from sandbox.telegram.screen import Shown
from tests.crash.environment import PLANNED, Environment
from tests.crash.purchases import plan
from tests.crash.scenario import TRY_AGAIN, NoAnswer, Planned, Shopper

# As the English locale has it.
ENDED = ("✅ A code came.", "🏁 No code came")
WORST = re.compile(r"Worst case: (\d+) × \S+, at most \$([\d.]+)")
CONTINUE = "Continue"
LOOK_EVERY, TAP_EVERY = 0.1, 2.0  # seconds; who taps more often is told to wait
BUY = "add_sms"


class Planner(Shopper):
    """Somebody who lets a plan run to its end."""

    async def keep_trying(self) -> None:
        """Confirm a plan, and tap **Continue** whenever it asks."""
        try:
            planned = await self._confirmed()
            async with asyncio.timeout(self._patience):
                await self._see_through(planned)
        except NoAnswer as missing_answer:
            self._record.unanswered.append(str(missing_answer))
        except TimeoutError:
            return  # the judge sees that it did not end

    async def _confirmed(self) -> Planned:
        wanted = plan(PLANNED[0])
        asked = await self._asked(wanted)
        worst = WORST.search(asked.text)
        if worst is None:
            raise NoAnswer(f"a plan that does not say what it may cost: {asked.text}")
        data = self._person.button("Confirm", message=asked)["callback_data"]
        planned = Planned(self._key, int(worst[1]), Decimal(worst[2]), [(asked.id, data)])
        self._record.plans.append(planned)
        self._faults.inject(self._key, wanted)
        self._tap(data, asked.id)
        return planned

    async def _see_through(self, planned: Planned) -> None:
        code_at = self._rng.choice((0, 1, 2, 3))  # the place of the number that gets a code; 0: none does
        tapped: dict[str, float] = {}
        while not has_ended(self._env.screen(self._person)):
            self._end_numbers(code_at)
            for message, data in self._asking(planned):
                now = time.monotonic()
                if data not in tapped:
                    planned.taps.append((message.id, data))
                if now - tapped.get(data, -TAP_EVERY) >= TAP_EVERY:
                    tapped[data] = now
                    self._tap(data, message.id)
            await asyncio.sleep(LOOK_EVERY)

    def _asking(self, planned: Planned) -> list[tuple[Shown, str]]:
        """The newest message with a button that goes on, and what that sends, if there is one."""
        known = {data for _, data in planned.taps}
        return [(one, data) for one in self._person.messages() if (data := going_on(one, known))][-1:]

    def _end_numbers(self, code_at: int) -> None:
        """End the numbers that are shown, each once; or give its code to the one that gets one."""
        panel, now = Panel(self._env.market), self._env.market.clock()
        screen = "\n".join(self._env.screen(self._person))
        shown = [one for one in self._env.market.books.rentals.values() if f"#{one.number}" in screen]
        for place, rental in enumerate(shown, start=1):
            if rental.final(now):
                continue
            if place == code_at:
                panel.give_code(rental.number)
            else:
                panel.expire(rental.number)


def going_on(message: Shown, known: Collection[str]) -> str:
    """What the button of a message that lets the plan go on sends; empty: it has none.

    **Try again** may also stand for what came before, which a replica that took over did once more; it puts
    another plan together, in the place of this one.
    """
    if found := message.find_button(CONTINUE):
        return str(found["callback_data"])
    again = message.find_button(TRY_AGAIN)
    return str(again["callback_data"]) if again and again["callback_data"] in known else ""


def has_ended(screen: Sequence[str]) -> bool:
    """Whether the chat says that the plan came to its end."""
    return any(words in text for text in screen for words in ENDED)


def entries(env: Environment, one: Planned) -> list[LedgerEntry]:
    """What the plan bought."""
    return [entry for entry in env.market.ledger if (entry.key, entry.action) == (one.key, BUY)]


def unshown(env: Environment, one: Planned, shown: Callable[[str, int], bool]) -> int:
    """How many of its purchases the chat does not show by the numbers of their orders."""
    return sum(not all(shown(one.key, number) for number in entry.orders) for entry in entries(env, one))


def beyond(env: Environment, one: Planned) -> Iterator[str]:
    """What it did beyond what was confirmed."""
    bought = entries(env, one)
    if len(bought) > one.numbers:
        yield f"{len(bought)} numbers, where {one.numbers} were allowed"
    if (cost := sum(entry.charge for entry in bought)) > one.most:
        yield f"{cost} spent, where {one.most} was allowed"
    calls = [call for call in env.market.calls if (call.action, call.key) == (BUY, one.key)]
    for project, times in Counter(call.params.get("project_id") for call in calls).items():
        if times > 1:
            yield f"{project} was asked for {times} times"
    runs, allowed = len(env.watch.callers[BUY]), len({data for _, data in one.taps})
    if runs > allowed:
        yield f"numbers were rented in {runs} runs of the bot, after {allowed} taps"
