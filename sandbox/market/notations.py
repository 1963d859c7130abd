"""How shops declare what they deliver, among noise, and how they deliver it: as declared, or otherwise.

Items that are accounts have one of these each, in turn (``catalogue.py``), but those at fixed numbers.
"""

from typing import NamedTuple


class Notation(NamedTuple):
    """``lines`` are delivered in turn, below the ``heading`` if there is one.

    ``declared`` stands in the description, or in ``title`` or the names of ``variants``; or nowhere.
    """

    name: str
    lines: tuple[str, ...]
    declared: str = ""
    title: str = ""
    variants: tuple[str, ...] = ()
    heading: str = ""

    def line(self, position: int) -> str:
        """What is delivered as the unit at a position, from 0."""
        if self.heading and not position:
            return self.heading
        return self.lines[position % len(self.lines)]

    def description(self, number: int) -> str:
        """The words around the format, which differ from item to item."""
        words = _NOISE if self.declared else _SILENCE
        return words[number % len(words)].format(self.declared)


_NOISE = (
    (
        "🔥🔥 <b>TOP QUALITY</b> 🔥🔥<br>✅ Format: <code>{}</code><br>⚠️ 12-hour warranty from the minute of "
        "delivery. No replacement after the password was changed!"
    ),
    (
        '<p>**𝗙𝗼𝗿𝗺𝗮𝘁**: `{}`</p><p>Warranty Policy: 24 hours. Read <a href="https://example.com/rules?a=1&amp;b=2">'
        "the rules</a> before you buy.</p>"
    ),
    (
        "<div>Удачных покупок! 🎁 Гарантия 12 часов.</div><div>📌 Формат выдачи / Format:<br>{}</div>"
        "<div>(Use 2FA to log in: https://2fa.example)</div>"
    ),
    (
        "<ul><li>Registered by hand, 100% fresh 🇺🇸🇬🇧</li><li>{}</li><li>How to log in: open a clean browser, "
        "then wait; don't hurry</li></ul>Replacement within 3 days."
    ),
    "质保 24 小时 💎<br>请勿修改资料。 Do not change anything in the first 48 hours.<br><br>Format<br>{}<br>",
    (
        "¡Entrega inmediata! ⚡<br>━━━━━━━━━━<br>{}<br>━━━━━━━━━━<br>Garantía de 7 días. <i>Escríbeme si "
        "algo no funciona:</i> t.me/example"
    ),
)
_SILENCE = (
    "💎 Fresh accounts, login, password, email, and 2fa (if available) 💎<br>Warranty: 12 hours.",
    "<p>Свежие аккаунты с почтой. <b>Гарантия 24 часа</b>, замена только до смены пароля!</p>",
    (
        "⚡ Instant delivery ⚡<br>❗ Use a proxy of the same country ❗<br>Log in with login:password and "
        "the provided 2FA."
    ),
    "",
)
_WITH_PHONE = "login:password:phone:email:email_password:2FA:auth_token"
_WITHOUT_PHONE = "login:password:email:email_password:2FA:auth_token"
_MIXED_HYPHENS = "{USER}---{PASS}----{LOGIN}----{MAILPASS}---{REFRESH}----{CLIENT}----{2FA}----{AUTH}"
_LONG_TITLE = (
    "🥇 aged 2012 – 2021 | verified by phone and by e-mail | full access | e-mail can be changed | "
    "high trust | made by hand on real devices with residential proxies | for ads, games and social media | "
    "every account was checked within the last hour | 24/7 support | discounts for resellers | format: "
    "login:password:email:email_password:token | read the description before you buy | "
    "do not log in from a data centre | change the password at once | thank you for coming back"
)

