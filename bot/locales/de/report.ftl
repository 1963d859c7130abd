history = 🕓 Verlauf
history-title = 🕓 <b>Verlauf</b>
history-none = 🕓 Zu dieser Bestellung wurde bisher nichts erfasst.
history-earlier = … und { $count } frühere
report = ⚠️ Problem melden
report-which =
    ⚠️ <b>Problem melden</b>

    Um welche Bestellung geht es? Wähle eine aus oder sende ihre Bestellnummer.
report-doubt = ❓ Ein ungeklärter Kauf hat noch keine Bestellnummer, daher lässt sich nichts melden. Sieh auf der HStockPlus-Website unter My Orders nach; sobald du die Bestellnummer kennst, sende sie mit /track.
report-unknown = 🔍 Hier gibt es keine Bestellung #{ $number } von dir. Prüfe die Bestellnummer noch einmal. Hast du anderswo bestellt, verfolge die Bestellung zuerst.
report-what =
    ⚠️ <b>Bestellung #{ $number }</b> · { $name }

    Was stimmt nicht?
report-kind = { $problem ->
    [undelivered] Nicht geliefert
    [invalid] Teils ungültig
    [different] Nicht wie beschrieben
    [partial] Unvollständig
    [refill] Nachfüllung gewünscht
    [cancel] Storno gewünscht
    [code] Kein Code
   *[charge] Betrag weicht ab
}
report-written = 📝 <b>Bestellung #{ $number }:</b> Sende diesen Text an den Support von HStockPlus. Tippe darauf, um ihn zu kopieren. Er enthält weder Passwort noch Code.
report-dispute = Streitfälle eröffnest du auf der HStockPlus-Website unter My Orders, bevor du die Bestellung dort bestätigst, und mit Belegen wie Screenshots oder einer Bildschirmaufnahme.
report-words-only = ℹ️ Das ist nur eine schriftliche Bitte: HStockPlus gibt mir keine Möglichkeit, eine Bestellung nachzufüllen oder zu stornieren.
report-site = 🌐 Streitfall: so geht’s
report-file = 📄 Die ganze Meldung als Datei, zum Mitschicken.
report-about = Bestellung #{ $number }
report-problem = Problem: { $problem }
report-shop = Shop: { $shop }
report-phone = Telefonnummer: { $phone }
report-key = API-Schlüssel: { $mask }
report-accounts = Accounts: { $accounts }
report-timeline = Verlauf:
command-report = Problem mit einer Bestellung melden
found-words-report = melden, problem, problem melden, problem mit bestellung, nicht geliefert, nicht angekommen, ungültig, ungueltig, ticket, support schreiben
