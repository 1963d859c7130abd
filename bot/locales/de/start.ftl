greeting =
    👋 <b>Willkommen!</b> Hier stöberst und kaufst du bei HStockPlus, mietest Nummern und bekommst Accounts und Codes direkt in diesen Chat.

    🔑 Sende mir zuerst deinen <b>API-Schlüssel</b>.
    Du findest ihn auf der HStockPlus-Website: Melde dich an, öffne <b>Account → API</b> und kopiere den Schlüssel.

    <i>Die Nachricht mit deinem Schlüssel wird sofort gelöscht; der Schlüssel wird verschlüsselt gespeichert.</i>
greeting-guest =
    👋 <b>Willkommen!</b> Hier stöberst und kaufst du bei HStockPlus, mietest Nummern und bekommst Accounts und Codes direkt in diesen Chat.

    👀 Sieh dich erst einmal um: Katalog, Suche und Preise stehen dir offen. Schreibe einfach, was du suchst.

    🔑 Um zu kaufen oder zu mieten, sende mir deinen <b>API-Schlüssel</b>.
    Du findest ihn auf der HStockPlus-Website: Melde dich an, öffne <b>Account → API</b> und kopiere den Schlüssel.

    <i>Die Nachricht mit deinem Schlüssel wird sofort gelöscht; der Schlüssel wird verschlüsselt gespeichert.</i>
key-needed =
    🔑 Dafür brauche ich deinen <b>API-Schlüssel</b>. Sende ihn mir, dann geht es hier weiter.
    Du findest ihn auf der HStockPlus-Website: Melde dich an, öffne <b>Account → API</b> und kopiere den Schlüssel.

    <i>Die Nachricht mit deinem Schlüssel wird sofort gelöscht; der Schlüssel wird verschlüsselt gespeichert. Es wird nichts gekauft, bevor du es bestätigst.</i>
key-ask =
    🔑 Sende mir deinen <b>API-Schlüssel</b>.
    Du findest ihn auf der HStockPlus-Website: Melde dich an, öffne <b>Account → API</b> und kopiere den Schlüssel.

    <i>Die Nachricht mit deinem Schlüssel wird sofort gelöscht; der Schlüssel wird verschlüsselt gespeichert.</i>
key-ask-another =
    🔑 Sende den <b>API-Schlüssel</b>, den du hinzufügen möchtest.

    <i>Die Nachricht wird sofort gelöscht. Mit /cancel bleibt alles, wie es ist.</i>
key-ask-replacement =
    🔑 Sende den neuen <b>API-Schlüssel</b>, der <code>{ $mask }</code> ersetzt.

    <i>Die Nachricht wird sofort gelöscht. Mit /cancel bleibt alles, wie es ist.</i>
connected =
    ✅ <b>Verbunden</b>

    Guthaben: <b>{ $balance }</b>
key-pays = 🔑 Ab jetzt wird über den Schlüssel <code>{ $mask }</code> bezahlt. Lieber über einen anderen?
key-in-sight = ⚠️ Telegram hat mich die Nachricht mit deinem Schlüssel nicht löschen lassen. Bitte lösche sie selbst.
key-invalid =
    ❌ <b>Ungültiger API-Schlüssel</b>

    Kopiere den ganzen Schlüssel und sende ihn noch einmal.
key-maybe =
    🔑 Ist <code>{ $mask }</code> ein <b>API-Schlüssel</b>?

    Nichts im Angebot heißt so, und es wurde nichts weitergegeben. Wenn es ein Schlüssel ist, lösche ich deine Nachricht, prüfe den Schlüssel und speichere ihn verschlüsselt.
key-maybe-yes = 🔑 Ja, verbinden
key-maybe-no = 🔎 Nein, danach suchen
key-unreachable =
    ⚠️ Der Marktplatz ist gerade nicht erreichbar, deshalb konnte der Schlüssel nicht geprüft werden.
    Dein Schlüssel ist sicher aufbewahrt: Tippe in einem Moment auf <b>Erneut versuchen</b>.
