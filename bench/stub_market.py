"""A stub of the marketplace in a process of its own, so that its CPU time is not counted.

Orders with an even number are products, the others SMM. Two of a hundred are done: one of each kind.
"""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

KEY = "stubkey0123456789abcdef"
_PROJECT = Path(__file__).parents[1]

PRODUCT = b'{"status":"Pending","charge":"1.20","currency":"USD","autoDelivery":true,"accounts":[]}'
SMM = b'{"status":"In progress","charge":"0.50","start_count":"3572","remains":"157","currency":"USD"}'
_DELIVERED = (
    b'{"status":"Completed","charge":"1.20","currency":"USD","autoDelivery":true,'
    b'"accounts":["login%d@mail.example:password:recovery@mail.example"]}'
)
_COMPLETED = b'{"status":"Completed","charge":"0.50","start_count":"3572","remains":"0","currency":"USD"}'
_OTHERS = {
    b"balance": b'{"balance":"100.84","currency":"USD"}',
    b"sms_code": b'{"status":"waiting","message":"Waiting for the SMS"}',
    b"sms_status": b'{"status":"active","phone":"+4055123415","code":null,"charge":"0.20","currency":"USD"}',
}


def is_done(number: int) -> bool:
    """Tell whether an order has ended: two of a hundred."""
    return number % 100 in {0, 51}


def answer(form: bytes) -> bytes:
    fields = dict(field.split(b"=") for field in form.split(b"&"))
    if fields[b"action"] != b"status":
        return _OTHERS[fields[b"action"]]
    number = int(fields[b"order"])
    match number % 100:
        case 0:
            return _DELIVERED % number
        case 51:
            return _COMPLETED
        case _:
            return SMM if number % 2 else PRODUCT


async def _respond(request: web.BaseRequest) -> web.Response:
    return web.Response(body=answer(await request.read()), content_type="application/json")


async def _serve() -> None:
    """Serve on a free port, which is printed, until the standard input is closed."""
    runner = web.ServerRunner(web.Server(_respond, access_log=None))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


@asynccontextmanager
async def stub_market() -> AsyncIterator[str]:
    """Start the stub and yield its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, cwd=_PROJECT, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    assert process.stdin is not None  # noqa: S101 - piped
    assert process.stdout is not None  # noqa: S101 - likewise
    try:
        port = int(await process.stdout.readline())
        yield f"http://127.0.0.1:{port}/api/v2"
    finally:
        process.stdin.close()
        await process.wait()


if __name__ == "__main__":
    asyncio.run(_serve())
