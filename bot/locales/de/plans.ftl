plan-propose = 🔁 Dranbleiben
plan-setup =
    🔁 <b>Dranbleiben: { $service }</b>

    Ich miete eine Nummer nach der anderen, bis ein Code kommt. Bestätige oder ändere vorher etwas.
plan-countries = Länder: <b>{ $countries }</b>
plan-any-country = beliebig
plan-first = Zuerst probiere ich: { $offers }
plan-nothing-fits = ⚠️ Gerade passt kein Angebot. Erhöhe den Preis oder wähle andere Länder.
plan-price = Preis pro Nummer: höchstens <b>{ $ceiling }</b>
plan-price-between = Preis pro Nummer: von <b>{ $floor }</b> bis <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Warten pro Nummer: bis sie abläuft
   *[other] Warten pro Nummer: { $shown } Min.
}
plan-worst = 💰 <b>Schlimmstenfalls:</b> { $numbers } × { $ceiling }, höchstens <b>{ $most }</b> insgesamt.
plan-balance = Guthaben: { $balance }
plan-no-cancel = ℹ️ Eine gemietete Nummer kann nicht storniert werden. Gehe ich früher weiter, läuft die alte weiter, und ihr später Code kommt trotzdem zu dir.
plan-choose-countries = 🌍 Länder
plan-choose-numbers = 🔢 Nummern: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ Ab { $amount }
    [ceiling] ⬆️ Bis { $amount }
   *[total] 💰 Budget { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Bis zum Ende
   *[other] ⏳ { $shown } Minuten
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Tippe auf die Länder, in denen ich mieten darf. Ohne Auswahl darf ich es in allen.
plan-take-any = 🌍 Beliebiges Land
plan-ask-bound = { $bound ->
    [floor] ⬇️ Wie viel soll eine Nummer <b>mindestens</b> kosten
    [ceiling] ⬆️ Wie viel darf eine Nummer <b>höchstens</b> kosten
   *[total] 💰 Wie viel darf es <b>insgesamt</b> höchstens kosten
}{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Sende einen Betrag, etwa 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Kein Mindestpreis
   *[total] ✖️ Nur Anzahl begrenzt
}
plan-title = 🔁 <b>Dranbleiben: { $service }</b>
plan-looking = 🔎 Ich miete die nächste Nummer …
plan-waiting = ⏳ Ich warte auf einen Code. Nächste Nummer, falls keiner kommt: { $when }
plan-over = { $reason ->
    [code] ✅ Ein Code ist da.
    [stopped] ⏹ Gestoppt. Gemietete Nummern laufen weiter, und ihre Codes kommen noch.
    [numbers] 🏁 Kein Code, und alle erlaubten Nummern sind verbraucht.
    [spent] 🏁 Kein Code, und was noch ausgegeben werden darf, reicht für keine weitere Nummer.
    [offers] 🏁 Kein Code, und es passt kein weiteres Angebot.
    [restart] ⏸ Ich wurde neu gestartet. Es wird nichts mehr gemietet, bis du auf <b>Weitermachen</b> tippst.
    [unsure] ⏸ Es ist ungeklärt, ob die letzte Nummer gemietet wurde. Es wird nichts mehr gemietet, bis das feststeht und du auf <b>Weitermachen</b> tippst.
    [balance] ⏸ Dein Guthaben reicht nicht für die nächste Nummer. Lade es auf der HStockPlus-Website auf und tippe dann auf <b>Weitermachen</b>.
    [key] ⏸ HStockPlus nimmt deinen API-Schlüssel nicht an. Kümmere dich darum und tippe dann auf <b>Weitermachen</b>.
    [limit] ⏸ Die nächste Nummer läge über einem deiner Limits. <b>Weitermachen</b> mietet sie trotzdem.
   *[market] ⏸ Der Marktplatz hat nicht richtig geantwortet. Es wird nichts mehr gemietet, bis du auf <b>Weitermachen</b> tippst.
}
plan-still-in-doubt = ⏳ Ob die letzte Nummer gemietet wurde, wird noch geklärt. Tippe auf <b>Weitermachen</b>, sobald ich es dir gesagt habe.
plan-attempt = { $state ->
    [code] ✅ Code ist da
    [waiting] ⏳ wartet
    [expired] ✖️ kein Code
    [not_bought] ✖️ nicht gemietet
    [unsure] ❓ ungeklärt
   *[under_way] 🔎 wird gemietet
}
plan-spent = Ausgegeben: { $spent } von höchstens { $most }
plan-stop = ⏹ Stopp
plan-continue = ▶️ Weitermachen
