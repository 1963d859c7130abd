orders-title = 📦 <b>Bestellungen</b>
orders-count = { $total ->
    [one] { $shown } Bestellung
   *[other] { $shown } Bestellungen
}
orders-none = Hier gibt es noch keine Bestellungen.
orders-none-fit = Keine Bestellung passt. Tippe auf <b>Alle</b> oder suche nach anderen Wörtern.
orders-code-came = Code erhalten
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = ungeklärt
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Aktiv
        [delivered] Geliefert
        [problem] Problem
       *[all] Alle
    }
   *[no] { $phase ->
        [active] Aktiv
        [delivered] Geliefert
        [problem] Problem
       *[all] Alle
    }
}
orders-search-ask = 🔎 Sende eine Bestellnummer oder einen Teil des Artikelnamens.
orders-export = 📤 Export
numbers-title = ☎️ <b>Aktive Nummern</b>
numbers-none = Keine Nummer ist aktiv. Miete eine, um einen SMS-Code zu bekommen.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Wartet auf den Code
numbers-code = Code: <code>{ $code }</code>
numbers-text = SMS ohne Code erhalten
numbers-left = endet { $when }
numbers-minutes = in { $minutes } Min.
numbers-time-is-up = Zeit abgelaufen
numbers-copy = { $what ->
    [code] 📋 Code
    [text] 📋 Text
   *[number] 📋 Nummer
}
order-title = { $mark } <b>Bestellung #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Status: <b>{ $status }</b>
order-placed-now = Bestellt
order-delivered-some = Geliefert: { $delivered }
order-untitled = Anderswo bestellt
order-delivered = Geliefert: { $delivered } von { $quantity }
order-start = Anfangsstand: { $count }
order-remains = Noch offen: { $count }
order-link = Link: { $link }
order-charge = Abgebucht: <b>{ $charge }</b>
order-charge-against = Abgebucht: <b>{ $charge }</b> (geschätzt: { $estimate })
order-estimate = Geschätzt: { $estimate }
order-charge-untold = { $estimated ->
    [yes] Es wurde noch nicht mitgeteilt, was wirklich abgebucht wurde (geschätzt: { $estimate })
   *[no] Es wurde noch nicht mitgeteilt, was wirklich abgebucht wurde
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $delivered } von { $quantity } geliefert</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } erstattet
    [about] etwa { $amount } erstattet
    [nothing] nichts abgebucht
    [kept] bisher kein Geld erstattet
   *[untold] HStockPlus teilt nicht mit, ob Geld erstattet wurde
}
ending-no-code = { $told ->
    [nothing] <b>Es kam kein Code:</b> nichts abgebucht
    [charged] <b>Es kam kein Code.</b> Abgebucht: <b>{ $charge }</b>
   *[untold] <b>Es kam kein Code.</b> HStockPlus hat nicht mitgeteilt, was abgebucht wurde
}
order-placed = Bestellt: { $when }
order-finished = Abgeschlossen: { $when }
order-manual = 👤 Diese Bestellung wird manuell geliefert: Das kann Stunden oder Tage dauern. Ich sende dir die Lieferung hierher; die Bestellung bleibt unter „Bestellungen“.
order-automatic = ⚡ Wird meist innerhalb von Sekunden geliefert. Ich sende dir die Lieferung hierher; die Bestellung bleibt unter „Bestellungen“.
order-next-smm = 📈 Den Fortschritt siehst du hier, und ich sage dir Bescheid, wenn die Bestellung fertig ist; sie bleibt unter „Bestellungen“.
order-accounts = 🔓 Accounts anzeigen
order-again = 🔁 Nachkaufen
order-open = 📦 Bestellung öffnen
number-title = { $mark } <b>{ $name }</b> · Bestellung #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = Die Nummer ist noch nicht bekannt.
number-waiting = ⏳ Wartet auf den Code
number-expires = Läuft ab: { $when }
number-received = ✅ Code: <code>{ $code }</code>
number-text = 📩 Eine SMS ist gekommen:
sms-copy = 📋 Text kopieren
number-over = ⌛ Diese Nummer ist nicht mehr aktiv.
number-no-cancel = ℹ️ Eine Nummer kann nicht storniert werden.
number-copy = 📋 Nummer kopieren
number-another = ➕ Weitere Nummer
number-same = ♻️ Dieselbe Nummer erneut
goods-title = 🎁 <b>Bestellung #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } Account
   *[other] { $shown } Accounts
}
goods-none = Zu dieser Bestellung gibt es noch keine Accounts.
goods-file = Sie stehen in der Datei, einer pro Zeile.
goods-tap = { $count ->
    [1] 👆 Tippe darauf, um ihn zu kopieren.
   *[other] 👆 Tippe auf einen Account, um ihn zu kopieren.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Datei
goods-copy = { $count ->
    [1] 📋 Kopieren
   *[other] 📋 Alle kopieren
}
track-ask =
    📌 Welche Bestellung? Sende ihre Bestellnummer, wie sie auf der HStockPlus-Website steht, zum Beispiel <code>23501</code>.

    Ich verfolge die Bestellung und liefere hier, was dazugehört.
track-bad-number = Das ist keine Bestellnummer. Bitte sende Ziffern, zum Beispiel <code>23501</code>.
track-begun = 📌 <b>Bestellung #{ $number }</b> wird ab jetzt verfolgt.
track-already = 📌 <b>Bestellung #{ $number }</b> wird bereits verfolgt.
track-not-theirs =
    🔍 Keiner deiner API-Schlüssel kennt diese Bestellung. Prüfe die Bestellnummer noch einmal.

    Für eine Bestellung aus einem anderen HStockPlus-Konto brauche ich dessen Schlüssel.
goods-too-large = ⚠️ Sie sind größer, als es Telegram bei einer Datei erlaubt (50 MB). Du findest sie auf der HStockPlus-Website.
goods-unread = ⚠️ HStockPlus hat etwas in einer Form geliefert, die ich nicht lesen kann. Mit <b>Accounts anzeigen</b> bekommst du es so, wie es ist.
goods-unread-file = ⚠️ HStockPlus hat etwas in einer Form geliefert, die ich nicht lesen kann. Es steht in der Datei, genau so, wie es ankam.
goods-no-key = ⚠️ Diese Accounts sind zu groß, als dass ich sie aufbewahren könnte, und der API-Schlüssel, zu dem sie gehören, wurde entfernt. Verbinde ihn wieder und tippe dann auf <b>Accounts anzeigen</b>.
