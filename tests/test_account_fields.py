"""Delivered accounts are read by their shop's format, or guessed, and never changed by a byte."""

import pytest

from bot.domain.fields.reading import Account, How, read_account
from tests.declared_formats import SIXTEEN

SEED, TOKEN, CT0 = "JBSWY3DPEHPK3PXP", "0a1b2c3d4e" * 4, "9f" * 40
CLIENT, REFRESH = "9e5f94bc-e8a4-4e73-b8be-63364c29d753", "M.C5_BAY.0.U.-Cg*ab!cd$"
WITH_OR_WITHOUT_PHONE = (
    "login:password:phone:email:email_password:2FA:auth_token",
    "login:password:email:email_password:2FA:auth_token",
)
MIXED_HYPHENS = ("Login---password----mail----mailpassword---refresh token----client id----2fa----authtoken",)
OUTLOOK_KEYS = "login password email email_password refresh_token client_id totp auth_token"
FIRST_HALF = f"anna|P|anna@example.com|M1|+15550100|{CT0}|{TOKEN}|{SEED}"
FIRST_KEYS = "login password email email_password phone ct0 auth_token totp"
BARRED = '[{"name":"auth_token","value":"x|y"}]'
COOKIES = "; ".join(f"name{number}=value{number}" for number in range(200))
DECLARED = [  # delivered, declared, the keys as they must be read
    (
        f"anna_demo:Pass-1!:+15550100:anna@example.com:Mail1:{SEED}:{TOKEN}",
        WITH_OR_WITHOUT_PHONE,
        "login password phone email email_password totp auth_token",
    ),
    (
        f"anna_demo:Pass-1!:anna@example.com:Mail1:{SEED}:{TOKEN}",
        WITH_OR_WITHOUT_PHONE,
        "login password email email_password totp auth_token",
    ),
    (
        f"anna_demo---Pass1----anna@example.com----Mail1---{REFRESH}----{CLIENT}----{SEED}----{TOKEN}",
        MIXED_HYPHENS,
        OUTLOOK_KEYS,
    ),
    (
        f"anna_demo:Pass1:anna@example.com|Mail1|{REFRESH}|{CLIENT}:{TOKEN}:{SEED}",
        ("user:pass:mail|mailpass|refresh_token|clientID:auth_token:2fa",),
        "login password email email_password refresh_token client_id auth_token totp",
    ),
    (
        f"anna_demo:Pass1:anna@example.com:Mail1::{SEED}:anna_real",
        ("login:password:email:emailpassword::2-FA:username",),
        "login password email email_password field totp login",
    ),
    (
        f"anna_demo—Pass1—anna@example.com—Mail1—back@example.com—Back1—{SEED}—{TOKEN}",
        ("Account—Password—Verification Email—Email Password—Backup Email—Backup Email Password—2FA—Token",),
        "login password email email_password recovery_email recovery_password totp auth_token",
    ),
    (
        f"anna_demo;Pass1;{SEED};anna@example.com;{CT0};{TOKEN}",
        ("LOGIN; PASSWORD; 2FA; MAIL; Ct0; AUTHORIZATION TOKEN",),
        "login password totp email ct0 auth_token",
    ),
    (
        f"anna_demo----Pass1----anna@example.com----Mail1----{REFRESH}----{CLIENT}----{SEED}----{TOKEN}",
        ("Username----Password----Email----邮箱密码----邮箱令牌----邮箱客户端----2fa----Token",),
        OUTLOOK_KEYS,
    ),
    (
        f"{FIRST_HALF}|2016-05-01|12|3|Mexico|second@example.com|M2|{REFRESH}|{CLIENT}",
        (SIXTEEN,),
        f"{FIRST_KEYS} date followers posts country email email_password refresh_token client_id",
    ),
    (
        f"anna_demo|Pass1|{SEED}|anna@example.com|Mail1|{REFRESH}|{CLIENT}|{BARRED}",
        ("User | Pass | 2FA | Mail | Pass Mail | Refresh Token | Client ID | Cookies",),
        "login password totp email email_password refresh_token client_id cookies",
    ),
    (
        "anna_demo:Pass1:anna@example.com:Mail1;",
        ("login : password : email : email password;",),
        "login password email email_password",
    ),
    (
        f"anna_demo: Pass 1 :anna@example.com::{SEED}",
        ("login:password:email:email_password:2fa",),
        "login password email email_password totp",
    ),
    (
        f"anna_demo:Pass1:https://2fa.example/tok/{SEED}",
        ("login:password:2fa",),
        "login password totp",
    ),
    (
        "anna_demo:Pass1:anna@example.com:Mail1:12345678,87654321",
        ("login:password:email:email_password:backup_codes",),
        "login password email email_password backup_codes",
    ),
    (f"anna_demo|Pass1|{COOKIES}", ("login|password|cookies",), "login password cookies"),
]
GUESSED = [  # delivered, the keys as they are guessed
    (
        f"1000555|Pass1|{SEED}|c_user=1000555;xs=12%3Aabc;|EAABabc|anna@example.com|Mail1",
        "number? password? totp? cookies field email email_password?",
    ),
    (f"anna@example.com----Pass1----{CLIENT}----{REFRESH}", "email password? client_id refresh_token"),
    (f"anna@example.com|Pass1|{REFRESH}|{CLIENT}", "email password? refresh_token client_id"),
    ("anna@example.com:Pass1:back@example.com", "email password? email"),
    ("AAAAA-BBBBB-CCCCC", "field"),
    ("198.51.100.7:8080:user:pass", "proxy"),
    ("https://files.example/1.zip", "link"),
    (f"Login: anna_demo\nPassword: Pass1\n2FA: {SEED}", "login password totp"),
    ('{"login":"anna_demo","password":"Pass1"}', "login password"),
    ("=cmd|x|y", "login? password? field"),
    ("anna_demo : Pass1", "login? password?"),
    ("anna;Pass1;anna@example.com;Mail1;", "login? password? email email_password?"),
    (f"anna:Pass1:https://2fa.example/tok/{SEED}", "login? password? totp?"),
    ("anna:pa|ss;:anna@example.com:Mail1", "login? password? email email_password?"),
    ("sid=1; c_user=2; xs=3%3A", "cookies"),
    ('[{"name":"sid","value":"1"}]', "cookies"),
    (f"otpauth://totp/example?secret={SEED}", "totp"),
    ('{"email":"a@b.co","password":"x\\"y","cookies":[{"a":1}],"rank":5}', "email password? cookies other"),
    ("Your order is on its way: please wait", "field"),
    ('anna|Pass1|[{"name":"a|b"}]|anna@example.com', "login? password? cookies email"),
    ("Login: anna | Password: a:b | Note: x", "field"),
    ("Login: anna | Password: a:b", "login password"),
    (
        "Email: anna@example.com\r\nPassword: a b\r\nToken type: x\r\nCookies:\r\na=b; c=d\r\n",
        "email password other cookies",
    ),
    ("", "field"),
    ("  \r\n", "field"),
]
WHOLE = [  # delivered, declared, how, and each key with its value
    (
        f"anna_demo:Pass1:{TOKEN}",
        ("login:password:token", "login:password:ct0"),
        How.UNCLEAR,
        [("field", f"anna_demo:Pass1:{TOKEN}")],
    ),
    (
        "anna_demo:pa:ss:anna@example.com:Mail1",
        ("login:password:email:email_password",),
        How.MISFIT,
        [("field", "anna_demo:pa:ss"), ("email", "anna@example.com"), ("field", "Mail1")],
    ),
    (
        "anna@example.com:p@ss:word:back@example.com",
        ("email:password:recovery",),
        How.MISFIT,
        [("email", "anna@example.com"), ("field", "p@ss:word"), ("email", "back@example.com")],
    ),
    (
        f"anna_demo----Pass1----anna@example.com----Mail1----{REFRESH}----x",
        MIXED_HYPHENS,
        How.MISFIT,
        [
            ("field", "anna_demo----Pass1"),
            ("email", "anna@example.com"),
            ("field", "Mail1"),
            ("refresh_token", REFRESH),
            ("field", "x"),
        ],
    ),
    ("https://files.example/1", ("a:b", "login:password"), How.MISFIT, [("link", "https://files.example/1")]),
]


