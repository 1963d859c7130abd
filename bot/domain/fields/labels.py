"""The labels by which shops name the fields of an account, and the one key that all spellings of it share."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

UNLABELLED = "field"  # a part that nobody named
OTHER = "other"  # named by the shop, in words of its own
NUMBER, LINK = "number", "link"  # what a part is seen to be where nothing is declared

_SPELLINGS = {
    "login": """login log username user account acc uid userid id profile xusername logintwitter
        twitterusername logins usernames accounts logininstagram loginfacebook twitterlogin accountid
        accountname accountlogin loginid loginoremail emailorlogin usernameoremail
        emailorusername nickname uname xlogin loginx 账号 帐号 用户名 登录""",
    "password": """password pass pwd pas xpassword twitterpassword pastwitter passwd passwords passtwitter
        passwordtwitter accountpassword accountpass loginpassword userpassword userpass twitterpass xpass
        passx passwordx 密码""",
    "email": """email mail emailaddress emaillogin loginemail loginfromemailaddress mailusername
        emailusername hotmail outlook verificationemail mailtwitter twitteremail emails gmail mailaddress
        maillogin loginmail loginfromemail loginfrommail hotmailemail outlookemail emailtwitter
        emailhotmail emailoutlook verificationmail 邮箱""",
    "email_password": """emailpassword emailpass mailpassword mailpass passmail passwordmail passwordemail
        passwordfromemail passwordfromemailaddress 邮箱密码 passemail passwordfrommail passfrommail
        passfromemail pasmail pasmailtwitter passmailtwitter passwordmailtwitter emailpwd mailpwd emailpas
        mailpas passhotmail hotmailpass hotmailpassword outlookpass outlookpassword gmailpassword
        gmailpass passwordofemail verificationemailpassword mailpasswd""",
    "recovery_email": """recovery recoverymail recoveryemail emailrecovery backupemail secondaryemail
        mailrecovery recoveryemailaddress backupmail secondarymail reservemail reserveemail recoverymails""",
    "recovery_password": """recoverypassword backupemailpassword secondaryemailpassword
        recoveryemailpassword recoverymailpassword recoverypass recoveryemailpass recoverymailpass
        backupmailpassword backupemailpass passrecovery passmailrecovery passwordrecovery""",
    "phone": "phone phonenumber number tel telephone mobile phonenum mobilenumber",
    "totp": """2fa 2fakey key2fa 2fasecret 2fasecretcode 2facode totp secret twofactorauthentication
        2fakeylink 2fasecretkey 2falink code2fa secret2fa twofa 2fatoken totpsecret totpkey 2faseed
        secretkey 2facodes 2fakeycode""",
    "email_totp": """2famail 2fakeyofemail 2faemail email2fa mail2fa 2fakeymail 2fakeyemail mail2fakey
        email2fakey""",
    "backup_codes": "backupcode backupcodes recoverycode recoverycodes 2fabackupcode 2fabackupcodes",
    "auth_token": """token auth authtoken authorizationtoken authenticationtoken tokentwitter accesstoken
        twittertoken tokenauth tokens authkey""",
    "ct0": "ct0 cto ct0token",
    "oauth_token": "oauthtoken oauth",
    "oauth_secret": "authtokensecret oauthtokensecret oauthsecret",
    "oauth2": "oauth2 oauth2token",
    "refresh_token": """refreshtoken emailtoken tokenmail tempmailtoken 邮箱令牌 mailtoken tokenemail
        emailrefreshtoken mailrefreshtoken refreshtokenmail refreshtokenemail msrefreshtoken hotmailtoken
        outlooktoken""",
    "client_id": """clientid clientuid appid 邮箱客户端 emailclientid mailclientid clientidmail clientidemail
        outlookclientid""",
    "cookies": "cookie cookies jsoncookies cookiesjson jsoncookie cookiejson cookiefile cookiesfile",
    "user_agent": "useragent ua useragents",
    "proxy": "proxy proxies",
    "profile_url": "profileurl profilelink link url accountlink accounturl",
    "email_access": "emailaccess emailaccessinfo firstmail verificationurl mailaccess accessmail",
    "date": """date registrationdate regdate premiumduedate dateofregistration createddate creationdate
        birthday dateofbirth dob birthdate""",
    "followers": "followers follower followerscount followercount",
    "posts": "posts post tweets tweet postscount tweetscount",
    "year": "year regyear registrationyear creationyear yearofregistration",
    "country": "country registrationcountry regcountry geo countrycode",
    "avatar": "avatar",
    OTHER: "none unknown host ip port counts count apppassword apppass",
}
_KEY_OF = {spelling: key for key, spellings in _SPELLINGS.items() for spelling in spellings.split()}
KEYS = (*_SPELLINGS, UNLABELLED, NUMBER, LINK)  # all there are
_IGNORED = frozenset(" \t_-./()[]{}<>#*'\"`")
_MAILS = {"email": "email_password", "recovery_email": "recovery_password"}
_LONGEST = 60
_INVISIBLE = frozenset({"Cf", "Zs", "Mn", "Me", "So", "Sk"})  # and emoji


def spelling(label: str) -> str:
    """Return a label without its case, blanks, brackets, invisible and joining characters."""
    if not label.isascii():
        label = unicodedata.normalize("NFKC", label[:_LONGEST])
    return "".join(
        character
        for character in label.lower()
        if character not in _IGNORED
        and (character.isascii() or unicodedata.category(character) not in _INVISIBLE)
    )


def known_key(label: str) -> str | None:
    """The key of a label; ``None``: it is no label of the dictionary."""
    return _key(label) if len(label) <= _LONGEST else None


@lru_cache(maxsize=2_048)
def _key(label: str) -> str | None:
    return _KEY_OF.get(spelling(label))


def keys_of(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of the labels of one account, some of which mean what their neighbours make of them.

    A second "password" is that of the mail before it; a bare "token" between a mail's password and its client
    id is the mail's refresh token.
    """
    keys = [(known_key(label) or OTHER) if label else UNLABELLED for label in labels]
    had_password, mail = False, ""
    for at, key in enumerate(keys):
        if key == "password":
            keys[at] = _MAILS[mail] if had_password and mail else key
            had_password, mail = True, ""
        elif key in _MAILS:
            mail = key
        elif key in _MAILS.values():
            mail = ""
    for at in range(1, len(keys) - 1):
        around = keys[at - 1], keys[at + 1]
        if around == ("email_password", "client_id") and spelling(labels[at]) == "token":
            keys[at] = "refresh_token"
    return tuple(keys)
