catalog-title = 🛍 <b>Catalogue</b>
catalog-empty = 🛍 Le catalogue est en cours de chargement. Réessayez dans un instant.
catalog-recommended = ⭐ Recommandés
catalog-shops = 🏪 Boutiques
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }) : { $stocked } en stock sur { $count }
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Tous les articles
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Recommandés</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } article
    [many] { $shown } articles
   *[other] { $shown } articles
}
list-nothing = Il n’y a rien ici.
list-filtered-out = Rien ici ne correspond à vos filtres. Appuyez sur <b>En stock</b> ou <b>Livraison</b> pour en voir plus.
list-similar = 🔀 <b>Similaires à { $name }</b>
list-nothing-similar = Personne d’autre ne propose d’article du même genre pour le moment.
list-old = 🕘 Données du { $when } ; actualisation en cours.
list-beside = { $narrowed ->
    [yes] Aucun article ne correspond à vos filtres, mais voici ce que j’ai trouvé :
   *[no] Aucun article ne porte ce nom, mais voici ce que j’ai trouvé :
}
list-nothing-found = Aucun résultat. Essayez d’autres mots, moins de mots ou le numéro d’un article ; ou parcourez le catalogue.
list-loading = ⏳ Le catalogue est encore en cours de chargement ; d’autres articles peuvent s’y ajouter.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } en stock
list-sold-out = épuisé
list-automatic = ⚡
list-manual = 👤
sort = ↕️ Tri : { $sort ->
    [price] prix
    [stock] stock
   *[name] nom
}
delivery = 🚚 Livraison : { $delivery ->
    [auto] automatique
    [manual] manuelle
   *[any] toutes
}
in-stock-on = ✅ En stock
in-stock-off = ⬜️ En stock
shops-title = 🏪 <b>Boutiques</b>
shops-nothing = Aucune boutique à afficher pour le moment.
shop-unnamed = Boutique { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 Que cherchez-vous ? Envoyez un nom ou le numéro d’un article.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Prix : <b>{ $price }</b>
card-price-unit = 💵 Prix : <b>{ $price }</b> (l’unité ; { $thousand } pour { $per })
card-price-per = 💵 Prix : <b>{ $price }</b> (pour { $per })
card-stock = 📦 En stock : <b>{ $stock }</b>
card-available = 📦 Disponible
card-sold-out = 🚫 <b>Épuisé</b>
card-not-live = ⚠️ Impossible d’obtenir le stock en temps réel ; les chiffres viennent du catalogue.
card-range = 🔢 Quantité : { $lowest }–{ $highest }
card-range-open = 🔢 Quantité : à partir de { $lowest }
card-automatic = ⚡️ Livraison automatique
card-manual = 👤 Livraison manuelle : cela peut prendre des heures ou des jours
card-refill = ♻️ Avec refill (pertes remplacées)
card-variants = Variantes :
card-variant = • { $name } : { $stock }
card-variant-open = • { $name }
card-more = … et { $count } de plus
card-buy = 🛒 Acheter
amount = { $quantity } · { $total }
card-similar = 🔀 Similaires
open-item = 🔎 Voir l’article
card-share = 📤 Partager
inline-about = { $price } · { $stock }
inline-available = disponible
inline-sold-out = épuisé
inline-stock = { $stock } en stock
inline-open = 🛒 Ouvrir dans le bot
inline-nothing = Aucun résultat. Ouvrir le bot
