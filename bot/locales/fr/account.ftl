balance-title = 💰 Solde : <b>{ $balance }</b>
keys-title = 🔑 <b>Vos clés API</b>
keys-none = Aucune clé API n’est connectée. Vos commandes restent consultables.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– ne fonctionne pas
}
key-use = Utiliser { $mask }
key-replace = ♻️ Remplacer { $mask }
key-remove = 🗑 Retirer { $mask }
key-add = ➕ Ajouter une autre clé
key-connect = 🔑 Connecter une clé
key-remove-sure =
    Retirer la clé <code>{ $mask }</code> ?

    Ses commandes resteront consultables, mais ne seront plus suivies : les comptes et les codes des commandes en cours n’arriveront pas.
key-remove-yes = 🗑 Retirer
settings-title = ⚙️ <b>Réglages</b>
settings-about = Les codes et les livraisons arrivent toujours. Les notifications sur le statut d’une commande et celles de vos alertes peuvent être désactivées. Le message épinglé indique combien de numéros attendent un code et combien de commandes sont en cours.
settings-pushes-on = 🔔 Statut des commandes : oui
settings-pushes-off = 🔕 Statut des commandes : non
settings-watches-on = 🔔 Alertes : oui
settings-watches-off = 🔕 Alertes : non
settings-pinned-on = 📌 Message épinglé : oui
settings-pinned-off = 📌 Message épinglé : non
settings-language = 🌐 Langue : { $language }
settings-keys = 🔑 Clés API
settings-forget = 🗑 Supprimer mes données
language-title = 🌐 <b>Langue</b>
language-followed = Comme dans Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Supprimer mes données ?</b>

    Vos clés, vos commandes, vos réglages et toutes les autres données vous concernant seront supprimés ici. Les commandes en cours ne seront plus suivies : leurs comptes et leurs codes n’arriveront pas dans cette discussion.
forget-second = ⚠️ <b>Vraiment tout supprimer ?</b> Cette action est irréversible.
forget-yes = 🗑 Supprimer mes données
forget-yes-really = 🗑 Oui, supprimer mes données
forgotten =
    ✅ <b>Supprimé.</b> Plus rien de ce qui vous concerne n’est conservé.

    Pour repartir de zéro : /start
settings-order-limit = 🛡 Plafond/achat : { $amount }
settings-day-limit = 📅 Budget/jour : { $amount }
limit-not-set = aucun
limit-none = ✖️ Sans plafond
limit-ask-order = 🛡 Combien <b>une commande</b> peut-elle coûter au maximum{ $currency ->
    [none] {""}
   *[other] , en { $currency }
} ? Au-delà, je vous demanderai de confirmer encore une fois. Envoyez un montant, par exemple 25.
limit-ask-day = 📅 Combien toutes les commandes d’<b>une journée</b> (UTC) peuvent-elles coûter au maximum{ $currency ->
    [none] {""}
   *[other] , en { $currency }
} ? Au-delà, je vous demanderai de confirmer encore une fois. Envoyez un montant, par exemple 100.
limit-bad-amount = ⚠️ Veuillez envoyer un montant supérieur à zéro, par exemple 25 ou 12,50.
limit-above-order = 🛡 <b>C’est au-dessus de votre plafond :</b> { $would } pour une commande, alors que vous autorisez { $allowed }.
limit-above-day = 📅 <b>C’est au-dessus de votre budget :</b> { $would } dépensés aujourd’hui, cette commande comprise, alors que vous autorisez { $allowed }.
limit-perhaps-above-order = 🛡 <b>C’est peut-être au-dessus de votre plafond</b> de { $allowed } par commande : ce que celle-ci coûtera n’est pas certain.
limit-perhaps-above-day = 📅 <b>C’est peut-être au-dessus de votre budget</b> de { $allowed } par jour : ce que coûteront toutes les commandes d’aujourd’hui n’est pas certain.
limit-confirm-again = Si vous le voulez quand même, confirmez encore une fois.
