series-repeat = 🔂 Wiederholen …
series-setup =
    🔂 <b>Diese Bestellung wiederholen</b>

    Zu jedem Termin frage ich dich, und erst wenn du auf <b>Bestätigen</b> tippst, wird bestellt. Von selbst wird nichts gekauft.
series-terms = Alle <b>{ $hours }</b> Std., <b>{ $times }</b> ×, je etwa { $price }, höchstens <b>{ $most }</b> insgesamt.
series-no-drip = ℹ️ HStockPlus selbst hat kein Drip-Feed. Jede Frage gilt eine Stunde; ohne deinen Tipp verstreicht der Termin, und nichts wird gekauft.
series-field = { $field ->
    [quantity] 🔢 Je { $value }
   *[total] 💰 Budget { $value }
}
series-hours = 🕓 Alle { $hours } Std.
series-times = ✖️ { $times } Mal
series-ask = { $field ->
    [quantity] 🔢 Wie viele sollen es jeweils sein? Sende eine ganze Zahl.
   *[total] 💰 { $currency ->
        [none] Wie viel darf es insgesamt höchstens kosten? Sende einen Betrag, etwa 12.
       *[other] Wie viel darf es insgesamt höchstens kosten, in { $currency }? Sende einen Betrag, etwa 12.
    }
}
series-too-many = ✋ Du hast { $most } Serien, mehr gehen nicht. Stoppe zuerst eine.
series-time = ⏰ <b>Es ist so weit: { $place } von { $times }</b>
series-good-until = Diese Frage endet { $when }.
series-so-far = Bestätigt: { $bought } von { $times } · ausgegeben { $spent } von höchstens { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ Gerade ausverkauft, deshalb frage ich diesmal nicht.
    [balance] ⚠️ Dein Guthaben reicht nicht, deshalb frage ich diesmal nicht. Lade es auf der HStockPlus-Website auf.
    [key] ⚠️ HStockPlus nimmt deinen API-Schlüssel nicht an, deshalb frage ich diesmal nicht.
    [over] 🏁 Noch eine Bestellung ginge über den Betrag hinaus, den du dafür vorgesehen hast. Die Serie endet hier.
   *[other] ⚠️ So lässt es sich gerade nicht bestellen, deshalb frage ich diesmal nicht.
}
series-list = 🔂 Serien
series-title = 🔂 <b>Deine Serien</b>
series-none = 🔂 Es läuft keine Serie.
series-every = alle { $hours } Std.
series-next = nächstes Mal: { $when }
series-stop = ⏹ Stopp { $place }
