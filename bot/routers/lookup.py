"""Routers that find a handler by one look-up, however many there are.

aiogram tries the filters of one handler after another; with dozens of buttons that costs more than the answer
itself (``make bench-routing``). Here a handler is also filed under the key that its filters stand for: the
prefix of a button, the state of a question, a command. Whatever is not found so is routed as aiogram does it.
"""

from collections.abc import Iterator
from copy import copy
from functools import cached_property
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import CallbackType, HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.filters import Filter, StateFilter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.fsm.state import State
from aiogram.types import TelegramObject

KEY = "lookup_key"  # its name in the dispatcher's data, where an outer middleware of the parent puts it


class FiledUnder(Filter):
    """Passes events whose look-up key is this one."""

    def __init__(self, key: str) -> None:
        self.key = key

    async def __call__(self, _event: TelegramObject, lookup_key: str = "") -> bool:
        return lookup_key == self.key


def _keys(filters: tuple[CallbackType, ...]) -> Iterator[str]:
    """What a handler with these filters can be found by."""
    for one in filters:
        match one:
            case FiledUnder():
                yield one.key
            case CallbackQueryFilter():
                yield one.callback_data.__prefix__
            case StateFilter():
                yield from (str(state.state) for state in one.states if isinstance(state, State))


class LookupObserver(TelegramEventObserver):
    """An observer whose ``trigger`` goes straight to the handler that is filed under the event's key.

    Its filters and all middlewares run as ever. What it does not take, or has no key, is tried with all.
    """

    def __init__(self, router: Router, event_name: str) -> None:
        super().__init__(router, event_name)
        self.by_key: dict[str, HandlerObject] = {}

    def register(
        self,
        callback: CallbackType,
        *filters: CallbackType,
        flags: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> CallbackType:
        """Register a handler, also under the keys of its filters.

        :raises ValueError: another handler is filed under its key.
        """
        super().register(callback, *filters, flags=flags, **kwargs)
        for key in _keys(filters):
            if key in self.by_key:
                raise ValueError(f"two handlers in {self.router} for {key!r}")
            self.by_key[key] = self.handlers[-1]
        return callback

    async def trigger(self, event: TelegramObject, **kwargs: Any) -> Any:
        if (handler := self.by_key.get(kwargs.get(KEY, ""))) is not None:
            alone = copy(self)
            alone.handlers, alone.by_key = [handler], {}
            response = await alone.trigger(event, **kwargs)
            if response is not UNHANDLED:
                return response
        return await super().trigger(event, **kwargs)


class LookupRouter(Router):
    """A router whose messages and taps find their handlers by one look-up."""

    message: LookupObserver
    callback_query: LookupObserver

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.message = self.observers["message"] = LookupObserver(self, "message")
        self.callback_query = self.observers["callback_query"] = LookupObserver(self, "callback_query")


class LookupParent(LookupRouter):
    """Finds the child that holds an event's handler by the same key; all children are included at once."""

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        observer = self.observers[update_type]

        async def propagate(event: TelegramObject, **data: Any) -> Any:
            if (child := self._children.get((update_type, data.get(KEY, "")))) is not None:
                response = await child.propagate_event(update_type, event, **data)
                if response is not UNHANDLED:
                    return response
            for router in self.sub_routers:
                response = await router.propagate_event(update_type, event, **data)
                if response is not UNHANDLED:
                    return response
            return UNHANDLED

        return await observer.wrap_outer_middleware(
            propagate, event=event, data={**kwargs, "event_router": self}
        )

    @cached_property
    def _children(self) -> dict[tuple[str, str], Router]:
        """The child that holds a handler, by update type and key.

        :raises ValueError: two routers hold a handler for the same key.
        """
        children: dict[tuple[str, str], Router] = {}
        for child in self.sub_routers:
            for update_type, observer in child.observers.items():
                for key in getattr(observer, "by_key", ()):
                    if children.setdefault((update_type, key), child) is not child:
                        raise ValueError(f"both {children[update_type, key]} and {child} have {key!r}")
        return children
