series-repeat = 🔂 Répéter…
series-setup =
    🔂 <b>Répéter cette commande</b>

    À chaque échéance, je vous pose la question, et un appui sur <b>Confirmer</b> passe la commande. Rien ne s’achète tout seul.
series-terms = Toutes les <b>{ $hours }</b> h, <b>{ $times }</b> ×, environ { $price } chacune, <b>{ $most }</b> au plus en tout.
series-no-drip = ℹ️ HStockPlus lui-même n’a pas de livraison étalée. Chaque question est valable une heure ; si vous ne confirmez pas, l’échéance passe et rien n’est acheté.
series-field = { $field ->
    [quantity] 🔢 Quantité { $value }
   *[total] 💰 Budget { $value }
}
series-hours = 🕓 Toutes les { $hours } h
series-times = ✖️ { $times } fois
series-ask = { $field ->
    [quantity] 🔢 Combien à chaque fois ? Envoyez un nombre entier.
   *[total] 💰 { $currency ->
        [none] Combien dépenser au plus en tout ? Envoyez un montant, par exemple 12.
       *[other] Combien dépenser au plus en tout, en { $currency } ? Envoyez un montant, par exemple 12.
    }
}
series-too-many = ✋ Vous avez { $most } séries, je n’en garde pas plus. Arrêtez-en une d’abord.
series-time = ⏰ <b>C’est le moment : { $place } sur { $times }</b>
series-good-until = Cette question expire { $when }.
series-so-far = Confirmées : { $bought } sur { $times } · dépensé { $spent } sur { $most } au plus
series-cannot = { $reason ->
    [sold_out] ⚠️ C’est épuisé pour le moment, je ne pose donc pas la question cette fois.
    [balance] ⚠️ Votre solde ne suffit pas, je ne pose donc pas la question cette fois. Rechargez-le sur le site HStockPlus.
    [key] ⚠️ HStockPlus n’accepte pas votre clé API, je ne pose donc pas la question cette fois.
    [over] 🏁 Une commande de plus dépasserait la somme que vous aviez prévue. La série s’arrête ici.
   *[other] ⚠️ Impossible de le commander ainsi pour le moment, je ne pose donc pas la question cette fois.
}
series-list = 🔂 Séries
series-title = 🔂 <b>Vos séries</b>
series-none = 🔂 Aucune série en cours.
series-every = toutes les { $hours } h
series-next = prochaine : { $when }
series-stop = ⏹ Arrêter { $place }
