"""All spellings of a field's label lead to one key, and neighbours tell what a label means."""

import pytest

from bot.domain.fields.labels import KEYS, keys_of, known_key


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("User Name", "login"),
        ("UID", "login"),
        ("LOGIN_TWITTER", "login"),
        ("PAS_TWITTER", "password"),
        ("E-Mail", "email"),
        ("𝐄𝐦𝐚𝐢𝐥", "email"),
        ("📧 Mail", "email"),
        ("Login from email (address)", "email"),
        ("password from e-mail", "email_password"),
        ("邮箱密码", "email_password"),
        ("PAS_MAIL_TWITTER", "email_password"),
        ("Backup E-mail", "recovery_email"),
        ("secondary email password", "recovery_password"),
        ("Phone number", "phone"),
        ("2-FA", "totp"),
        ("2FA_key_link", "totp"),
        ("Two-factor authentication", "totp"),
        ("2FA key of email", "email_totp"),
        ("Backup code(s)", "backup_codes"),
        ("TOKEN_TWITTER", "auth_token"),
        ("ct\u200b0", "ct0"),
        ("auth_token_secret", "oauth_secret"),
        ("oauth_token", "oauth_token"),
        ("TOKEN_MAIL", "refresh_token"),
        ("邮箱令牌", "refresh_token"),
        ("client_uid", "client_id"),
        ("cookies [json]", "cookies"),
        ("userAgent", "user_agent"),
        ("reg.date", "date"),
        ("tweets", "posts"),
        ("registration country", "country"),
        ("none", "other"),
        ("ID_2FA_code", None),
        ("", None),
    ],
)
def test_every_spelling_of_a_label_has_one_key(label: str, key: str | None) -> None:
    assert known_key(label) == key
    assert key is None or key in KEYS


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("login password email password", "login password email email_password"),
        ("email password recovery password", "email password recovery_email recovery_password"),
        ("login password password", "login password password"),
        ("mail mailpass token clientid", "email email_password refresh_token client_id"),
        ("mail mailpass token", "email email_password auth_token"),
        ("mail mailpass authtoken clientid", "email email_password auth_token client_id"),
        ("login password 2fa mail mailpass 2famail", "login password totp email email_password email_totp"),
    ],
)
def test_neighbours_tell_what_a_label_means(labels: str, expected: str) -> None:
    assert " ".join(keys_of(labels.split())) == expected