def keys(account: Account) -> str:
    return " ".join(field.key if field.sure else f"{field.key}?" for field in account.fields)


@pytest.mark.parametrize(("delivered", "declared", "expected"), DECLARED)
def test_an_account_is_read_by_the_format_that_fits(
    delivered: str, declared: tuple[str, ...], expected: str
) -> None:
    account = read_account(delivered, declared)
    assert (account.how, keys(account), account.delivered) == (How.DECLARED, expected, delivered)


def test_values_stand_where_their_labels_say() -> None:
    account = read_account(DECLARED[8][0], [SIXTEEN])
    mails = [field.value for field in account.fields if field.key.startswith("email")]
    assert mails == ["anna@example.com", "M1", "second@example.com", "M2"]
    account = read_account(DECLARED[11][0], DECLARED[11][1])
    assert (account.value("password"), account.value("email_password")) == (" Pass 1 ", "")
    account = read_account(DECLARED[9][0], DECLARED[9][1])
    assert account.value("cookies") == BARRED
    assert account.value("phone") is None


@pytest.mark.parametrize(("delivered", "expected"), GUESSED)
def test_without_a_format_the_parts_are_guessed(delivered: str, expected: str) -> None:
    account = read_account(delivered, [])
    assert (account.how, keys(account), account.delivered) == (How.GUESSED, expected, delivered)


