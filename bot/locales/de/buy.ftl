buy-quantity =
    🔢 <b>{ $name }</b>

    Wie viele? { $range }
    Wähle aus oder gib eine Zahl ein.
range = Möglich: { $lowest } bis { $highest }.
range-open = Möglich: { $lowest } oder mehr.
buy-bad-quantity = Bitte sende eine ganze Zahl. { $range }
buy-link = 🔗 Sende den <b>Link</b>, für den du bestellst: eine vollständige Adresse mit http:// oder https://.
buy-bad-link = Mit diesem Link kann ich nichts anfangen. Bitte sende eine vollständige Adresse, die mit http:// oder https:// beginnt.
buy-email = ✉️ Sende eine <b>E-Mail-Adresse</b> für die Lieferung oder überspringe die Frage: Dann gilt die Adresse deines HStockPlus-Kontos.
buy-bad-email = Das ist keine E-Mail-Adresse. Sende eine wie name@example.com oder überspringe die Frage.
buy-skip = Überspringen ›
buy-sold-out = 🚫 <b>Ausverkauft.</b> Es wurde nichts gekauft.
buy-needs-more = 🚧 <b>Das kann hier nicht bestellt werden:</b> Eine Bestellung der Art „{ $type }“ braucht mehr als einen Link und eine Menge, und das sieht die API des Marktplatzes nicht vor. Auf der HStockPlus-Website geht es.
buy-not-enough =
    💸 <b>Das Guthaben reicht nicht.</b> Es wurde nichts gekauft.

    Guthaben: { $balance }
    Es fehlen: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Das Guthaben reicht nicht.</b> Es wurde nichts gekauft.

    Guthaben: { $balance }
    Es fehlen: <b>{ $missing }</b> oder mehr
confirm-title = 🧾 <b>Bitte bestätigen</b>
confirm-moved-price = ⚠️ <b>Der Preis hat sich geändert:</b> Er war { $old }, jetzt ist er <b>{ $new }</b>.
confirm-moved-total = Der geschätzte Gesamtpreis war { $old }, jetzt ist er <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>Der Bestand der ersten Variante hat sich geändert:</b> Von { $quantity } konnte sie { $old } liefern, jetzt <b>{ $new }</b>.
confirm-look-again = Es wurde noch nichts gekauft; bitte prüfe es noch einmal:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } pro { $per }
}
confirm-item = Artikel: <b>{ $name }</b>
confirm-rental = Nummer für: <b>{ $name }</b>
confirm-phone = Dieselbe Nummer: <code>{ $phone }</code>
confirm-quantity = Menge: <b>{ $quantity }</b>
confirm-price = Preis: { $price }
confirm-price-per = Preis: { $price } pro { $per }
confirm-learned = ℹ️ Was zuletzt wirklich abgebucht wurde, zeigt, dass dieser Preis für { $per } Stück gilt; danach richtet sich die Schätzung.
confirm-total = Geschätzter Gesamtpreis: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>Der Gesamtpreis steht nicht fest.</b> { $has ->
        [0] Die erste Variante kann { $quantity } nicht sicher liefern; eine andere möglicherweise schon, zu einem anderen Preis.
       *[other] Die erste Variante hat noch { $shown } auf Lager; der Rest kommt möglicherweise von einer anderen Variante zu einem anderen Preis.
    } Was wirklich abgebucht wurde, siehst du danach.
