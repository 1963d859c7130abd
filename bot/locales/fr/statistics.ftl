command-stats = Vos statistiques : dépenses et numéros
stats-open = 📊 Statistiques
stats-title = 📊 <b>Statistiques</b> · { $period }
stats-period = { $period ->
    [week] 7 jours
    [month] 30 jours
    [quarter] 90 jours
   *[all] Tout
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Pas encore de statistiques : rien n’a été acheté ici jusqu’à présent. Vous verrez ici ce que vous dépensez et les résultats de vos numéros loués.
stats-empty = Rien n’a été acheté pendant cette période.
stats-spent = 💸 <b>{ $total }</b> dépensés · { $count ->
    [one] { $shown } commande
    [many] { $shown } commandes
   *[other] { $shown } commandes
}
stats-share = { $square } { $name } : { $amount }
stats-rentals = Numéros loués
stats-other = Autres
stats-currencies = Autres devises, non affichées ici : { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } commande n’y figure pas : son coût n’est pas encore connu.
    [many] { $shown } commandes n’y figurent pas : leur coût n’est pas encore connu.
   *[other] { $shown } commandes n’y figurent pas : leur coût n’est pas encore connu.
}
stats-services = 📱 <b>Numéros qui ont reçu un code</b>, et l’attente médiane
stats-service = { $flag } { $service }, { $country } : { $received } sur { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Tous les numéros ({ $count })
stats-bar = <i>{ $days ->
    [one] Chaque barre est un jour (UTC).
    [many] Chaque barre couvre { $shown } jours (UTC).
   *[other] Chaque barre couvre { $shown } jours (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Choisissez un pays ou écrivez son nom. Les meilleurs taux de réussite d’abord.
success-title = 👥 <b>Dans ce bot, 14 derniers jours</b>
success-row = { $flag } { $name } : { $received } sur { $rentals } ont reçu un code{ $wait ->
    [none] {""}
   *[other] , le plus souvent en { $wait }
}
success-offer = 👥 Dans ce bot, 14 derniers jours : { $received } sur { $rentals } ont reçu un code{ $wait ->
    [none] {""}
   *[other] , le plus souvent en { $wait }
}.
success-sort-chance = ↕️ Par réussite
success-sort-price = ↕️ Par prix
success-setting-on = 👥 Taux de réussite : oui
success-setting-off = 👥 Taux de réussite : non
success-setting-about = Taux de réussite : près des numéros, vous voyez combien ont reçu un code, pour toute la clientèle ensemble et sans noms. Non : vous ne le voyez pas, et vos numéros loués ne comptent pas.
found-words-stats = statistiques, statistique, stats, dépenses, depenses, dépensé, depense, combien j'ai dépensé, combien j’ai dépensé, combien ai-je dépensé, graphique, taux de réussite, taux de reussite