@pytest.mark.parametrize(("delivered", "declared", "how", "expected"), WHOLE)
def test_an_account_without_exactly_one_reading_stays_whole(
    delivered: str, declared: tuple[str, ...], how: How, expected: list[tuple[str, str]]
) -> None:
    account = read_account(delivered, declared)
    assert account.how is how
    assert [(field.key, field.value) for field in account.fields] == expected
    assert account.delivered == delivered


def test_four_hyphens_are_not_three() -> None:
    line = DECLARED[2][0].replace("----", "---").replace("---", "----")
    assert read_account(line, MIXED_HYPHENS).how is How.MISFIT


def test_labels_of_the_account_itself_count_where_no_format_fits() -> None:
    account = read_account("Login: anna\nPassword: Pass1", ["login:password:email"])
    assert (account.how, account.value("password")) == (How.GUESSED, "Pass1")


def test_blanks_are_left_out_as_they_are_declared() -> None:
    account = read_account("anna : Pass1 : anna@example.com\r\n", ["login : password : email"])
    assert [field.value for field in account.fields] == ["anna", "Pass1", "anna@example.com"]
    assert account.separators == ("", " : ", " : ", "\r\n")


def test_cookies_may_stand_in_the_middle() -> None:
    cookies = '[{"name":"a:b","value":"c:d"},{"name":"e","value":"f"}]'
    account = read_account(f"anna:Pass1:{cookies}:{SEED}", ["login:password:cookies:2fa"])
    assert (account.how, account.value("cookies"), account.value("totp")) == (How.DECLARED, cookies, SEED)


def test_long_cookies_leave_steps_for_all_that_is_declared() -> None:
    cookies = "[" + ",".join(f'{{"name":"n{number}","value":"v|{number}"}}' for number in range(130)) + "]"
    formats = [
        f"uid|pass|2fa|{kinds}|cookie|hotmail|passmail|userAgent" for kinds in ("mail", "token", "phone")
    ]
    account = read_account(
        f"1000555|Pass1|{SEED}|+15550100|{cookies}|anna@example.com|Mail1|Mozilla/5.0 (X11; Linux)",
        [*formats, "uid|pass|2fa|cookie|hotmail|passmail", "uid | pass | cookie"],
    )
    assert (account.how, account.value("cookies")) == (How.DECLARED, cookies)
    assert account.value("phone") == "+15550100"


def test_words_of_the_shop_are_kept_where_the_dictionary_has_none() -> None:
    account = read_account("anna:Pass1:x:y", ["login:password:ID_2FA_code:email_password"])
    assert [(field.key, field.label) for field in account.fields][2] == ("other", "ID_2FA_code")
