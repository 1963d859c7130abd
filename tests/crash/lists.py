"""The scenario with a list of orders: it is confirmed once, and continued whenever it stops and asks."""

from sandbox.telegram.screen import Shown
from tests.crash.purchases import Purchase
from tests.crash.scenario import (
    ATTEMPTS,
    TAPS_AGAIN,
    TRY_AGAIN,
    WAITS,
    Confirmation,
    NoAnswer,
    Shopper,
    UnexpectedAnswer,
)

PREVIEW, DONE, CONTINUE = "Please check the list", "The list is done.", "Continue"
STOPS = 0.3


class ListShopper(Shopper):
    """Somebody who orders all they want at once."""

    async def shop(self, wanted: list[Purchase]) -> None:
        try:
            self._confirm_list(wanted, await self._previewed(wanted))
            if self._rng.random() < WAITS:
                self.search()
            if self._rng.random() < STOPS and (stop := self._with_button("Stop", -1)):
                self._person.press("Stop", message=stop)
            await self._carry_on()
        except NoAnswer as missing_answer:
            self._record.unanswered.append(str(missing_answer))

    async def _previewed(self, wanted: list[Purchase]) -> Shown:
        """The preview of all orders. One line is there twice, and one is none: neither may be ordered."""
        lines = [_typed(purchase) for purchase in wanted]
        for _ in range(ATTEMPTS):
            mark = self._person.mark()
            self._person.send("\n".join((*lines, lines[0], "not an order")))
            try:
                shown = await self._seen(PREVIEW, mark)
            except UnexpectedAnswer:
                continue
            if f"Orders ready: {len(wanted)}" in shown.text:
                return shown
        raise NoAnswer("a list never led to its preview")

    def _confirm_list(self, wanted: list[Purchase], shown: Shown) -> None:
        data = self._person.button("Confirm", message=shown)["callback_data"]
        for one in wanted:
            quantity = one.wanted["quantity"]  # no two are alike, and a list does not say its items' names
            confirmed = Confirmation(self._key, one.wanted, "", quantity, shown.id, data, of_list=True)
            self._record.confirmations.append(confirmed)
        self._faults.inject(self._key, wanted[0])
        for _ in range(self._rng.choice((1, 1, 2, 3))):
            self._person.press_data(data, message_id=shown.id)
            if self._rng.random() < TAPS_AGAIN:  # the same update once more
                self._env.telegram.push(dict(self._env.telegram.world.updates.pending()[-1]))

    async def _carry_on(self) -> None:
        """Until the list is done, or this person has had enough of it."""
        mark = -1
        for _ in range(ATTEMPTS):
            asked = await self._done_or_paused(mark)
            if asked == DONE:
                return
            mark = self._person.mark()
            self._person.press(asked)

    async def _done_or_paused(self, mark: int) -> str:
        """Wait until the list is done, or can be continued: ``DONE``, or the button to press."""

        def look() -> str | None:
            if self._person._saying(DONE, -1):
                return DONE
            return next((one for one in (CONTINUE, TRY_AGAIN) if self._with_button(one, mark)), None)

        try:
            return await self._person.world.notifier.until(look, self._patience)
        except TimeoutError:
            raise NoAnswer("a list that was confirmed neither ended nor asked") from None

    def _with_button(self, label: str, mark: int) -> Shown | None:
        """The newest message with a button, if it changed since then."""
        shown = (one for one in reversed(self._person.messages()) if one.by_bot and one.find_button(label))
        newest = next(shown, None)
        return newest if newest is not None and newest.changed > mark else None


def _typed(purchase: Purchase) -> str:
    return " | ".join(purchase.wanted[name] for name in ("service", "link", "quantity"))
