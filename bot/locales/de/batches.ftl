command-mass = Viele Bestellungen auf einmal
found-words-mass = massenbestellung, sammelbestellung, viele bestellungen, bestellliste
batches-ask =
    📋 <b>Viele Bestellungen auf einmal</b>

    Sende eine Bestellung pro Zeile: Artikelnummer, Link und Menge.

    { $example }

    Oder sende eine .txt- oder .csv-Datei. Ich nehme höchstens { $most } Bestellungen. Bevor etwas gekauft wird, siehst du, was es kostet.
batches-open = 📋 Letzte Liste öffnen
batches-empty =
    📋 Darin steht keine Bestellung. Sende eine Bestellung pro Zeile:

    { $example }
batches-too-many = 📋 <b>Zu viele Zeilen:</b> Es sind { $found }, ich nehme aber höchstens { $most } Bestellungen auf einmal. Ich habe noch nichts davon geprüft; sende sie bitte in Teilen.
batches-too-long = 📋 Telegram zerschneidet so lange Nachrichten. Sende die Liste bitte als .txt- oder .csv-Datei.
batches-file-unreadable = 📋 Diese Datei kann ich nicht lesen. Sende die Liste bitte als Text oder als .txt- oder .csv-Datei (UTF-8) von höchstens { $size }.
batches-file-lost = ⚠️ Telegram hat mir die Datei nicht übergeben. Sende sie bitte noch einmal.
batches-title = 🧾 <b>Bitte prüfe die Liste</b>
batches-good = ✅ Bestellungen bereit: <b>{ $count }</b>
batches-problems = ⚠️ Zeilen mit Problem, ausgelassen: { $count }
batches-duplicates = 👯 Doppelte, ausgelassen: { $count }
batches-duplicates-included = 👯 Doppelte, dabei: { $count }
batches-header = ℹ️ Die erste Zeile enthält Überschriften und wurde übersprungen.
batches-missing = 💸 <b>Nicht genug Guthaben</b> für alle. Es fehlen: <b>{ $missing }</b>. Lade Guthaben auf oder kürze die Liste.
batches-confirm = ✅ { $count ->
    [one] { $shown } Bestellung bestätigen
   *[other] { $shown } Bestellungen bestätigen
}
batches-show-problems = ⚠️ Probleme zeigen
batches-include = ➕ Doppelte dazunehmen
batches-leave-out = ➖ Doppelte auslassen
batches-check-again = 🔄 Neu prüfen
batches-problems-title = ⚠️ <b>Zeilen mit einem Problem</b>
batches-problem = <b>Zeile { $line }:</b> { $why }
batches-why = { $problem ->
    [item] Sie muss mit der Nummer eines Artikels beginnen.
    [quantity] Die Menge muss eine ganze Zahl über null sein.
    [no-quantity] Die Menge fehlt.
    [two-quantities] Sie hat zwei Zahlen für die Menge.
    [link] Das ist kein ganzer Link. Es muss eine Adresse mit http:// oder https:// sein.
    [no-link] Der Link fehlt.
    [two-links] Sie hat zwei Links.
    [blank-in-link] Im Link ist ein Leerzeichen.
    [fourth-field] Sie hat mehr als drei Felder. Kommentare lassen sich nicht mitschicken, und ein senkrechter Strich im Link muss %7C heißen.
    [comma] Die Kommas sind mehrdeutig. Setze | zwischen die Felder.
    [blanks] Die Leerzeichen sind mehrdeutig. Setze | zwischen die Felder.
    [no-item] Es gibt keinen Artikel mit dieser Nummer.
    [needs-more] Diese Art von Bestellung braucht mehr als Link und Menge. Auf der HStockPlus-Website geht es.
    [sold-out] Ausverkauft.
    [email] Zu einem Produkt gehört kein Link, höchstens eine E-Mail-Adresse.
    [open-total] Der Gesamtpreis steht nicht fest, denn es kann eine andere Variante kommen. Bestelle das bitte einzeln.
    [not-asked] Der Marktplatz hat den Preis nicht genannt. Prüfe die Liste neu.
    [twice] Sie gleicht einer früheren Zeile.
    [active] Für denselben Link läuft schon eine Bestellung.
   *[unclear] Das verstehe ich nicht.
}
batches-why-range = Die Menge passt nicht. { $range }
batches-why-stock = Die Zeilen davor brauchen den Bestand auf. Übrig: { $left }.
batches-running = ⏳ <b>Ich bestelle Zeile für Zeile …</b>
batches-stopping = ⏳ <b>Ich stoppe …</b> Nur die Bestellung, die gerade gesendet wird, schließe ich noch ab.
batches-done = 🏁 <b>Die Liste ist durch.</b>
batches-paused = ⏸ <b>Gestoppt nach Zeile { $line }.</b>
batches-paused-first = ⏸ <b>Gestoppt vor der ersten Bestellung.</b>
batches-pause = { $reason ->
    [stopped] Du hast gestoppt.
    [restarted] Ich wurde zwischendurch neu gestartet.
    [doubt] Auf eine Bestellung kam keine eindeutige Antwort.
    [money] Das Guthaben reicht nicht für die nächste Bestellung.
    [key] Der Marktplatz nimmt den API-Schlüssel nicht an.
    [busy] Der Marktplatz wird gerade zu oft gefragt.
    [unreachable] Der Marktplatz ist gerade nicht erreichbar.
    [price] Der Preis der nächsten Bestellung hat sich geändert.
    [limit] Die nächste Bestellung liegt über deinem eigenen Limit.
   *[fault] Bei mir ist etwas schiefgegangen.
}
batches-waits = ❓ Ich finde heraus, was aus dieser Bestellung wurde. Sobald ich es weiß, in ein paar Minuten, kannst du hier weitermachen.
batches-continue-ask = Weitermachen? Von selbst geht nichts weiter.
batches-next = Zeile { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = Wenn du weitermachst, kostet diese Bestellung höchstens so viel.
batches-placed = ✅ Bestellt: { $count }
batches-refused = ❌ Nicht gekauft: { $count }
batches-doubtful = ❓ Ungeklärt: { $count }
batches-left = ⏳ Noch zu bestellen: { $count }
batches-spent = 💵 Ausgegeben: { $spent } von { $total }
batches-stop = ⏹ Stopp
batches-continue = ▶️ Weitermachen
batches-file = 📄 Datei
batches-file-done = 📄 Was aus jeder Zeile bisher wurde.
batches-column = { $column ->
    [line] Zeile
    [text] Wie eingegeben
   *[reason] Grund
}
batches-outcome = { $outcome ->
    [left-out] ausgelassen
    [queued] noch zu bestellen
    [under-way] wird gerade gesendet
    [placed] bestellt
    [refused] nicht gekauft
    [doubt] ungeklärt
   *[not-charged] nicht abgebucht
}
