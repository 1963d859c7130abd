"""The floor under every marketplace call: aiohttp, tuned as far as it goes, with nothing around it.

Bytes as the body, msgspec to decode, a URL object, headers made once, no cookies, no redirects, kept-alive
connections. It checks, limits and redacts nothing.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec
from multidict import CIMultiDict
from yarl import URL

from bench.stub_market import KEY

_HEADERS = CIMultiDict({"Content-Type": "application/x-www-form-urlencoded"})
_TIMEOUT = aiohttp.ClientTimeout(total=15)
_decode = msgspec.json.Decoder().decode


class BareClient:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = URL(url)

    async def call(self, action: str, order: int) -> Any:
        async with self._session.post(
            self._url,
            data=f"key={KEY}&action={action}&order={order}".encode(),
            headers=_HEADERS,
            timeout=_TIMEOUT,
            allow_redirects=False,
        ) as response:
            return _decode(await response.read())


@asynccontextmanager
async def bare_client(url: str) -> AsyncIterator[BareClient]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield BareClient(session, url)
