menu = 🏠 Menü
back = ‹ Zurück
next = Nächste ›
prev = ‹ Vorherige
refresh = 🔄 Neu laden
try-again = 🔁 Erneut versuchen
search = 🔎 Suchen
menu-title =
    <b>Was möchtest du tun?</b>

    Schreibe einfach, was du suchst, und ich sehe im Katalog nach.
menu-catalog = 🛍 Katalog
menu-rent = 📱 Nummer mieten
menu-orders = 📦 Bestellungen
menu-numbers = ☎️ Nummern
menu-track = 📌 Bestellung verfolgen
menu-balance = 💰 Guthaben
menu-settings = ⚙️ Optionen
menu-help = ❓ Hilfe
menu-key = 🔑 API-Schlüssel
page = Seite { $page } von { $pages }
please-wait = ⏳ Ich frage beim Marktplatz nach …
cancelled = Eingabe abgebrochen.
cancelled-purchase = Eingabe abgebrochen. Es wurde nichts gekauft.
nothing-to-cancel = Gerade gibt es nichts abzubrechen. Schreibe einfach, was du suchst.
words-only = Ich kann nur Text lesen. Schreibe, was du suchst, oder wähle unten etwas aus.
unknown-command = Diesen Befehl kenne ich nicht. Diese kenne ich:
unnamed = (ohne Namen)
joined = { $first }, { $next }
