"""aiogram's HTTP session with a leaner way to write a call and to read its answer."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any
from urllib.parse import quote_plus

import msgspec
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InlineKeyboardMarkup, InputFile
from aiohttp import BytesPayload, ClientSession, DummyCookieJar, FormData, TraceConfig

from bot import fence
from bot.telegram.lenient_json import loads
from bot.turnstile import Turnstile

_FORM = "application/x-www-form-urlencoded"
_UNSAFE = re.compile(r"[^A-Za-z0-9_.~-]+")
_encode: Callable[[Any], bytes] = msgspec.json.Encoder(enc_hook=str).encode  # ``Html`` is a kind of ``str``


class Session(AiohttpSession):
    """Writes a call without files as one urlencoded body: no parts of a multipart form, no jar of cookies.

    A tap makes two calls, which are most of what it costs.
    """

    def __init__(self, server: str, turnstile: Turnstile, *traces: TraceConfig) -> None:
        super().__init__(
            api=TelegramAPIServer.from_base(server),
            json_loads=loads,
            json_dumps=lambda value: _encode(value).decode(),
        )
        self._turnstile = turnstile
        self._traces = list(traces)

    async def create_session(self) -> ClientSession:
        """The session of ``aiohttp``, made at first use."""
        if self._session is None:
            self._session = ClientSession(
                connector=self._connector_type(**self._connector_init),
                cookie_jar=DummyCookieJar(),
                trace_configs=self._traces,
            )
        return self._session

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's signature
    ) -> TelegramType:
        """Send a call and read its answer.

        :raises OutOfTouch: others may have taken over what this call belongs to; nothing was sent.
        """
        fence.check()
        answer: TelegramType = await super().make_request(bot, method, timeout)
        await self._turnstile.enter()
        return answer

    def build_form_data(self, bot: Bot, method: TelegramMethod[TelegramType]) -> FormData | BytesPayload:  # type: ignore[override]
        """The body of a call; ``aiohttp`` takes either."""
        files: dict[str, InputFile] = {}
        fields = {name: said for name, value in method if (said := self._field(value, bot, files))}
        if not files:
            return BytesPayload(urlencoded(fields), content_type=_FORM)
        form = FormData(quote_fields=False)
        for name, value in fields.items():
            form.add_field(name, value)
        for name, file in files.items():
            form.add_field(name, file.read(bot), filename=file.filename or name)
        return form

    def _field(self, value: object, bot: Bot, files: dict[str, InputFile]) -> str | None:
        """A field as a string, if it says something. Files are set aside."""
        if isinstance(value, InlineKeyboardMarkup):  # has no defaults to be filled in
            return value.model_dump_json(exclude_none=True)
        prepared: str | None = self.prepare_value(value, bot=bot, files=files)
        return prepared


def urlencoded(fields: Mapping[str, str]) -> bytes:
    """As ``urllib.parse.urlencode``, which looks at each byte; what a keyboard consists of repeats."""
    pairs = (f"{name}={_UNSAFE.sub(_escaped, value)}" for name, value in fields.items())
    return "&".join(pairs).encode("ascii")


def _escaped(found: re.Match[str]) -> str:
    return _quoted(found[0])


_quoted = lru_cache(maxsize=4_096)(partial(quote_plus, safe=""))
