balance-title = 💰 Guthaben: <b>{ $balance }</b>
keys-title = 🔑 <b>Deine API-Schlüssel</b>
keys-none = Es ist kein API-Schlüssel verbunden. Deine Bestellungen bleiben lesbar.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– funktioniert nicht
}
key-use = { $mask } verwenden
key-replace = ♻️ { $mask } ersetzen
key-remove = 🗑 { $mask } entfernen
key-add = ➕ Weiteren hinzufügen
key-connect = 🔑 API-Schlüssel verbinden
key-remove-sure =
    Den Schlüssel <code>{ $mask }</code> entfernen?

    Die zugehörigen Bestellungen bleiben lesbar, werden aber nicht mehr verfolgt: Accounts und Codes offener Bestellungen kommen dann nicht an.
key-remove-yes = 🗑 Entfernen
settings-title = ⚙️ <b>Optionen</b>
settings-about = Codes und Lieferungen kommen immer an. Meldungen zum Status einer Bestellung und zu allem, was du beobachtest, kannst du ausschalten. Die angeheftete Karte zählt die Nummern, die auf einen Code warten, und die offenen Bestellungen.
settings-pushes-on = 🔔 Statusmeldungen: an
settings-pushes-off = 🔕 Statusmeldungen: aus
settings-watches-on = 🔔 Watchlist-Meldungen: an
settings-watches-off = 🔕 Watchlist-Meldungen: aus
settings-pinned-on = 📌 Angeheftete Karte: an
settings-pinned-off = 📌 Angeheftete Karte: aus
settings-language = 🌐 Sprache: { $language }
settings-keys = 🔑 API-Schlüssel
settings-forget = 🗑 Meine Daten löschen
language-title = 🌐 <b>Sprache</b>
language-followed = Wie in Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Meine Daten löschen?</b>

    Deine Schlüssel, Bestellungen, Einstellungen und alles andere, was hier über dich gespeichert ist, werden gelöscht. Offene Bestellungen werden nicht mehr verfolgt: Die Accounts und Codes daraus kommen dann nicht in diesem Chat an.
forget-second = ⚠️ <b>Wirklich alles löschen?</b> Das lässt sich nicht rückgängig machen.
forget-yes = 🗑 Meine Daten löschen
forget-yes-really = 🗑 Ja, meine Daten löschen
forgotten =
    ✅ <b>Gelöscht.</b> Über dich ist nichts mehr gespeichert.

    Mit /start fängst du neu an.
settings-order-limit = 🛡 Bestelllimit: { $amount }
settings-day-limit = 📅 Tagesbudget: { $amount }
limit-not-set = keins
limit-none = ✖️ Kein Limit
limit-ask-order = 🛡 Wie viel darf <b>eine Bestellung</b> höchstens kosten{ $currency ->
    [none] {""}
   *[other] {" "}(in { $currency })
}? Bei mehr frage ich noch einmal nach. Sende einen Betrag, zum Beispiel 25.
limit-ask-day = 📅 Wie viel dürfen alle Bestellungen <b>eines Tages</b> (UTC) zusammen höchstens kosten{ $currency ->
    [none] {""}
   *[other] {" "}(in { $currency })
}? Bei mehr frage ich noch einmal nach. Sende einen Betrag, zum Beispiel 100.
limit-bad-amount = ⚠️ Bitte sende einen Betrag über null, zum Beispiel 25 oder 12,50.
limit-above-order = 🛡 <b>Das liegt über deinem Limit:</b> { $would } für eine Bestellung, erlaubt hast du { $allowed }.
limit-above-day = 📅 <b>Das liegt über deinem Budget:</b> Mit dieser Bestellung wären heute { $would } ausgegeben, erlaubt hast du { $allowed }.
limit-perhaps-above-order = 🛡 <b>Das liegt möglicherweise über deinem Limit</b> von { $allowed } für eine Bestellung: Was sie kosten wird, steht nicht fest.
limit-perhaps-above-day = 📅 <b>Das liegt möglicherweise über deinem Budget</b> von { $allowed } am Tag: Was alle heutigen Bestellungen kosten werden, steht nicht fest.
limit-confirm-again = Bestätige noch einmal, wenn du es trotzdem willst.
