codes-code = 🔐 2FA-Code: <code>{ $code }</code>
codes-ends = ⏳ Wechselt: { $when }
codes-following = ⏭ Nächster Code: <code>{ $code }</code>
codes-ask =
    🔐 Sende mir einen <b>2FA-Schlüssel</b>, also den geheimen Schlüssel, aus dem die 2FA-Codes entstehen. Eine <code>otpauth://</code>-Adresse oder ein 2FA-Link geht auch; den Link öffne ich nicht.

    <i>Deine Nachricht wird sofort gelöscht. Der Schlüssel bleibt 10 Minuten im Arbeitsspeicher und wird nirgends gespeichert.</i>
codes-forgotten = 🔐 Diesen <b>2FA-Schlüssel</b> kenne ich nicht mehr, denn nach 10 Minuten vergesse ich ihn: Bitte sende ihn noch einmal.
codes-no-seed = ❌ Das ist kein <b>2FA-Schlüssel</b>: Sende die 16 bis 160 Zeichen (Buchstaben A–Z, Ziffern 2–7) oder eine <code>otpauth://</code>-Adresse oder einen 2FA-Link, in denen sie stehen.
codes-hotp = ❌ Dieser Schlüssel ist für <b>HOTP</b>, dessen Codes von einem Zähler abhängen. Ich kann nur Codes erzeugen, die von der Uhrzeit abhängen (TOTP): Sende einen anderen.
codes-steam = ❌ Dieser Schlüssel ist für <b>Steam</b>, dessen Codes nur aus der Steam-App kommen: Sende einen anderen.
codes-in-sight = ⚠️ Telegram hat mich die Nachricht mit deinem 2FA-Schlüssel nicht löschen lassen. Bitte lösche sie selbst.
found-words-2fa = 2fa, 2fa-code, 2fa code, 2fa codes, 2fa-schlüssel, zwei-faktor, zwei-faktor-authentifizierung, zwei-faktor-code, zwei faktor, totp, authenticator, bestätigung in zwei schritten
