"""The door before the webhooks of several replicas: it picks any of them, and another where one refuses."""

import random
from collections.abc import AsyncIterator

import aiohttp
from aiohttp import web

PATH = "/door"
SECONDS = 1.0  # for one replica to answer
_PASSED_ON = ("Content-Type", "X-Telegram-Bot-Api-Secret-Token")


class Door:
    """``replicas``: the addresses of those that may be there, by their numbers."""

    def __init__(self) -> None:
        self.replicas: dict[int, str] = {}
        self.rng = random.Random()
        self._session: aiohttp.ClientSession | None = None

    async def opened(self, _app: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as self._session:
            yield

    async def pass_on(self, request: web.Request) -> web.Response:
        """Pass an update on, and say whether one of them took it."""
        assert self._session is not None
        body = await request.read()
        headers = {name: request.headers[name] for name in _PASSED_ON if name in request.headers}
        for address in self.rng.sample(sorted(self.replicas.values()), len(self.replicas)):
            try:
                async with self._session.post(address, data=body, headers=headers) as answer:
                    if answer.ok:
                        return web.Response()
            except (aiohttp.ClientError, TimeoutError):
                continue
        return web.Response(status=502)
