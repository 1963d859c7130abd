"""Platforms that SMM services are for: what sellers call them in English, and their hosts. Pure."""

import re
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit


class _Platform(NamedTuple):
    hosts: str  # also short ones; each stands for its subdomains as well
    words: str = ""  # that name it beside its own name


_PLATFORMS = {
    "Instagram": _Platform("instagram.com instagr.am ig.me", "insta|ig|igtv"),
    "Facebook": _Platform("facebook.com fb.com fb.me fb.watch fb.gg m.me messenger.com", "fb"),
    "Threads": _Platform("threads.net threads.com"),
    "YouTube": _Platform("youtube.com youtu.be yt.be youtube-nocookie.com", "you tube|yt"),
    "TikTok": _Platform("tiktok.com", "tik tok"),
    "Telegram": _Platform("t.me telegram.me telegram.dog telegram.org telesco.pe", "tg"),
    "Twitter": _Platform("x.com twitter.com t.co", "tweet|tweets|retweets"),
    "WhatsApp": _Platform("whatsapp.com wa.me", "whats app"),
    "VKontakte": _Platform("vk.com vk.ru vk.me vk.cc vkvideo.ru vkontakte.ru", "vk"),
    "Odnoklassniki": _Platform("ok.ru"),
    "Rutube": _Platform("rutube.ru"),
    "Spotify": _Platform("spotify.com spotify.link spoti.fi"),
    "SoundCloud": _Platform("soundcloud.com snd.sc", "sound cloud"),
    "Deezer": _Platform("deezer.com deezer.page.link"),
    "Twitch": _Platform("twitch.tv"),
    "Kick": _Platform("kick.com"),
    "Rumble": _Platform("rumble.com"),
    "Discord": _Platform("discord.com discord.gg discordapp.com"),
    "LinkedIn": _Platform("linkedin.com lnkd.in", "linked in"),
    "Snapchat": _Platform("snapchat.com", "snap chat"),
    "Reddit": _Platform("reddit.com redd.it"),
    "Quora": _Platform("quora.com"),
    "Tumblr": _Platform("tumblr.com"),
    "Vimeo": _Platform("vimeo.com"),
    "Dailymotion": _Platform("dailymotion.com dai.ly"),
    "Likee": _Platform("likee.video likee.com"),
    "Kwai": _Platform("kwai.com kw.ai"),
    "Bilibili": _Platform("bilibili.com bilibili.tv b23.tv"),
}
_HOSTS = {host: name for name, platform in _PLATFORMS.items() for host in platform.hosts.split()}
_WORDS = {
    name: [name.casefold(), *filter(None, platform.words.split("|"))] for name, platform in _PLATFORMS.items()
}
_X = "Twitter"  # what "X Followers" are for; "x" elsewhere is a sign
_ANYWHERE = ("website", "websites", "traffic", "backlink", "backlinks", "seo")  # for one's own site
_WORD = re.compile(r"[^\W_]+")
_WITH_DOMAIN = 2


def host_of(link: SplitResult) -> str:
    """Return the host of a link, in small letters and without a point behind it; empty where it has none."""
    return (link.hostname or "").removesuffix(".")


def platform_of(link: str) -> str | None:
    """Name the platform of a link by its host; ``None`` where that is none of those known here."""
    labels = host_of(urlsplit(link)).split(".")
    domains = (".".join(labels[start:]) for start in range(len(labels)))
    return next((_HOSTS[domain] for domain in domains if domain in _HOSTS), None)


def site_name(link: str) -> str:
    """Name the site of a link, as sellers write it: ``https://www.instagram.com/anna`` is *instagram*."""
    platform = platform_of(link)
    if platform is not None:
        return platform.casefold()
    labels = host_of(urlsplit(link)).split(".")
    return labels[-_WITH_DOMAIN] if len(labels) >= _WITH_DOMAIN else labels[0]


def platforms_named(*names: str) -> tuple[str, ...]:
    """List the platforms that an item is for, by its English names; none where any link may be meant."""
    written = [[word.casefold() for word in _WORD.findall(name)] for name in names]
    padded = " ".join(("", *(word for words in written for word in words), ""))
    if any(f" {word} " in padded for word in _ANYWHERE):
        return ()
    is_x = any(words[:1] == ["x"] for words in written)
    return tuple(
        name
        for name, words in _WORDS.items()
        if any(f" {word} " in padded for word in words) or (is_x and name == _X)
    )
