command-vault = Gelieferte Accounts, Feld für Feld
vault-title = 🔐 <b>Gelieferte Accounts</b>
vault-none = Es wurde noch nichts geliefert. Accounts, die du kaufst, findest du hier, Feld für Feld.
vault-none-fit = Kein gelieferter Account passt. Ich suche nach einem Teil des Artikelnamens, nach der Bestellnummer und nach dem vollständigen Login oder der vollständigen E-Mail-Adresse.
vault-search-ask = 🔎 Sende einen Teil des Artikelnamens, eine Bestellnummer oder den vollständigen Login oder die vollständige E-Mail-Adresse eines Accounts.
vault-open = 🔐 Felder
vault-account = 🔐 <b>Bestellung #{ $number }</b> · Account { $place } von { $total }
vault-how = { $how ->
    [declared] Nach dem Format des Shops gelesen.
    [misfit] ⚠️ Der Account passt nicht zum Format des Shops; deshalb steht er hier so, wie er ankam.
    [unclear] ⚠️ Der Account lässt sich auf zwei Arten lesen; deshalb steht er hier so, wie er ankam.
   *[guessed] ❔ Ich kenne kein Format dieses Shops: Alles mit Fragezeichen ist geraten.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown } Zeichen, in der Datei
vault-name = { $key ->
    [login] Login
    [password] Passwort
    [email] E-Mail
    [email_password] E-Mail-Passwort
    [recovery_email] Backup-E-Mail
    [recovery_password] Backup-E-Mail-Passwort
    [phone] Telefon
    [totp] 2FA
    [email_totp] E-Mail-2FA
    [backup_codes] Backup-Codes
    [auth_token] Auth-Token
    [ct0] ct0
    [oauth_token] OAuth-Token
    [oauth_secret] OAuth-Secret
    [refresh_token] Refresh-Token
    [client_id] Client-ID
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User-Agent
    [proxy] Proxy
    [profile_url] Profil-Link
    [link] Link
    [email_access] E-Mail-Zugang
    [date] Datum
    [followers] Follower
    [posts] Beiträge
    [year] Jahr
    [country] Land
    [avatar] Avatar
   *[other] Feld { $place }
}
vault-copy-line = 📋 Ganze Zeile
vault-copy = 📋 { $name }
vault-code = 🔢 2FA-Code
vault-works = { $chosen ->
    [yes] • ✅ Geht
   *[no] ✅ Geht
}
vault-broken = { $chosen ->
    [yes] • ❌ Defekt
   *[no] ❌ Defekt
}
vault-noted = { $works ->
    [yes] ✅ Du hast vermerkt, dass der Account funktioniert.
   *[no] ❌ Du hast vermerkt, dass der Account defekt ist.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus übermittelt diesen Account nicht mehr.
vault-no-seed = Dieser Account enthält keinen 2FA-Schlüssel, den ich lesen kann.
found-words-vault = vault, tresor, gelieferte accounts, gekaufte accounts, meine accounts, meine logins, meine passwörter
