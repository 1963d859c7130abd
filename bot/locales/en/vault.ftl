### The vault: the accounts (logins, passwords and so on) that orders delivered, one at a time, field by field.

# In Telegram's menu of commands: at most 60 letters.
command-vault = Delivered accounts, field by field
vault-title = 🔐 <b>Delivered accounts</b>
vault-none = Nothing has been delivered yet. Accounts that you buy are found here, field by field.
# Nothing was found for the words that were searched for.
vault-none-fit = No delivered account fits. I look for a part of an item's name, an order's number, and for a login or an e-mail address as a whole.
# A question.
vault-search-ask = 🔎 Send part of an item's name, an order's number, or an account's whole login or e-mail address.
# Button below delivered accounts and on an order: opens them one by one. At most 14 letters, if the language can.
vault-open = 🔐 Fields
# The title of one account. $number is the order's, $place says which account of how many.
vault-account = 🔐 <b>Order #{ $number }</b> · Account { $place } of { $total }
# How the fields below were found out. "Format" is the order of the fields, such as "login:password:email", as the shop states it.
vault-how = { $how ->
    [declared] Read by the shop's format.
    [misfit] ⚠️ It does not fit the shop's format, so here it is as it came.
    [unclear] ⚠️ It can be read in two ways, so here it is as it came.
   *[guessed] ❔ I know no format of the shop's: what has a question mark is a guess.
}
# A line for each field. $name is one of vault-name, $value what was delivered.
vault-field = { $name }: { $value }
# The same, where the name is a guess.
vault-field-guessed = { $name }?: { $value }
# In place of a value that is too long for a message. $shown is a number of characters.
vault-long = { $shown } characters, in the file
# The names of fields, also on buttons that copy: at most 12 letters, if the language can. Words of programs (ct0, OAuth, cookies, user agent, client ID) stay as users of the language write them.
vault-name = { $key ->
    [login] Login
    [password] Password
    [email] E-mail
    [email_password] E-mail password
    [recovery_email] Recovery e-mail
    [recovery_password] Recovery password
    [phone] Phone
    [totp] 2FA
    [email_totp] 2FA of the e-mail
    [backup_codes] Backup codes
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] OAuth token
    [oauth_secret] OAuth secret
    [refresh_token] Refresh token
    [client_id] Client ID
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User agent
    [proxy] Proxy
    [profile_url] Profile link
    [link] Link
    [email_access] E-mail access
    [date] Date
    [followers] Followers
    [posts] Posts
    [year] Year
    [country] Country
    [avatar] Avatar
   *[other] Field { $place }
}
# Button: copies the whole account as it came.
vault-copy-line = 📋 Copy line
# Button: copies one field. $name is one of vault-name.
vault-copy = 📋 { $name }
# Button: shows a code for two-factor authentication.
vault-code = 🔢 2FA code
# Buttons: the customer notes whether an account could be logged in to. The chosen one has a dot.
vault-works = { $chosen ->
    [yes] • ✅ Works
   *[no] ✅ Works
}
vault-broken = { $chosen ->
    [yes] • ❌ Broken
   *[no] ❌ Broken
}
# Said below the fields, once that was noted.
vault-noted = { $works ->
    [yes] ✅ You noted that it works.
   *[no] ❌ You noted that it is broken.
}
# Buttons: the account before, and the next one.
vault-before = ‹
vault-after = ›
# The answer of the marketplace holds fewer accounts than before.
vault-gone = ⚠️ HStockPlus does not tell this account any more.
# A notice for a moment: no code can be made.
vault-no-seed = This account holds no 2FA key that I can read.
# Words that find /vault; see found.ftl.
found-words-vault = vault, delivered accounts, bought accounts, my accounts, my logins, my passwords
