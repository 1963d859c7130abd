### Codes of two-factor authentication (2FA), which the bot makes from a customer's seed: the secret key that a site
### shows when 2FA is set up, and that authenticator apps keep. The seed is a secret.

# The one code that is good now. $code: six to eight digits.
codes-code = 🔐 2FA code: <code>{ $code }</code>
# Below it. $when: "in 20 seconds", counted down by Telegram, or a time such as "12:00:30 UTC".
codes-ends = ⏳ Changes: { $when }
# Only in the last seconds of a code: the one that comes after it.
codes-following = ⏭ Next code: <code>{ $code }</code>
# A question. 2FA links are addresses of sites that show codes, such as https://2fa.example/tok/SEED.
codes-ask =
    🔐 Send me a <b>2FA seed</b>, the secret key that 2FA codes are made from. An <code>otpauth://</code> address or a 2FA link will do as well; I do not open the link.

    <i>Your message is deleted at once. The seed stays in memory for 10 minutes and is stored nowhere.</i>
# After Refresh, when the ten minutes are over or the bot was started anew.
codes-forgotten = 🔐 I no longer know this <b>2FA seed</b>, for I forget one after 10 minutes: please send it again.
# Something else was sent. A–Z and 2–7 are the signs that seeds consist of.
codes-no-seed = ❌ This is no <b>2FA seed</b>: send the 16 to 160 letters A–Z and digits 2–7, or the <code>otpauth://</code> address or 2FA link with them.
# HOTP and TOTP are the names of the two kinds of codes, in every language.
codes-hotp = ❌ This seed is for <b>HOTP</b>, whose codes go by a counter, and I can only make those that go by the time (TOTP): send another one.
codes-steam = ❌ This seed is for <b>Steam</b>, whose codes come from the Steam app alone: send another one.
# A message of its own.
codes-in-sight = ⚠️ Telegram did not let me delete the message with your 2FA seed. Please delete it yourself.
# Words that find /2fa; see found.ftl.
found-words-2fa = 2fa, 2fa code, 2fa codes, 2fa seed, 2fa key, two-factor, two factor, two-step verification, totp, authenticator, google authenticator
