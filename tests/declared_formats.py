"""The notations in which shops declare the formats of their accounts."""

SIXTEEN = (
    "login|password|email|password|number|ct0|token|2FA|registration date|followers|posts"
    "|registration country|email|password|email_token|client_id"
)
FORMATS = (
    "login:password",
    "login:password:2fa",
    "login:password:email:email_password",
    "Login:Password:Email:Email Password:2FA:auth_token",
    "login:password:phone:email:email_password:2FA:auth_token",
    "username:password:2fa:auth_token:ct0:oauth_token:auth_token_secret:mail:mail_password:refresh_token:client_uid",
    "Login----password----mail----mailpassword----refreshtoken----client_id----authtoken----2fa",
    "Login---password----mail----mailpassword---refresh token----client id----2fa----authtoken",
    "user:pass:mail|mailpass|refresh_token|clientID:auth_token:2fa",
    "user:pass:Phone:mail|mailpass|refresh_token|clientID:auth_token:2fa:counts:year",
    "login:password:email:emailpassword::2-FA:username",
    "Account—Password—Verification Email—Email Password—Backup Email—Backup Email Password—2FA—Token",
    "LOGIN; PASSWORD; 2FA; MAIL; Ct0; AUTHORIZATION TOKEN",
    "User | Pass | 2FA | Mail | Pass Mail | Refresh Token | Client ID | Cookies",
    "Username----Password----Email----邮箱密码----邮箱令牌----邮箱客户端----2fa----Token",
    SIXTEEN,
    "username:password:mail_username:mail_password:phone:reg.date:tweets:followers:country:avatar:auth_token:ct0",
    "login : password : email : email password;",
    "login:password:email:password from e-mail:token:2fa key",
    "login:password:email:email_password:2FA_key_link",
    "LOGIN_TWITTER:PAS_TWITTER:CT0:TOKEN_TWITTER:2FA:MAIL_TWITTER:PAS_MAIL_TWITTER:TOKEN_MAIL",
    "uid|pass|2fa|mail|passmail",
    "uid|pass|2fa|cookie|hotmail|passmail",
    "uid|pass|2fa|cookie|token|hotmail|passmail",
    "uid|pass|2fa|cookie|token|hotmail|passmail|userAgent",
    "email----password----client_id----refresh_token",
    "email|password|refresh_token|client_id",
    "email:password:recovery_email",
    "email:password:recovery_email:recovery_password:app_password:totp",
    "email:password:recovery|user_agent|cookies",
    "email:password:token",
    "host:port:user:pass",
)
