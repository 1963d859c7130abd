"""What Telegram does not take now is said later: by a queue that waits, or by work that runs again."""

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import GetMe

from bot.background import UpdateWork
from bot.telegram.flood_refusals import Handle
from bot.telegram.raw_updates import TAP_LIFE
from bot.telegram.update_queue import LATEST
from tests.backend import Backend
from tests.updates import FakeHandler, Update, begun, message, unhandled_ids


def working_on(handled: FakeHandler) -> Handle:
    """As ``handled``, and each update starts background work."""

    async def told(number: int) -> None:
        if handled.failures[number]:
            raise handled.failures[number].pop(0)

    async def handle(
        update: Update, work: UpdateWork, /, *, flooding: bool = False, warn: bool = False
    ) -> None:
        await handled(update, work, flooding=flooding, warn=warn)
        work.start(told(update["update_id"]))

    return handle


async def test_what_telegram_puts_off_is_handled_later_in_order_and_others_meanwhile(
    backend: Backend,
) -> None:
    handled = FakeHandler()
    handled.put_off[1] = [TelegramRetryAfter(GetMe(), "Too Many Requests", 1)] * 2
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2), message(3, 1002)])
    await handled.until(lambda: len(handled.done) == 3)
    assert handled.done == [3, 1, 2]
    await queue.drain(5)
    assert await unhandled_ids(backend) == []


async def test_what_is_still_put_off_at_the_end_waits_for_the_next_start(backend: Backend) -> None:
    handled = FakeHandler()
    handled.put_off[1] = [TelegramRetryAfter(GetMe(), "Too Many Requests", 10_000)]
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1)])
    await handled.until(lambda: handled.begun == [1])
    await queue.drain(0.01)
    assert await unhandled_ids(backend) == [1]


async def test_a_tap_that_was_put_off_too_long_is_not_carried_out(backend: Backend) -> None:
    handled = FakeHandler()
    handled.put_off[1] = [TelegramRetryAfter(GetMe(), "Too Many Requests", 1)]
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1, kind="callback_query"), message(2)])
    await handled.until(lambda: handled.begun == [1])
    backend.clock.pass_by(TAP_LIFE.total_seconds() + 1)
    await handled.until(lambda: handled.done == [2])
    await queue.drain(5)


async def test_an_errand_whose_words_found_no_telegram_is_run_again(backend: Backend) -> None:
    handled = FakeHandler()
    handled.failures[1] = [TelegramNetworkError(GetMe(), "gone"), TelegramRetryAfter(GetMe(), "busy", 1)]
    queue = await begun(backend.deps, working_on(handled))
    await queue.accept([message(1)])
    await handled.until(lambda: handled.done == [1] * 3)
    await backend.deps.background.drain(5, backend.deps.db)
    await queue.drain(5)
    assert await unhandled_ids(backend) == []


async def test_an_errand_without_telegram_is_given_up_at_last(backend: Backend) -> None:
    handled = FakeHandler()
    handled.failures[1] = [TelegramNetworkError(GetMe(), "gone")] * 2
    queue = await begun(backend.deps, working_on(handled))
    handled.hold(1)
    await queue.accept([message(1)])
    await handled.until(lambda: handled.begun == [1])
    backend.clock.pass_by(LATEST.total_seconds() + 1)
    handled.held[1].set()
    await handled.until(lambda: handled.done == [1])
    await backend.deps.background.drain(5, backend.deps.db)
    await queue.drain(5)
    assert handled.done == [1]
    assert await unhandled_ids(backend) == []
