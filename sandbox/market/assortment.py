"""Data for the simulated catalogue: subcategories, the words its item names are made of, and odd names."""

from typing import Literal, NamedTuple

Kind = Literal["product", "smm"]


class Shelf(NamedTuple):
    """One subcategory. Prices are US dollars per unit; ``fields`` is how one delivered account is written."""

    category: str
    name: str
    kind: Kind
    title: str
    low: str
    high: str
    fields: str = ""


_WARES: dict[str, tuple[tuple[str, ...], ...]] = {
    # category: (subcategory, item title, lowest and highest price, one delivered account; none: SMM)
    "Email Accounts": (
        ("Gmail", "Gmail Account - {country} | {age} | {extra}", "0.35", "4.90", "LOGIN|PASS|RECOVERY"),
        ("Outlook", "Outlook Account - {country} | {age}", "0.02", "0.60", "LOGIN:PASS"),
        ("Yahoo", "Yahoo Mail - {age} | {extra}", "0.10", "1.20", "LOGIN:PASS"),
        ("Proton", "Proton Mail {term} - {extra}", "0.40", "9.99", "LOGIN----PASS"),
    ),
    "Instagram": (
        ("Followers", "Instagram Followers - {extra} | {country}", "0.0004", "0.0090"),
        ("Likes", "Instagram Likes - {extra}", "0.0002", "0.0040"),
        ("Comments", "Instagram Comments - {country} | {extra}", "0.0050", "0.0900"),
        ("Accounts", "Instagram Account - {country} | {age} | {extra}", "0.25", "12.00", "LOGIN|PASS|2FA"),
    ),
    "Telegram": (
        ("Members", "Telegram Channel Members - {country}", "0.0006", "0.0100"),
        ("Post Views", "Telegram Post Views - {extra}", "0.0001", "0.0010"),
        ("Accounts", "Telegram Account - {country} | {age}", "0.50", "6.00", "PHONE|2FA|COOKIES"),
        ("Premium", "Telegram Premium {term}", "3.50", "29.00", "KEY"),
    ),
    "TikTok": (
        ("Followers", "TikTok Followers - {extra}", "0.0008", "0.0120"),
        ("Views", "TikTok Views - {country}", "0.0001", "0.0005"),
        ("Accounts", "TikTok Account - {country} | {extra}", "0.30", "15.00", "LOGIN:PASS:RECOVERY"),
    ),
    "Facebook": (
        ("Page Likes", "Facebook Page Likes - {country}", "0.0015", "0.0200"),
        ("Accounts", "Facebook Account - {country} | {age}", "0.45", "18.00", "LOGIN|PASS|2FA|COOKIES"),
        ("Business Manager", "Facebook Business Manager - {age} | {extra}", "9.00", "199.99", "LINK"),
    ),
    "YouTube": (
        ("Subscribers", "YouTube Subscribers - {extra}", "0.0040", "0.0600"),
        ("Views", "YouTube Views - {country} | {extra}", "0.0007", "0.0060"),
        ("Channels", "YouTube Channel - {age} | {extra}", "2.00", "80.00", "LOGIN|PASS|RECOVERY"),
    ),
    "VPN": (
        ("NordVPN", "NordVPN {term} - {extra}", "0.90", "24.00", "LOGIN:PASS"),
        ("Surfshark", "Surfshark VPN {term}", "0.80", "19.00", "LOGIN:PASS"),
        ("ExpressVPN", "ExpressVPN {term} - {extra}", "1.20", "39.00", "KEY"),
    ),
    "Game Keys": (
        ("Steam", "Steam Key - {country} | {extra}", "0.50", "59.99", "KEY"),
        ("Xbox", "Xbox Game Pass {term} - {country}", "1.90", "49.99", "KEY"),
        ("Minecraft", "Minecraft Account - {age} | {extra}", "3.00", "26.00", "LOGIN:PASS"),
    ),
    "AI Accounts": (
        ("ChatGPT", "ChatGPT Plus {term} - {extra}", "4.00", "120.00", "LOGIN|PASS|2FA"),
        ("Midjourney", "Midjourney Account {term}", "5.00", "60.00", "LOGIN|PASS"),
        ("Gemini", "Gemini Advanced {term} - {extra}", "2.00", "40.00", "LOGIN|PASS|RECOVERY"),
    ),
    "Gift Cards": (
        ("Amazon", "Amazon Gift Card - {country}", "5.00", "199.99", "KEY"),
        ("Google Play", "Google Play Gift Card - {country}", "5.00", "100.00", "KEY"),
        ("Apple", "Apple Gift Card - {country}", "5.00", "150.00", "KEY"),
    ),
    "Proxies": (
        ("Residential", "Residential Proxy {term} - {country}", "0.70", "35.00", "HOST:LOGIN:PASS"),
        ("Mobile", "Mobile Proxy {term} - {country}", "4.00", "90.00", "HOST:LOGIN:PASS"),
    ),
    "Streaming": (
        ("Netflix", "Netflix Premium {term} - {country}", "1.50", "45.00", "LOGIN:PASS"),
        ("Spotify", "Spotify Premium {term} - {extra}", "0.80", "30.00", "LOGIN:PASS"),
    ),
    "X (Twitter)": (
        ("Followers", "X Followers - {extra} | {country}", "0.0009", "0.0150"),
        ("Accounts", "X Account - {age} | {extra}", "0.20", "22.00", "LOGIN:PASS:RECOVERY:2FA"),
    ),
}

