"""Detects 2FA seeds: behind ``/2fa``, in answer to the question for one, and ``otpauth://`` anywhere."""

import re

from bot.domain.totp import speaks_of_seed
from bot.routers.states import Question

_COMMAND = re.compile(r"(?is)/2fa(?:@\w+)?\s+(.+)")
_ADDRESS = "otpauth://"


def sends_seed(text: str, question: str | None = None) -> bool:
    """Whether a text sends a seed, which must not stay in the chat."""
    if command := _COMMAND.fullmatch(text.strip()):
        return speaks_of_seed(command[1])
    expected = question == Question.seed.state or text.strip().casefold().startswith(_ADDRESS)
    return expected and speaks_of_seed(text)
