command-stats = Deine Statistik: Ausgaben und Nummern
stats-open = 📊 Statistik
stats-title = 📊 <b>Statistik</b> · { $period }
stats-period = { $period ->
    [week] 7 Tage
    [month] 30 Tage
    [quarter] 90 Tage
   *[all] Alles
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Noch keine Statistik: Hier wurde bisher nichts gekauft. Was du ausgibst und wie gut deine gemieteten Nummern funktionieren, steht dann hier.
stats-empty = In dieser Zeit wurde nichts gekauft.
stats-spent = 💸 <b>{ $total }</b> ausgegeben · { $count ->
    [one] { $shown } Bestellung
   *[other] { $shown } Bestellungen
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Mietnummern
stats-other = Sonstiges
stats-currencies = Weitere Währungen, hier weggelassen: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } Bestellung ist nicht enthalten: Was sie kostet, ist noch nicht bekannt.
   *[other] { $shown } Bestellungen sind nicht enthalten: Was sie kosten, ist noch nicht bekannt.
}
stats-services = 📱 <b>Nummern, die einen Code bekamen</b>, und die mittlere Wartezeit (Median)
stats-service = { $flag } { $service }, { $country }: { $received } von { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Alle Nummern ({ $count })
stats-bar = <i>{ $days ->
    [one] Jeder Balken steht für einen Tag (UTC).
   *[other] Jeder Balken steht für { $shown } Tage (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Wähle ein Land oder gib seinen Namen ein. Die erfolgreichsten zuerst.
success-title = 👥 <b>In diesem Bot, letzte 14 Tage</b>
success-row = { $flag } { $name }: { $received } von { $rentals } bekamen einen Code{ $wait ->
    [none] {""}
   *[other] , meist innerhalb von { $wait }
}
success-offer = 👥 In diesem Bot, letzte 14 Tage: { $received } von { $rentals } bekamen einen Code{ $wait ->
    [none] {""}
   *[other] , meist innerhalb von { $wait }
}.
success-sort-chance = ↕️ Nach Erfolg
success-sort-price = ↕️ Nach Preis
success-setting-on = 👥 Erfolgsquoten: an
success-setting-off = 👥 Erfolgsquoten: aus
success-setting-about = Erfolgsquoten: Bei Nummern steht, wie viele einen Code bekamen – bei allen Kunden zusammen und ohne Namen. Aus: Du siehst es nicht, und deine gemieteten Nummern zählen nicht mit.
found-words-stats = statistik, statistiken, ausgaben, ausgegeben, wie viel habe ich ausgegeben, wieviel habe ich ausgegeben, auswertung, diagramm, erfolgsquote, kosten übersicht, stats
