"""Names of the sites that SMM services are for, by the host of a link. Pure."""

from urllib.parse import urlsplit

_SHORT = {
    "t": "telegram",
    "youtu": "youtube",
    "fb": "facebook",
    "x": "twitter",
    "vk": "vkontakte",
    "wa": "whatsapp",
}
_WITH_DOMAIN = 2


def site_name(link: str) -> str:
    """Name the site of a link, as sellers write it: ``https://www.instagram.com/anna`` is *instagram*."""
    labels = (urlsplit(link).hostname or "").split(".")
    name = labels[-_WITH_DOMAIN] if len(labels) >= _WITH_DOMAIN else labels[0]
    return _SHORT.get(name, name)