SHELVES = tuple(
    Shelf(category, name, "product" if fields else "smm", title, low, high, "".join(fields))
    for category, rows in _WARES.items()
    for name, title, low, high, *fields in rows
)

TYPES = {  # of every third SMM item on these shelves; "Default" anywhere else
    ("Instagram", "Comments"): "Custom Comments",
    ("Instagram", "Likes"): "Comment Likes",
    ("Telegram", "Members"): "Package",
    ("Telegram", "Post Views"): "Subscriptions",
    ("YouTube", "Views"): "Poll",
}

NO_SUBCATEGORY = Shelf("Vouchers", "", "product", "Voucher - {country}", "1.00", "9.00", "KEY")
NO_CATEGORY = Shelf("Odds and Ends", "Votes", "smm", "Poll Votes - {country}", "0.0010", "0.0090")
NOT_LISTED = Shelf("Gift Cards", "Nintendo", "product", "Nintendo Card - {country}", "5.00", "50.00", "KEY")
"""Where goods are that no list of categories leads to: a category that is listed without subcategories, one
that is not listed, and a subcategory that is not."""

_SERIES_IN_A_CATEGORY = 8


def shelves(count: int) -> tuple[Shelf, ...]:
    """So many subcategories, the usual ones at least, in some two dozen of each category."""
    more = (_another(number) for number in range(len(SHELVES), count))
    return (*SHELVES, *more)


def _another(number: int) -> Shelf:
    usual, series = SHELVES[number % len(SHELVES)], number // len(SHELVES)
    part = series // _SERIES_IN_A_CATEGORY
    category = f"{usual.category} {part + 1}" if part else usual.category
    return usual._replace(category=category, name=f"{usual.name} {series + 1}")


COUNTRIES = (
    "USA", "United Kingdom", "Germany", "France", "Spain", "Italy", "Brazil", "India", "Indonesia", "Vietnam",
    "Bangladesh", "Pakistan", "Türkiye", "Poland", "Ukraine", "Canada", "Mexico", "Japan", "Global", "Mix",
)  # fmt: skip
AGES = ("Fresh", "Aged 2012", "Aged 2015", "Aged 2019", "Aged 2021", "Aged 2023", "Verified", "New")
TERMS = ("1 Month", "3 Months", "6 Months", "12 Months", "Lifetime")
EXTRAS = {
    "product": (
        "Instant Delivery", "Warranty 7 Days", "Recovery Email", "Phone Verified", "Cookies Included",
        "2FA Enabled", "Cheapest", "Private", "Shared", "Full Access",
    ),
    "smm": ("High Quality", "Real Users", "No Drop", "Refill 30 Days", "Instant Delivery", "Cheapest"),
}  # fmt: skip

LONG_NAME = (
    "<b>HOT</b> 🔥 Facebook & <i>Business</i> \"Manager\" <script>alert('x')</script> | 2FA enabled | "
    "Cookies included | Recovery e-mail | Country mix: USA, United Kingdom, Germany, France, Spain, Italy | "
    "Aged 2012 – 2021 | Warranty 7 days < 24 h replacement > | Read the description before you buy!"
)
ODD_NAMES = (
    LONG_NAME,
    "<b>HOT</b> & <script> Gmail &amp; Outlook mix",
    "Gmail «PREMIUM» 'quoted' \"double\" `back` *star* _under_ [link](https://example.com)",
    "👩‍👩‍👧‍👦 Family Plan ❤️‍🔥 🇺🇸🇬🇧 Spotify 1️⃣2️⃣ Months",
    "حساب جيميل أمريكي مؤكد برقم الهاتف - ضمان 7 أيام",
    "谷歌邮箱账号 美国 老号 2015 带恢复邮箱",
    "জিমেইল অ্যাকাউন্ট - বাংলাদেশ | ফোন যাচাইকৃত",
    "Почта Gmail — старые аккаунты 2015, США",
    "Gmail \u202egnitsetnI\u202c account (right-to-left override)",
    "G\u200bm\u200ba\u200bi\u200bl zero\u2060width \u00a0 spaces   many",
    "ＧＭＡＩＬ　Ｆｕｌｌｗｉｄｔｈ",
    "A̶̡̛l̵̢͝l̷͇̈́ ̶̢̾c̷̣̃o̵̪͠m̸̗̎b̵̭̏i̸̝͊n̸̞̽i̵̞͐n̶͙̈g̵͓̎",
    "$(reboot); DROP TABLE orders;-- {country} %s %(key)s {{ 7*7 }}",
    "/start @everyone #sale https://t.me/example?start=x mail@example.com",
)

DESCRIPTIONS = (
    "Verified {name} account.<br>Format: <code>{fields}</code><br>Warranty: 7 days after delivery.",
    "<table><tr><th>Field</th><th>Value</th></tr><tr><td>Format</td><td>{fields}</td></tr></table>",
    '<p>Read <a href="https://example.com/rules?a=1&b=2">the rules</a></p><ul><li>{fields}<li>Final</ul>',
    "<div><b>Attention! <i>Change the password <u>at once</div>\n\n{fields}\n\n1 < 2 && 3 > 2",
    "",
    '<p onclick="alert(1)">💎 {name} 💎</p><img src=x onerror=alert(1)><script>alert(2)</script>{fields}',
    "{fields}\n\n" + "Long story, kept by the seller since 2019. " * 60,
)
