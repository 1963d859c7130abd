push-status = { $mark } <b>Bestellung #{ $number }</b> hat jetzt den Status <b>{ $status }</b>
push-goods = 🎁 <b>Bestellung #{ $number }</b> · { $status }
push-code = 🔐 Dein Code: <code>{ $code }</code>
push-text = 📩 <b>Eine SMS ist gekommen:</b>
push-code-order = Bestellung #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Bestellung #{ $number }</b>: { $closed ->
    [yes] HStockPlus hat die Nummer geschlossen, ohne dass ein Code kam.
   *[no] Die Nummer ist abgelaufen, ohne dass ein Code kam.
}
push-key-stopped =
    🔑 <b>Dein API-Schlüssel { $mask } funktioniert nicht mehr.</b>

    Die zugehörigen Bestellungen werden nicht verfolgt, bis du ihn ersetzt: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } Nummer wartet
   *[other] { $shown } Nummern warten
}
pinned-orders = { $count ->
    [one] { $shown } Bestellung offen
   *[other] { $shown } Bestellungen offen
}
pinned-done = 📌 Im Moment läuft nichts mehr.
pinned-off = 📌 Die angeheftete Karte ist ausgeschaltet.
push-repeat = <i>↻ Das ist möglicherweise eine Wiederholung.</i>
push-charge = 💵 <b>Bestellung #{ $number }</b>: Es wurde ein anderer Betrag abgebucht als geschätzt.
push-charge-open = 💵 <b>Bestellung #{ $number }</b>: Der Gesamtpreis stand nicht fest und ist jetzt bekannt.
push-lost = ⚠️ <b>Bestellung #{ $number }</b>: HStockPlus kennt sie unter deinem Schlüssel nicht mehr. Ich frage noch einen Tag lang ab und zu nach; öffne sie und tippe auf „Neu laden“, um sofort nachzufragen.