key-lost = Bitte sende den API-Schlüssel noch einmal.
help =
    <b>Was ich kann</b>

    🛍 /catalog – im ganzen Angebot stöbern
    🔎 /search – nach dem Namen suchen; du kannst ihn auch einfach schreiben
    📱 /rent – eine Nummer für einen SMS-Code mieten
    📋 /mass – viele Bestellungen auf einmal, aus einer Liste
    📦 /orders – deine Bestellungen und was geliefert wurde
    ☎️ /numbers – deine aktiven Nummern
    🔐 /vault – gelieferte Accounts, Feld für Feld zum Kopieren
    🔔 /watchlist – worauf du wartest und zu welchem Preis
    📊 /stats – deine Ausgaben und wie gut deine Nummern funktionierten
    ★ /favourites – was du immer wieder kaufst
    📌 /track – eine anderswo aufgegebene Bestellung verfolgen
    🔐 /2fa – Codes aus einem 2FA-Schlüssel
    ⚠️ /report – dem Support ein Problem mit einer Bestellung melden
    💰 /balance – was du ausgeben kannst; aufladen kannst du auf der HStockPlus-Website
    ⚙️ /settings – Sprache, Benachrichtigungen, Ausgabenlimits, deine Daten
    🔑 /key – deine API-Schlüssel
    ✖️ /cancel – eine Eingabe abbrechen

    <b>Bestätigen</b> kauft genau einmal, egal wie oft du darauf tippst. Accounts und Codes kommen hier von selbst an.

    <b>Storno oder Erstattung:</b> HStockPlus gibt mir keine Möglichkeit, eine Bestellung oder eine Nummer zu stornieren. Storniert HStockPlus selbst etwas, sage ich dir, was auf dein Guthaben erstattet wurde. Wegen einer Erstattung oder eines Ersatzes frage auf der HStockPlus-Website nach.
help-guest = 👀 Du siehst dich ohne API-Schlüssel um: Katalog, Suche und Preise stehen dir offen. Nach dem Schlüssel frage ich, wenn du etwas kaufst, mietest oder beobachtest, und für Guthaben, Bestellungen und Nummern.
command-start = Start, Hauptmenü
command-catalog = Im Katalog stöbern
command-search = Artikel suchen
command-rent = Nummer mieten
command-orders = Deine Bestellungen
command-numbers = Aktive Nummern
command-track = Bestellung per Bestellnummer verfolgen
command-2fa = 2FA-Codes
command-balance = Dein Guthaben
command-settings = Optionen
command-key = API-Schlüssel
command-help = Hilfe
command-cancel = Eingabe abbrechen
private-only = Hier ist alles privat. Bitte schreibe mir in unserem privaten Chat.
private-key = ⚠️ Poste niemals einen API-Schlüssel in einer Gruppe! Ersetze ihn auf der HStockPlus-Website und sende mir den neuen dann in unserem privaten Chat.
private-open = Privaten Chat öffnen
not-your-buttons = Diese Knöpfe funktionieren in deinem eigenen privaten Chat mit mir.
bot-description =
    Stöbere bei HStockPlus, kaufe ein und miete Telefonnummern, alles in diesem Chat: Accounts und SMS-Codes kommen hier von selbst an.

    Du nutzt deinen eigenen API-Schlüssel. Die Nachricht, in der er steht, wird sofort gelöscht, und der Schlüssel ist versiegelt: verschlüsselt gespeichert, nie angezeigt. Es wird nichts gekauft, bevor du es bestätigst.

    Tippe auf „Starten“, um loszulegen.
bot-short-description = Bei HStockPlus kaufen mit eigenem API-Schlüssel: Nachricht gelöscht, Schlüssel versiegelt. Waren und Codes im Chat.