MAIL = (
    Notation("mail and password", ("{LOGIN}:{PASS}",), "email:password"),
    Notation("recovery, undeclared", ("{LOGIN}:{PASS}:{RECOVERY}",)),
    Notation("colon in a password", ("{LOGIN}:p@ss:{PASS}:{RECOVERY}",), "email:password:recovery"),
    Notation("client before token", ("{LOGIN}----{PASS}----{CLIENT}----{REFRESH}",)),
    Notation(
        "token before client",
        ("{LOGIN}|{PASS}|{REFRESH}|{CLIENT}",),
        "email|password|refresh_token|client_id",
    ),
    Notation(
        "declared in the title",
        ("{LOGIN}----{PASS}----{CLIENT}----{REFRESH}",),
        title="email----password----client_id----refresh_token",
    ),
    Notation(
        "app password and seed",
        ("{LOGIN}:{PASS}:{RECOVERY}:{MAILPASS}:{WORD}:{2FA}",),
        "email:password:recovery_email:recovery_password:app_password:totp",
    ),
    Notation(
        "user agent and cookies",
        ("{LOGIN}:{PASS}:{RECOVERY}|{AGENT}|{JSONCOOKIES}",),
        "email:password:recovery|user_agent|cookies",
    ),
    Notation("plus signs", ("{LOGIN}:{PASS}",), "login + pass"),
    Notation("heading", ("{LOGIN}|{PASS}|{RECOVERY}",), heading="Email|Password|Recovery Email"),
    Notation("declared wrongly", ("{LOGIN};{PASS};{RECOVERY}",), "email|password"),
)
OTHERS = (
    Notation(
        "with and without phone",
        (
            "{USER}:{PASS}:{PHONE}:{LOGIN}:{MAILPASS}:{2FA}:{AUTH}",
            "{USER}:{PASS}:{LOGIN}:{MAILPASS}:{2FA}:{AUTH}",
        ),
        f"{_WITH_PHONE} OR {_WITHOUT_PHONE}",
    ),
    Notation(
        "hyphens of two lengths",
        (_MIXED_HYPHENS,),
        "Login---password----mail----mailpassword---refresh token----client id----2fa----authtoken",
    ),
    Notation(
        "bars inside colons",
        ("{USER}:{PASS}:{LOGIN}|{MAILPASS}|{REFRESH}|{CLIENT}:{AUTH}:{2FA}",),
        "user:pass:mail|mailpass|refresh_token|clientID:auth_token:2fa",
    ),
    Notation(
        "an empty place",
        ("{USER}:{PASS}:{LOGIN}:{MAILPASS}::{2FA}:{WORD}",),
        "login:password:email:emailpassword::2-FA:username",
    ),
    Notation(
        "em dashes",
        ("{USER}—{PASS}—{LOGIN}—{MAILPASS}—{RECOVERY}—{WORD}—{2FA}—{AUTH}",),
        "Account—Password—Verification Email—Email Password—Backup Email—Backup Email Password—2FA—Token",
    ),
    Notation(
        "em dashes for hyphens",
        ("{USER}--{PASS}--{LOGIN}--{MAILPASS}",),
        "login—password—email—email password",
    ),
    Notation(
        "semicolons",
        ("{USER};{PASS};{2FA};{LOGIN};{CT0};{AUTH}",),
        "LOGIN; PASSWORD; 2FA; MAIL; Ct0; AUTHORIZATION TOKEN",
    ),
    Notation(
        "Chinese labels",
        ("{USER}----{PASS}----{LOGIN}----{MAILPASS}----{REFRESH}----{CLIENT}----{2FA}----{AUTH}",),
        "Username----Password----Email----邮箱密码----邮箱令牌----邮箱客户端----2fa----Token",
    ),
    Notation(
        "sixteen fields",
        (
            (
                "{USER}|{PASS}|{LOGIN}|{MAILPASS}|{PHONE}|{CT0}|{AUTH}|{2FA}|{DATE}|{COUNT}|{COUNT}|{COUNTRY}"
                "|{SECOND}|{WORD}|{REFRESH}|{CLIENT}"
            ),
        ),
        "login|password|email|password|number|ct0|token|2FA|registration date|followers|posts"
        "|registration country|email|password|email_token|client_id",
    ),
    Notation(
        "bar inside cookies",
        ("{USER}|{PASS}|{2FA}|{LOGIN}|{MAILPASS}|{REFRESH}|{CLIENT}|{JSONCOOKIES}",),
        "User | Pass | 2FA | Mail | Pass Mail | Refresh Token | Client ID | Cookies",
    ),
    Notation(
        "a separator at the end",
        ("{USER}:{PASS}:{LOGIN}:{MAILPASS};",),
        "login : password : email : email password;",
    ),
    Notation(
        "blanks in a password",
        ("{USER}: {WORD} 1 :{LOGIN}::{2FA}",),
        "login:password:email:email_password:2fa",
    ),
    Notation("seed in a link", ("{USER}:{PASS}:{2FALINK}",), "login:password:2fa"),
    Notation("otpauth", ("{USER}|{PASS}|{OTPAUTH}",), "login|password|2FA key link"),
    Notation("ambiguous", ("{USER}:{PASS}:{AUTH}",), "login:password:token OR login:password:ct0"),
    Notation(
        "too many colons", ("{USER}:pa:{WORD}:{LOGIN}:{MAILPASS}",), "login:password:email:email_password"
    ),
    Notation("undeclared cookies", ("{UID}|{PASS}|{2FA}|{BROWSER}|{EAAB}|{LOGIN}|{MAILPASS}",)),
    Notation("bare key", ("{KEY}",)),
    Notation("bare token", ("{TOKEN}",)),
    Notation("bare otpauth", ("{OTPAUTH}",)),
    Notation("proxy", ("{HOST}:{USER}:{WORD}",)),
    Notation("link", ("{FILE}",)),
    Notation("block of lines", ("Login: {USER}\nPassword: {PASS}\n2FA: {2FA}",)),
    Notation("key=value", ("login={USER};password={WORD};email={LOGIN}",)),
    Notation(
        "backup codes",
        ("{USER}:{PASS}:{LOGIN}:{MAILPASS}:{BACKUP}",),
        "login:password:email:email_password:backup_codes",
    ),
    Notation("JSON", ('{"login":"{USER}","password":"{WORD}"}',)),
    Notation("cookies of 3,900 characters", ("{UID}|{PASS}|{LONGCOOKIES}",), "uid|pass|cookies"),
    Notation("formula", ("=cmd|{USER}|{WORD}",)),
    Notation(
        "twelve fields, a dot in a label",
        ("{USER}:{PASS}:{LOGIN}:{MAILPASS}:{PHONE}:{DATE}:{COUNT}:{COUNT}:{COUNTRY}:{AVATAR}:{AUTH}:{CT0}",),
        "username:password:mail_username:mail_password:phone:reg.date:tweets:followers:country:avatar:auth_token:ct0",
    ),
    Notation(
        "user agent at the end",
        ("{UID}|{PASS}|{2FA}|{BROWSER}|{EAAB}|{LOGIN}|{MAILPASS}|{AGENT}",),
        "uid|pass|2fa|cookie|token|hotmail|passmail|userAgent",
    ),
    Notation(
        "labels in capitals",
        ("{USER}:{PASS}:{CT0}:{AUTH}:{2FA}:{LOGIN}:{MAILPASS}:{OAUTH}",),
        "LOGIN_TWITTER:PAS_TWITTER:CT0:TOKEN_TWITTER:2FA:MAIL_TWITTER:PAS_MAIL_TWITTER:TOKEN_MAIL",
    ),
    Notation(
        "declared by variants",
        ("{USER}:{PASS}:{LOGIN}:{MAILPASS}:{2FA}:{AUTH}",),
        variants=("2FA · " + _WITHOUT_PHONE, "phone · " + _WITH_PHONE),
    ),
    Notation("a title of 400 characters", ("{USER}:{PASS}:{LOGIN}:{MAILPASS}:{AUTH}",), title=_LONG_TITLE),
)
