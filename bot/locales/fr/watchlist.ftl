menu-watchlist = 🔔 Alertes
command-watchlist = Vos alertes : ce que vous attendez
watch = 🔔 M’alerter
watching = 🔕 Arrêter l’alerte
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Je peux vous prévenir une seule fois : au retour en stock, ou au retour en stock à votre prix. Choisissez, ou écrivez le prix maximal que vous voulez payer, par exemple { $example }.
watch-ask-price = Je peux vous prévenir une seule fois, quand le prix baisse. Choisissez, ou écrivez le prix maximal que vous voulez payer, par exemple { $example }.
watch-ask-typed = Je peux vous prévenir une seule fois, quand le prix baisse. Écrivez le prix maximal que vous voulez payer.
watch-bad-price = ⚠️ Veuillez envoyer un prix supérieur à zéro, par exemple 0,80 ou 12,50.
watch-for-stock = 📦 Retour en stock
watch-for-less = Moins cher : { $price } (−{ $percent } %)
watch-fulfilled =
    💡 <b>C’est déjà le cas :</b> { $name }
    { $state }
watch-too-many = 🔔 Vous avez déjà { $most } alertes, et je ne peux pas en gérer davantage. Retirez-en d’abord une ici : /watchlist
watch-begun =
    🔔 <b>Alerte activée :</b> { $name }
    { $until }
watch-ended = 🔕 Alerte arrêtée : <b>{ $name }</b>.
watch-again = 🔔 Réactiver
watch-price = 💵 Prix : <b>{ $price }</b>
watch-in-stock = 📦 En stock
watch-sold-out = 🚫 <b>Épuisé</b>
watch-until-stock = Je vous préviens une seule fois, <b>au retour en stock</b>.
watch-until-price = Je vous préviens une seule fois, dès que c’est en stock à <b>{ $price } ou moins</b>.
watch-until-told = L’alerte vous a été envoyée. Si l’occasion disparaît puis revient, vous en recevrez une nouvelle.
watch-change = ✏️ Autre prix
watch-remove = 🗑 Retirer
watch-keep = 🔔 Garder l’alerte
watch-open = 🔎 Ouvrir
watch-buy = 🛒 Acheter
watches-title =
    🔔 <b>Alertes</b>

    Appuyez sur une alerte pour la modifier, la retirer ou l’ouvrir.
watches-none =
    🔔 <b>Alertes</b>

    Aucune alerte pour l’instant. Ouvrez un article, ou un service et un pays dans Louer un numéro, et appuyez sur <b>M’alerter</b> : je vous préviens une seule fois, au retour en stock ou quand c’est moins cher que le prix que vous indiquez.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = prix non communiqué
watches-wanted = souhaité à { $wanted } ou moins
push-watch-back = 🔔 <b>Retour en stock</b> : { $name }
push-watch-cheaper = 🔔 <b>Moins cher :</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, vous vouliez { $wanted } ou moins
