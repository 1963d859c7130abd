orders-missing = 🔍 Hier nicht gefunden: { $numbers }
orders-refresh-all = 🔄 Alle neu laden
numbers-bad-list = ✋ Das kann ich nicht als Bestellnummern lesen. Sende Bestellnummern und Bereiche, etwa <code>23501 23510-23520</code>: höchstens { $most }, und jeden Bereich von der kleineren zur größeren.
track-many-asking = ⏳ Ich frage den Marktplatz nach deinen Bestellungen: { $done } von { $of }
track-many-done = 📌 <b>Deine Bestellnummern</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] wird ab jetzt verfolgt
    [known] wird bereits verfolgt
    [not_theirs] keiner deiner API-Schlüssel kennt sie
    [no_answer] keine Antwort vom Marktplatz
   *[not_asked] nicht mehr gefragt
}
refresh-asking = ⏳ Lade neu: { $done } von { $of }
refresh-done = 🔄 Neu geladen: { $answered } von { $chosen }
refresh-left = ℹ️ Gefragt wurde nach den neuesten; { $left } weitere werden wie immer von selbst geprüft.
refresh-none = 🔄 Hier ist keine Bestellung mehr aktiv.