confirm-instead = 🛒 Stattdessen { $quantity } kaufen
confirm-link = Link: { $link }
confirm-email = E-Mail für die Lieferung: { $link }
confirm-before = Guthaben vorher: { $before }
confirm-after = Guthaben nachher: etwa { $after }
confirm-caveat = ℹ️ Eine Variante kann nicht ausgewählt werden. Kann die erste die Bestellung nicht erfüllen, wird möglicherweise eine andere zu ihrem eigenen Preis geliefert; was wirklich abgebucht wurde, siehst du danach.
outcome-open = Der Gesamtpreis steht nicht fest: Eine andere Variante kann einen anderen Preis haben.
confirm-manual = 👤 Wird manuell geliefert: Das kann Stunden oder Tage dauern.
confirm-no-cancel = ℹ️ Eine gemietete Nummer kann nicht storniert werden.
confirm-title-above = 🛑 <b>Über deinem eigenen Limit. Trotzdem kaufen?</b>
confirm-key = Zahlung über: Schlüssel <code>{ $mask }</code>
confirm-other-link = 🔗 Link ändern
confirm-other-email = ✉️ E-Mail für die Lieferung
confirm = ✅ Bestätigen
cancel = ✖️ Abbrechen
placing = ⏳ <b>Die Bestellung wird aufgegeben …</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Läuft bereits.</b> Die Antwort erscheint hier.
outcome-placed = ✅ <b>Das wurde bereits bestellt.</b> Du findest es unter „Bestellungen“.
outcome-refused-saying =
    ❌ <b>Der Marktplatz hat die Bestellung abgelehnt.</b> Es wurde nichts gekauft.
    Im Wortlaut: <i>{ $words }</i>
outcome-refused = ❌ <b>Der Marktplatz hat die Bestellung abgelehnt.</b> Es wurde nichts gekauft.
outcome-not-sent = ⚠️ <b>Die Bestellung wurde nicht gesendet:</b> Der Marktplatz war nicht erreichbar. Es wurde nichts gekauft; du kannst erneut bestellen.
outcome-cancelled = ✖️ <b>Abgebrochen.</b> Es wurde nichts gekauft.
outcome-free = ⚠️ <b>Es wurde nichts gesendet:</b> Der Marktplatz konnte nicht gefragt werden. Es wurde nichts gekauft.
unsure-title = ❓ <b>Die Bestellung wurde gesendet, aber es kam keine eindeutige Antwort.</b>
unsure-checking = Ich prüfe laufend dein Guthaben, um herauszufinden, was daraus geworden ist. Bitte bestelle noch nicht erneut: Ich sage dir hier Bescheid.
unsure-not-charged = Dein Guthaben hat sich nicht geändert: Dir wurde <b>nichts abgebucht</b>. Du kannst bedenkenlos erneut bestellen.
unsure-charged =
    Dein Guthaben ist um den erwarteten Preis gesunken: Der Betrag wurde dir <b>abgebucht</b>, und die Bestellung existiert. Nur ihre Bestellnummer ist nicht bekannt. Bestelle nicht erneut.

    Sieh die Bestellnummer auf der HStockPlus-Website nach und sende sie mir so: <b>/track 23501</b>. Ich verfolge die Bestellung und liefere sie dir hier.
unsure-unclear =
    Am Guthaben lässt sich nicht sicher ablesen, ob dir etwas abgebucht wurde. Bestelle nicht erneut, bevor du auf der HStockPlus-Website in deinen Bestellungen nachgesehen hast.

    Steht sie dort, sende mir ihre Bestellnummer so: <b>/track 23501</b>. Ich verfolge die Bestellung und liefere sie dir hier. Steht sie nicht dort, kannst du erneut bestellen.
unsure-judged-not-charged = ✔️ <b>Inzwischen geprüft: nichts abgebucht.</b> Du kannst bedenkenlos erneut bestellen.
unsure-judged-charged = ✔️ <b>Inzwischen geprüft: abgebucht.</b> Was du jetzt tun kannst, steht weiter unten.
unsure-judged-unclear = ✔️ <b>Inzwischen geprüft: Am Guthaben lässt es sich nicht ablesen.</b> Was du jetzt tun kannst, steht weiter unten.
unsure-found = ✅ <b>Gefunden:</b> Was ungeklärt war, ist { $numbers } und wird verfolgt.
unsure-before = Guthaben vorher: { $balance }
unsure-after = Guthaben nachher: { $balance }
fewer-title = ⚠️ <b>Weniger Nummern, als du wolltest:</b> { $came } von { $asked } erhalten.
fewer-by-price = Nach dem angezeigten Preis sind das <b>{ $total }</b> ({ $came } × { $price }); was wirklich abgebucht wurde, steht auf der Karte jeder Nummer.
fewer-otherwise = ⚠️ Das ist nicht der Preis der erhaltenen Nummern; der wäre { $total }. Frage HStockPlus nach dem Unterschied.
order-again-new = 🛒 Erneut bestellen
