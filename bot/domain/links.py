"""Links of SMM orders: when two lead to the same, and what speaks against one. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from bot.domain.sites import host_of

# Parameters that tell who shared a link and how it was found, not where it leads.
_TRACKING = frozenset((
    *("igsh", "igshid", "ig_rid", "ig_mid"),
    *("fbclid", "mibextid", "rdid", "share_url", "sfnsn"),
    *("gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "_openstat"),
    *("twclid", "ref_src", "ref_url"),
    *("ttclid", "_r", "_t", "is_from_webapp", "sender_device", "web_id", "share_app_id", "share_link_id"),
    *("si", "feature", "pp", "ab_channel", "app"),
    *("trk", "trackingid", "lipi", "share_id", "mc_cid", "mc_eid"),
))  # fmt: skip
_TRACKING_PREFIXES = ("utm_", "__cft__", "__tn__")
_TRACKING_OF = {"x.com": frozenset("st")}  # elsewhere these may be more than that
_SAME_HOST = {
    "twitter.com": "x.com",
    "telegram.me": "t.me",
    "telegram.dog": "t.me",
    "fb.com": "facebook.com",
    "instagr.am": "instagram.com",
}
_MOBILE = ("www.", "m.", "mobile.")
_WITH_DOMAIN = 2  # labels of a host that are left where one of these is taken away
_SEPARATOR = "|"


SameLink = tuple[str, str, str, str]  # host, path, query and fragment: equal where links lead to the same


def same_link(one: str, other: str) -> bool:
    """Tell whether two links lead to the same, however they were copied."""
    return normalised(one) == normalised(other)


def normalised(link: str) -> SameLink:
    """Host, path, query and fragment of a link, without what differs from one copy of it to another."""
    parts = urlsplit(link)
    host = _host(parts)
    path, query = unquote(parts.path), parts.query
    if host == "youtu.be":
        host, query = "youtube.com", f"v={path.strip('/')}&{query}"
        path = "/watch"
    return host, path.rstrip("/"), _query(host, query), parts.fragment


def _host(parts: SplitResult) -> str:
    host = host_of(parts)
    for prefix in _MOBILE:
        rest = host.removeprefix(prefix)
        if rest != host and rest.count(".") >= _WITH_DOMAIN - 1:
            host = rest
            break
    port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    return _SAME_HOST.get(host, host) + port


def _query(host: str, query: str) -> str:
    ignored = _TRACKING | _TRACKING_OF.get(host, frozenset())
    kept = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True)
        if name.casefold() not in ignored and not name.casefold().startswith(_TRACKING_PREFIXES)
    ]
    return urlencode(sorted(kept))


class LinkDoubt(StrEnum):
    """What speaks against the link of a purchase: it is asked about once more, and never refused."""

    UNDER_WAY = "order"  # an order of the same item for it has not ended
    UNSETTLED = "draft"  # nobody knows whether a purchase of the same item for it was made
    ELSEWHERE = "host"  # it leads to another platform than the item is for


@dataclass(frozen=True, slots=True)
class LinkWarning:
    """``about``: the number of the order, the nonce of the draft, or the host. ``platforms``: the item's."""

    doubt: LinkDoubt
    about: str
    platforms: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from others: a customer who was asked about this one was not about another."""
        return f"{self.doubt}:{self.about}"


def asked_about(warnings: Iterable[LinkWarning]) -> str:
    """Pack what a customer was asked about once more, to be kept with the draft."""
    return _SEPARATOR.join(warning.key for warning in warnings)


def is_news(warnings: Iterable[LinkWarning], asked: str) -> bool:
    """Tell whether any of the warnings was not among those ``asked`` about."""
    return not {warning.key for warning in warnings} <= set(asked.split(_SEPARATOR))
