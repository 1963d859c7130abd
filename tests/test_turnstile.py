"""The turnstile: a few go on in each iteration of the event loop, in order."""

import asyncio

from bot.turnstile import Turnstile


async def test_a_few_enter_in_each_iteration_in_their_order() -> None:
    turnstile, entered = Turnstile(3), list[int]()

    async def enter(number: int) -> None:
        await turnstile.enter()
        entered.append(number)

    tasks = [asyncio.ensure_future(enter(number)) for number in range(8)]
    sizes = []
    while len(entered) < 8:
        before = len(entered)
        await asyncio.sleep(0)
        sizes.append(len(entered) - before)
    await asyncio.gather(*tasks)
    assert entered == list(range(8))
    assert max(sizes) == 3


async def test_where_there_is_no_crowd_nobody_waits() -> None:
    turnstile, iterations = Turnstile(2), 0

    def count() -> None:
        nonlocal iterations
        iterations += 1

    asyncio.get_running_loop().call_soon(count)
    for _ in range(2):
        await turnstile.enter()
    assert iterations == 0
    await turnstile.enter()
    assert iterations == 1


async def test_whoever_is_cancelled_there_keeps_nobody_out() -> None:
    turnstile = Turnstile(1)
    _, waiting, behind = (asyncio.ensure_future(turnstile.enter()) for _ in range(3))
    await asyncio.sleep(0)
    waiting.cancel()
    await behind
    await turnstile.enter()  # as ever, once it was empty
    assert waiting.cancelled()
