"""The control panel's routes to the bot's processes: what each does, and start, stop, pause and kill."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from aiohttp import web

from sandbox.held import Held
from sandbox.process import BotProcess
from sandbox.telegram.simulator import TelegramSim

WhatIsHeld = Callable[[], Awaitable[Mapping[int, Held]]]
"""Finds out what the process with each id holds, where there are several."""


def process_routes(
    telegram: TelegramSim, processes: Sequence[BotProcess], what_is_held: WhatIsHeld | None
) -> list[web.RouteDef]:
    """``GET /panel/bot``, and ``POST`` with a verb, of one process or, numbered from 1, of each replica.

    ``POST /panel/bot/ids`` begins Telegram's update ids anew.
    """

    async def state(_: web.Request) -> web.Response:
        if what_is_held is None:
            return web.json_response(_told(processes[0]))
        held = await what_is_held()
        return web.json_response({"replicas": [_of_replica(process, held) for process in processes]})

    async def change(request: web.Request) -> web.Response:
        number = int(request.match_info.get("number", 1))
        if not 1 <= number <= len(processes):
            return web.json_response({"error": "no such replica"}, status=404)
        await _VERBS[request.match_info["verb"]](processes[number - 1])
        return await state(request)

    async def begin_anew(request: web.Request) -> web.Response:
        telegram.begin_ids_anew()
        return await state(request)

    verbs = "|".join(_VERBS)
    return [
        web.get("/panel/bot", state),
        web.post("/panel/bot/ids", begin_anew),
        web.post(f"/panel/bot/{{verb:{verbs}}}", change),
        web.post(f"/panel/bot/{{number:\\d+}}/{{verb:{verbs}}}", change),
    ]


_VERBS: dict[str, Callable[[BotProcess], Awaitable[None]]] = {
    "start": BotProcess.start,
    "stop": BotProcess.stop,
    "kill": BotProcess.kill,
    "pause": BotProcess.pause,
    "resume": BotProcess.resume,
}


def _told(process: BotProcess) -> dict[str, Any]:
    return {"running": process.pid is not None, "pid": process.pid, "log": list(process.lines)}


def _of_replica(process: BotProcess, held: Mapping[int, Held]) -> dict[str, Any]:
    """As above, and what its last run still holds."""
    holds = held.get(process.last_pid or 0, Held())
    return {**_told(process), "paused": process.pid is not None and process.paused, **asdict(holds)}
