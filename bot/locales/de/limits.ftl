settings-unit-limit = 🏷 Preislimit: { $amount }
settings-month-limit = 🗓 Monatsbudget: { $amount }
limit-ask-unit =
    🏷 Wie hoch darf der <b>Preis</b> für ein Stück höchstens sein{ $currency ->
        [none] {""}
       *[other] {" "}(in { $currency })
    }? Bei mehr frage ich noch einmal nach. Sende einen Betrag, zum Beispiel 0,50.

    Das gilt für Produkte, SMM und gemietete Nummern. Wo ein Preis für 1.000 angezeigt wird, gilt das Limit für 1.000.
limit-ask-month = 🗓 Wie viel dürfen alle Bestellungen <b>eines Monats</b> (UTC) zusammen höchstens kosten{ $currency ->
    [none] {""}
   *[other] {" "}(in { $currency })
}? Bei mehr frage ich noch einmal nach. Sende einen Betrag, zum Beispiel 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Heute bisher ausgegeben: <b>{ $amount }</b>
       *[month] Diesen Monat bisher ausgegeben: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Was heute ausgegeben wurde, steht noch nicht fest: Von mindestens einer Bestellung ist der Betrag nicht bekannt.
       *[month] Was diesen Monat ausgegeben wurde, steht noch nicht fest: Von mindestens einer Bestellung ist der Betrag nicht bekannt.
    }
}
limit-above-unit = 🏷 <b>Das liegt über deinem Preislimit:</b> { $units ->
    [1] { $would } pro Stück
   *[other] { $would } pro { $per }
}, erlaubt hast du { $allowed }.
limit-above-month = 🗓 <b>Das liegt über deinem Budget:</b> Mit dieser Bestellung wären diesen Monat { $would } ausgegeben, erlaubt hast du { $allowed }.
limit-perhaps-above-unit = 🏷 <b>Das liegt möglicherweise über deinem Preislimit</b> von { $allowed }: Was ein Teil davon kosten wird, steht nicht fest.
limit-perhaps-above-month = 🗓 <b>Das liegt möglicherweise über deinem Budget</b> von { $allowed } im Monat: Was alle Bestellungen dieses Monats kosten werden, steht nicht fest.
