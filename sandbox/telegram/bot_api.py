"""Serves the Bot API over HTTP: ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

import inspect
from typing import Any

from aiohttp import web

from sandbox.observer import write_whole
from sandbox.telegram import answering, editing, params, profile, receiving, sending
from sandbox.telegram.api_errors import ApiError, bad_request
from sandbox.telegram.chats import Json
from sandbox.telegram.faults import TelegramFault, refusal
from sandbox.telegram.world import Call, Upload, World

_HANDLERS: dict[type[Any], Any] = {
    **sending.HANDLERS,
    **editing.HANDLERS,
    **answering.HANDLERS,
    **profile.HANDLERS,
    **receiving.HANDLERS,
}
_BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class BotApi:
    """Answers the bot's HTTP requests out of a ``World``, faults included."""

    def __init__(self, world: World) -> None:
        self.world = world

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", self.download, allow_head=False),
            web.route("*", r"/bot{token:[^/]+}/{method}", self.call),
        ]

    async def download(self, request: web.Request) -> web.Response:
        self._check_token(request)
        kept = self.world.files.at(request.match_info["path"])
        if kept is None or kept.url:
            return _refused(ApiError(404, "Not Found"))
        return web.Response(body=kept.data, content_type=kept.mime)

    async def call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        call = Call(name, {}, self.world.clock())
        try:
            self._check_token(request)
            call.params, call.files = await params.read(request)
        except ApiError as error:
            return _refused(error)
        self.world.calls.append(call)
        self.world.notifier.notify()
        self.world.observer(name, "arrived")
        response = await self._with_fault(request, call, self.world.faults.take(name))
        call.status = response.status if isinstance(response, web.Response) else None
        self.world.notifier.notify()
        if await write_whole(request, response):
            self.world.observer(name, "answered")
        return response

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.world.token:
            raise ApiError(401, "Unauthorized")

    async def _with_fault(
        self, request: web.Request, call: Call, fault: TelegramFault | None
    ) -> web.StreamResponse:
        match fault.kind if fault else "":
            case "drop_before":
                return _hung_up(request)
            case "drop_after":
                await self._answer(call)
                return _hung_up(request)
            case "hang":
                await self.world.closing.wait()
                return _hung_up(request)
            case "502_html":
                return web.Response(status=502, text=_BAD_GATEWAY, content_type="text/html")
        refused = refusal(fault) if fault else None
        return _refused(refused) if refused else await self._answer(call)

    async def _answer(self, call: Call) -> web.Response:
        try:
            result = await self._result(call.method, call.params, call.files)
        except ApiError as error:
            call.refusal = error.description
            return _refused(error)
        self.world.observer(call.method, "carried out")
        return web.json_response({"ok": True, "result": result})

    async def _result(self, name: str, values: Json, uploads: dict[str, Upload]) -> Any:
        method = params.METHODS.get(name.lower())
        if method is None:
            raise ApiError(404, "Not Found")
        if (handler := _HANDLERS.get(method)) is None:
            raise bad_request(f"not simulated: {method.__api_method__}")
        result = handler(self.world, params.validated(method, values), uploads)
        return await result if inspect.isawaitable(result) else result


def _refused(error: ApiError) -> web.Response:
    return web.json_response(error.body(), status=error.code)


def _hung_up(request: web.Request) -> web.StreamResponse:
    """Cut the connection; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.StreamResponse()
