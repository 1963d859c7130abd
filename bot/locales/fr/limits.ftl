settings-unit-limit = 🏷 Prix plafond : { $amount }
settings-month-limit = 🗓 Budget/mois : { $amount }
limit-ask-unit =
    🏷 Quel est le <b>prix</b> maximum d’une unité{ $currency ->
        [none] {""}
       *[other] , en { $currency }
    } ? Au-delà, je vous demanderai de confirmer encore une fois. Envoyez un montant, par exemple 0,50.

    Il vaut pour les produits, le SMM et les numéros loués. Là où un prix est affiché pour 1 000, c’est le plafond pour 1 000.
limit-ask-month = 🗓 Combien toutes les commandes d’<b>un mois</b> (UTC) peuvent-elles coûter au maximum{ $currency ->
    [none] {""}
   *[other] , en { $currency }
} ? Au-delà, je vous demanderai de confirmer encore une fois. Envoyez un montant, par exemple 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Dépensé aujourd’hui jusqu’ici : <b>{ $amount }</b>
       *[month] Dépensé ce mois-ci jusqu’ici : <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Les dépenses d’aujourd’hui ne sont pas encore certaines : le débit d’une commande au moins n’est pas connu.
       *[month] Les dépenses de ce mois ne sont pas encore certaines : le débit d’une commande au moins n’est pas connu.
    }
}
limit-above-unit = 🏷 <b>C’est au-dessus de votre prix plafond :</b> { $units ->
    [1] { $would } l’unité
   *[other] { $would } pour { $per }
}, alors que vous autorisez { $allowed }.
limit-above-month = 🗓 <b>C’est au-dessus de votre budget :</b> { $would } dépensés ce mois-ci, cette commande comprise, alors que vous autorisez { $allowed }.
limit-perhaps-above-unit = 🏷 <b>C’est peut-être au-dessus de votre prix plafond</b> de { $allowed } : ce qu’une partie coûtera n’est pas certain.
limit-perhaps-above-month = 🗓 <b>C’est peut-être au-dessus de votre budget</b> de { $allowed } par mois : ce que coûteront toutes les commandes de ce mois n’est pas certain.
