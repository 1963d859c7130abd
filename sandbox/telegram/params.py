"""Parses and validates Bot API requests with aiogram's own method classes.

Parameters come as a query string, a form, multipart with files, or JSON; structured ones as JSON text:
https://core.telegram.org/bots/api#making-requests
"""

import json
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import aiogram.methods
from aiogram.methods import TelegramMethod
from aiogram.types import InputFile
from aiohttp import web
from aiohttp.web_request import FileField
from pydantic import ValidationError

from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Json
from sandbox.telegram.world import Upload

Method = type[TelegramMethod[Any]]

METHODS: dict[str, Method] = {
    method.__api_method__.lower(): method
    for name in aiogram.methods.__all__
    if name not in {"TelegramMethod", "Request", "Response"}
    for method in [getattr(aiogram.methods, name)]
}


async def read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """The parameters as they came, and the files. A file part stands as ``attach://<its name>``."""
    if request.content_type == "application/json":
        return {**request.query, **await _read_json(request)}, {}
    form = await request.clone(client_max_size=60 * 2**20).post()
    params: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    for name, value in form.items():
        if isinstance(value, FileField):
            with value.file as file:
                uploads[name] = Upload(value.filename, file.read())
            params.setdefault(name, f"attach://{name}")
        else:
            params[name] = value
    return params, uploads


async def _read_json(request: web.Request) -> Json:
    try:
        params = await request.json()
    except json.JSONDecodeError as error:
        raise bad_request(f"can't parse JSON: {error.msg}") from error
    if not isinstance(params, dict):
        raise bad_request("can't parse JSON: object expected")
    return params


def validated(method: Method, params: Json) -> TelegramMethod[Any]:
    """The call as aiogram's object.

    :raises ApiError: 400, when a required parameter is missing or one has the wrong type.
    """
    kinds = _kinds(method)
    values = {
        name: _parsed(value) if kinds.get(name) == "json" and isinstance(value, str) else value
        for name, value in params.items()
        if kinds.get(name) != "file"
    }
    if kinds.get("text") and not values.get("text"):
        values["text"] = ""  # the server says "message text is empty" rather than "field required"
    try:
        return method.model_validate(values)
    except ValidationError as error:
        raise bad_request(_first(error)) from error


def _parsed(value: str) -> Any:
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value  # aiogram's class says what is wrong with it


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"parameter {where}: {first['msg']}"


@cache
def _kinds(method: Method) -> dict[str, str]:
    """How each field travels: ``text`` as it is, ``json``, or ``file`` (an upload aiogram cannot check)."""
    return {name: _kind(field.annotation) for name, field in method.model_fields.items()}


def _kind(annotation: Any) -> str:
    options = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    if str in options:
        return "text"
    return "file" if InputFile in options else "json"
