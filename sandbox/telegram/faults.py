"""Fault injection at the Bot API: what the next calls of a method run into."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from sandbox.telegram.api_errors import ApiError, bad_request, conflict, forbidden, too_many_requests

Kind = Literal["429", "500", "502_html", "drop_before", "drop_after", "hang", "403", "400", "409"]


@dataclass
class TelegramFault:
    """One fault and how many calls are still to meet it. None: every one, until cleared."""

    method: str
    kind: str
    left: int | None
    retry_after: int = 1
    words: str = ""


@dataclass
class TelegramFaults:
    waiting: list[TelegramFault] = field(default_factory=list)

    def add(self, method: str, fault: str, times: int | None = 1, *, retry_after: int = 1) -> TelegramFault:
        """``fault`` is a ``Kind``; ``"400:<description>"`` and ``"403:<description>"`` carry their words.

        ``method`` is a Bot API name, or ``*`` for all but getUpdates.
        """
        kind, _, words = fault.partition(":")
        if kind not in get_args(Kind):
            raise ValueError(f"no such fault: {fault}")
        added = TelegramFault(method.lower(), kind, times, retry_after, words)
        self.waiting.append(added)
        return added

    def clear(self) -> None:
        self.waiting.clear()

    def take(self, method: str) -> TelegramFault | None:
        """The fault this call meets, if any; one-shot ones are used up by it."""
        name = method.lower()
        for fault in self.waiting:
            if fault.method == name or (fault.method == "*" and name != "getupdates"):
                if fault.left is not None:
                    fault.left -= 1
                    self.waiting = [m for m in self.waiting if m.left != 0]
                return fault
        return None


def refusal(fault: TelegramFault) -> ApiError | None:
    """The refusal a fault stands for; None for the ones that happen to the connection."""
    match fault.kind:
        case "429":
            return too_many_requests(fault.retry_after)
        case "500":
            return ApiError(500, "Internal Server Error")
        case "403":
            return forbidden(fault.words or "bot was blocked by the user")
        case "409":
            return conflict("terminated by other getUpdates request")
        case "400":
            return bad_request(fault.words.removeprefix("Bad Request: ") or "something is wrong")
        case _:
            return None
