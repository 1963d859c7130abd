push-status = { $mark } <b>Commande #{ $number }</b>, nouveau statut : <b>{ $status }</b>
push-goods = 🎁 <b>Commande #{ $number }</b> · { $status }
push-code = 🔐 Votre code : <code>{ $code }</code>
push-text = 📩 <b>Un SMS est arrivé :</b>
push-code-order = Commande #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Commande #{ $number }</b> : { $closed ->
    [yes] HStockPlus a fermé le numéro sans qu’un code soit arrivé.
   *[no] le numéro a expiré sans qu’un code soit arrivé.
}
push-key-stopped =
    🔑 <b>Votre clé API { $mask } ne fonctionne plus.</b>

    Ses commandes ne sont plus suivies tant que vous ne l’avez pas remplacée : /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } numéro en attente
    [many] { $shown } numéros en attente
   *[other] { $shown } numéros en attente
}
pinned-orders = { $count ->
    [one] { $shown } commande en cours
    [many] { $shown } commandes en cours
   *[other] { $shown } commandes en cours
}
pinned-done = 📌 Plus rien n’est en cours.
pinned-off = 📌 Le message épinglé est désactivé.
push-repeat = <i>↻ Vous avez peut-être déjà reçu ce message.</i>
push-charge = 💵 <b>Commande #{ $number }</b> : le montant débité n’est pas celui de l’estimation.
push-charge-open = 💵 <b>Commande #{ $number }</b> : son total n’était pas certain, il est maintenant connu.
push-lost = ⚠️ <b>Commande #{ $number }</b> : HStockPlus ne la trouve plus avec votre clé. Je continue de vérifier de temps en temps pendant une journée ; ouvrez-la et appuyez sur Actualiser pour vérifier tout de suite.
