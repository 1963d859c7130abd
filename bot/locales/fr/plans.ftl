plan-propose = 🔁 Insister
plan-setup =
    🔁 <b>Insister : { $service }</b>

    Je loue un numéro après l’autre jusqu’à ce qu’un code arrive. Confirmez, ou changez d’abord quelque chose.
plan-countries = Pays : <b>{ $countries }</b>
plan-any-country = n’importe lequel
plan-first = Je commence par : { $offers }
plan-nothing-fits = ⚠️ Aucune offre ne convient pour l’instant. Augmentez le prix ou choisissez d’autres pays.
plan-price = Prix par numéro : <b>{ $ceiling }</b> au plus
plan-price-between = Prix par numéro : de <b>{ $floor }</b> à <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Attente pour chacun : jusqu’à son expiration
   *[other] Attente pour chacun : { $shown } min
}
plan-worst = 💰 <b>Au pire :</b> { $numbers } × { $ceiling }, <b>{ $most }</b> au plus en tout.
plan-balance = Solde : { $balance }
plan-no-cancel = ℹ️ Un numéro loué ne peut pas être annulé. Si je passe plus tôt au suivant, l’ancien reste actif et son code tardif vous parvient quand même.
plan-choose-countries = 🌍 Pays
plan-choose-numbers = 🔢 Numéros : { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ Dès { $amount }
    [ceiling] ⬆️ Max. { $amount }
   *[total] 💰 Budget { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Jusqu’au bout
   *[other] ⏳ { $shown } min
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Appuyez sur les pays où je peux louer. Si vous n’en choisissez aucun, je peux le faire dans tous.
plan-take-any = 🌍 N’importe quel pays
plan-ask-bound = { $bound ->
    [floor] ⬇️ Quel prix <b>minimum</b> par numéro
    [ceiling] ⬆️ Quel prix <b>maximum</b> par numéro
   *[total] 💰 Combien dépenser au plus <b>en tout</b>
}{ $currency ->
    [none] {""}
   *[other] , en { $currency }
} ? Envoyez un montant, par exemple 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Pas de prix minimum
   *[total] ✖️ Limiter au nombre seul
}
plan-title = 🔁 <b>Insister : { $service }</b>
plan-looking = 🔎 Location du numéro suivant…
plan-waiting = ⏳ En attente d’un code. S’il ne vient pas, le numéro suivant : { $when }
plan-over = { $reason ->
    [code] ✅ Un code est arrivé.
    [stopped] ⏹ Arrêté. Les numéros déjà loués restent actifs et leurs codes arrivent encore.
    [numbers] 🏁 Aucun code, et tous vos numéros sont utilisés.
    [spent] 🏁 Aucun code, et ce qui reste à dépenser ne suffit pas pour un autre numéro.
    [offers] 🏁 Aucun code, et aucune autre offre ne convient.
    [restart] ⏸ J’ai redémarré. Plus rien n’est loué avant un appui sur <b>Continuer</b>.
    [unsure] ⏸ On ne sait pas si le dernier numéro a été loué. Plus rien n’est loué tant que ce n’est pas éclairci et que vous n’avez pas appuyé sur <b>Continuer</b>.
    [balance] ⏸ Votre solde ne suffit pas pour le numéro suivant. Rechargez-le sur le site HStockPlus, puis appuyez sur <b>Continuer</b>.
    [key] ⏸ HStockPlus n’accepte pas votre clé API. Réglez cela, puis appuyez sur <b>Continuer</b>.
    [limit] ⏸ Le numéro suivant dépasserait un plafond que vous avez fixé. <b>Continuer</b> le loue quand même.
   *[market] ⏸ La place de marché n’a pas répondu correctement. Plus rien n’est loué avant un appui sur <b>Continuer</b>.
}
plan-still-in-doubt = ⏳ On vérifie encore si le dernier numéro a été loué. Appuyez sur <b>Continuer</b> quand je vous l’aurai dit.
plan-attempt = { $state ->
    [code] ✅ code reçu
    [waiting] ⏳ en attente
    [expired] ✖️ pas de code
    [not_bought] ✖️ non loué
    [unsure] ❓ issue incertaine
   *[under_way] 🔎 location
}
plan-spent = Dépensé : { $spent } sur { $most } au plus
plan-stop = ⏹ Arrêter
plan-continue = ▶️ Continuer
