"""Simulated rentals: the code comes after some seconds, or never, or from the control panel."""

import random
import string
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

from sandbox.market.listing import in_currency
from sandbox.market.phones import Project, dial_code

LIFETIME = timedelta(minutes=20)
SILENT_LIFETIME = timedelta(seconds=90)

_TEXTS = (
    "Your {name} verification code is {code}",
    "<#> {code} is your {name} code. Don't share it & never forward it.",
    "{code} – код подтверждения {name}. Никому не сообщайте!",
    "[{name}] 验证码：{code}，5分钟内有效。",
    "رمز التحقق الخاص بك هو {code}",
    "{name}: use {code} to sign in.\n\nIt expires in 10 minutes.\nhttps://example.com/verify?c={code}&s=1",
)


@dataclass(slots=True)
class Rental:
    """One rented number. ``phone`` is national; a code at ``code_at`` counts from that moment."""

    number: int
    key: str
    project: Project
    phone: str
    placed: datetime
    expires: datetime
    code_at: datetime | None
    code: str
    text: str
    ended: Literal["", "expired", "canceled"] = ""
    currency: str = "USD"

    @property
    def international(self) -> str:
        return f"+{dial_code(self.project.country)}{self.phone}"

    def received(self, now: datetime) -> bool:
        return self.code_at is not None and self.code_at <= now

    def final(self, now: datetime) -> bool:
        return bool(self.ended) or self.received(now)

    def status(self, now: datetime) -> str:
        return "code_received" if self.received(now) else self.ended or "active"

    def charge(self) -> Decimal:
        return Decimal(0) if self.ended else self.project.price

    def end(self, how: Literal["expired", "canceled"]) -> Decimal:
        """Ends it without a code; the money to give back."""
        paid = self.charge()
        self.ended = how
        self.code_at = None
        return paid

    def give(self, code: str, text: str, now: datetime) -> None:
        """An SMS arrives now, be it the second one or after the end; a text alone is one without a code."""
        self.code = code if code or text else self.code
        self.text = text or _TEXTS[0].format(name=self.project.name, code=self.code)
        self.code_at = now

    def told_code(self, now: datetime) -> dict[str, Any]:
        """The answer of ``sms_code``."""
        if self.received(now):
            return {"status": "completed", "code": self.code, "sms_content": self.text}
        if self.ended:
            return {"status": self.ended, "message": f"Number {self.ended}, the money was returned"}
        return {"status": "waiting", "message": "Waiting for code"}

    def told_status(self, now: datetime, *, bare_phone: bool, with_text: bool) -> dict[str, Any]:
        """The answer of ``sms_status``."""
        received = self.received(now)
        told = {
            "status": self.status(now),
            "phone": self.told_phone(bare=bare_phone),
            "code": self.code if received else None,
            "charge": f"{self.charge():.4f}",
            **in_currency(self.currency),
            "expires_at": self.told_expiry,
        }
        return told | {"sms_content": self.text} if with_text and received else told

    @property
    def told_expiry(self) -> str:
        return self.expires.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def told_phone(self, *, bare: bool) -> str:
        return self.phone if bare else self.international


def rent(
    number: int, key: str, project: Project, phone: str, *, now: datetime, pace: float, lettered: bool
) -> Rental:
    """Make a rental, with its code decided beforehand; ``pace`` scales the wait for it, not the lifetime."""
    chance = random.Random(number)
    code = _letters(chance) if lettered else _code(number, project, chance)
    text = chance.choice(_TEXTS).format(name=project.name, code=code)
    wait = timedelta(seconds=chance.uniform(6, 12) * pace)
    silent = project.silent
    expires = now + (SILENT_LIFETIME if silent else LIFETIME)
    return Rental(number, key, project, phone, now, expires, None if silent else now + wait, code, text)


def _code(number: int, project: Project, chance: random.Random) -> str:
    length = 5 if project.name == "Telegram" else 6
    digits = "".join(chance.choices("0123456789", k=length))
    if project.name == "WhatsApp":
        return f"{digits[:3]}-{digits[3:]}"
    return f"0{digits[1:]}" if number % 4 == 0 else digits


def _letters(chance: random.Random) -> str:
    return "-".join("".join(chance.choices(string.ascii_uppercase, k=4)) for _ in range(2))
