rent-title =
    📱 <b>Louer un numéro</b>

    Choisissez un service ou écrivez son nom.
rent-last = 🕘 { $name } · dès { $price }
rent-service = { $name } · dès { $price }
rent-nothing = Aucun résultat. Écrivez un autre nom.
rent-by-country = 🌍 Par pays
rent-all = Tous les services
rent-services = 📱 <b>Services</b>
rent-countries =
    🌍 <b>Pays</b>

    Choisissez-en un ou écrivez son nom.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Choisissez un pays ou écrivez son nom. Les moins chers d’abord.
rent-in =
    { $flag } <b>{ $name }</b>

    Choisissez un service ou écrivez son nom.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2) : le premier des deux prix dans ce pays.
rent-search-ask = 🔎 Écrivez le nom d’un service, par exemple <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Prix : <b>{ $price }</b> par numéro
    Solde : { $balance }

    Combien de numéros ? Choisissez, ou écrivez un nombre de { $lowest } à { $highest }.
    ℹ️ Un numéro loué ne peut pas être annulé.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Prix : <b>{ $price }</b> par numéro
    ℹ️ Un numéro loué ne peut pas être annulé.
rent-this = 📱 Louer
rent-similar = 🔀 Similaires : tous les pays
