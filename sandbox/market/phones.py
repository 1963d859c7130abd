"""Data of the simulated phone rentals: countries, services, and generated numbers of each country."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from hashlib import sha256

from sandbox.market.translations import country_name, translate

COUNTRIES = {
    # code: (dial code, national mobile numbers: # any digit, N from 2 to 9)
    "us": ("1", ("305N######", "405N######", "718N######")),
    "gb": ("44", ("7400######", "7911######")),
    "ca": ("1", ("416N######", "604N######")),
    "de": ("49", ("1512#######", "1761#######")),
    "fr": ("33", ("61#######", "75#######")),
    "es": ("34", ("61#######", "68#######")),
    "it": ("39", ("347#######", "320#######")),
    "nl": ("31", ("61#######", "62#######")),
    "pl": ("48", ("51#######", "60#######")),
    "pt": ("351", ("91#######", "96#######")),
    "se": ("46", ("70#######", "73#######")),
    "ro": ("40", ("72#######", "74#######")),
    "cz": ("420", ("602######", "777######")),
    "ua": ("380", ("50#######", "67#######")),
    "kz": ("7", ("701#######", "777#######")),
    "tr": ("90", ("532#######", "542#######")),
    "il": ("972", ("50#######", "52#######")),
    "ae": ("971", ("50#######", "55#######")),
    "sa": ("966", ("50#######", "55#######")),
    "eg": ("20", ("10########", "11########")),
    "ng": ("234", ("803#######", "806#######")),
    "ke": ("254", ("712######", "722######")),
    "za": ("27", ("82#######", "72#######")),
    "in": ("91", ("98########", "99########")),
    "pk": ("92", ("300#######", "321#######")),
    "bd": ("880", ("171#######", "181#######")),
    "id": ("62", ("812########", "813########")),
    "vn": ("84", ("90#######", "97#######")),
    "ph": ("63", ("917#######", "905#######")),
    "th": ("66", ("81#######", "89#######")),
    "my": ("60", ("12#######", "13#######")),
    "br": ("55", ("119########", "219########")),
    "mx": ("52", ("55N#######", "33N#######")),
    "co": ("57", ("300#######", "310#######")),
    "af": ("93", ("70#######", "79#######")),
}

EVERYWHERE = (
    "OpenAI / ChatGPT", "WhatsApp", "Telegram", "Google / YouTube / Gmail", "Instagram / Threads",
    "Facebook",
)  # fmt: skip
SILENT = "Demo: the code never comes"
SERVICES = (
    *EVERYWHERE, SILENT, "TikTok / Douyin", "X (Twitter)", "Discord", "Microsoft / Outlook / Hotmail",
    "Yahoo", "Amazon / AWS", "Apple", "PayPal", "Uber", "Airbnb", "Netflix", "Spotify", "Steam", "Twitch",
    "Snapchat", "LinkedIn", "Viber", "WeChat", "LINE", "KakaoTalk", "Signal", "imo", "Tinder", "Bumble",
    "Badoo", "Hinge", "Claude / Anthropic", "DeepSeek", "Mistral", "Midjourney", "Binance", "Coinbase",
    "Kraken", "Bybit", "OKX", "Wise", "Revolut", "Skrill", "Neteller", "Alibaba / Taobao", "Shopee",
    "Lazada", "Temu", "Shein", "eBay", "Mercado Libre", "OLX", "Careem", "Bolt", "Grab", "Gojek",
    "DoorDash", "Lyft", "Proton Mail", "GMX", "Blizzard", "Epic Games", "Roblox", "Naver", "VK",
    "Any other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Project:
    """One service in one country at one price (US dollars per number)."""

    id: str
    name: str
    country: str
    price: Decimal
    again: bool = False
    """The same service and country once more, dearer: told only where the live service's oddities are on."""

    @property
    def silent(self) -> bool:
        return self.name == SILENT


def projects() -> dict[str, Project]:
    """All projects by id; which exist is fixed for good."""
    return {project.id: project for project in _all_projects()}


@cache
def _all_projects() -> tuple[Project, ...]:
    return tuple(_projects())


def _projects() -> Iterator[Project]:
    for name in SERVICES:
        for country in ("us", "gb") if name == SILENT else COUNTRIES:
            mark = sha256(f"{name}/{country}".encode()).hexdigest()
            if name in (*EVERYWHERE, SILENT) or int(mark[0], 16) < 11:
                price = Decimal(5 + int(mark[1:3], 16)) / 100
                yield Project(f"65f{mark[:21]}", name, country, price)
                if int(mark[3], 16) < 3:
                    yield Project(f"65e{mark[:21]}", name, country, price * Decimal("1.5"), again=True)


def dial_code(country: str) -> str:
    return COUNTRIES[country][0]


def national_number(country: str, chance: random.Random) -> str:
    """A number without the dial code and without a trunk prefix."""
    pattern = chance.choice(COUNTRIES[country][1])
    digits = {"#": "0123456789", "N": "23456789"}
    return "".join(chance.choice(digits.get(sign, sign)) for sign in pattern)


def told_project(project: Project, lang: str, *, lower_title: bool) -> dict[str, str]:
    """One row of ``sms_projects``."""
    title = country_name(project.country, lang)
    return {
        "project_id": project.id,
        "name": translate(project.name, lang),
        "price": f"{project.price:.4f}",
        "country_id": project.country,
        "country_title": title.lower() if lower_title else title,
    }


def told_countries(lang: str, *, dial_codes: bool) -> list[dict[str, str]]:
    """The answer of ``sms_countries``."""
    return [
        {"country_code": f"+{dial}" if dial_codes else code, "country_name": country_name(code, lang)}
        for code, (dial, _) in COUNTRIES.items()
    ]
