orders-title = 📦 <b>Commandes</b>
orders-count = { $total ->
    [one] { $shown } commande
    [many] { $shown } commandes
   *[other] { $shown } commandes
}
orders-none = Aucune commande ici pour l’instant.
orders-none-fit = Aucune commande ne correspond. Appuyez sur <b>Toutes</b>, ou cherchez d’autres mots.
orders-code-came = Code reçu
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = issue incertaine
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] En cours
        [delivered] Livrées
        [problem] Problème
       *[all] Toutes
    }
   *[no] { $phase ->
        [active] En cours
        [delivered] Livrées
        [problem] Problème
       *[all] Toutes
    }
}
orders-search-ask = 🔎 Envoyez le numéro d’une commande ou une partie du nom d’un article.
orders-export = 📤 Exporter
numbers-title = ☎️ <b>Numéros actifs</b>
numbers-none = Aucun numéro actif. Louez-en un pour recevoir un code SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = En attente du code
numbers-code = Code : <code>{ $code }</code>
numbers-text = Un SMS sans code est arrivé
numbers-left = expire { $when }
numbers-minutes = dans { $minutes } min
numbers-time-is-up = temps écoulé
numbers-copy = { $what ->
    [code] 📋 Copier code
    [text] 📋 Copier SMS
   *[number] 📋 Copier n°
}
order-title = { $mark } <b>Commande #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Statut : <b>{ $status }</b>
order-placed-now = Commande passée
order-delivered-some = Livré : { $delivered }
order-untitled = Commande passée ailleurs
order-delivered = Livré : { $delivered } sur { $quantity }
order-start = Compteur au départ : { $count }
order-remains = Reste : { $count }
order-link = Lien : { $link }
order-charge = Débité : <b>{ $charge }</b>
order-charge-against = Débité : <b>{ $charge }</b> (estimation : { $estimate })
order-estimate = Estimation : { $estimate }
order-charge-untold = { $estimated ->
    [yes] Le débit réel n’a pas encore été communiqué (estimation : { $estimate })
   *[no] Le débit réel n’a pas encore été communiqué
}
ending-whole = <b>{ $status }</b> : { $money }
ending-part = <b>Livré : { $delivered } sur { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] remboursement de { $amount } effectué
    [about] remboursement d’environ { $amount } effectué
    [nothing] rien n’a été débité
    [kept] aucun remboursement jusqu’ici
   *[untold] HStockPlus n’indique pas s’il y a eu un remboursement
}
ending-no-code = { $told ->
    [nothing] <b>Aucun code reçu :</b> rien n’a été débité
    [charged] <b>Aucun code reçu.</b> Débité : <b>{ $charge }</b>
   *[untold] <b>Aucun code reçu.</b> HStockPlus n’a pas communiqué le débit
}
order-placed = Date de commande : { $when }
order-finished = Terminée : { $when }
order-manual = 👤 Cette commande est livrée manuellement : cela peut prendre des heures ou des jours. Je vous l’envoie ici ; elle reste dans Commandes.
order-automatic = ⚡ Généralement livrée en quelques secondes. Je vous l’envoie ici ; elle reste dans Commandes.
order-next-smm = 📈 La progression de la commande s’affiche ici, et je vous préviens quand elle est terminée ; elle reste dans Commandes.
order-accounts = 🔓 Voir les comptes
order-again = 🔁 Racheter
order-open = 📦 Ouvrir la commande
number-title = { $mark } <b>{ $name }</b> · Commande #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = Le numéro n’est pas encore connu.
number-waiting = ⏳ En attente du code
number-expires = Expiration : { $when }
number-received = ✅ Code : <code>{ $code }</code>
number-text = 📩 Un SMS est arrivé :
sms-copy = 📋 Copier le texte
number-over = ⌛ Ce numéro n’est plus actif.
number-no-cancel = ℹ️ Un numéro ne peut pas être annulé.
number-copy = 📋 Copier le numéro
number-another = ➕ Un autre numéro
number-same = ♻️ Relouer ce numéro
goods-title = 🎁 <b>Commande #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } compte
    [many] { $shown } comptes
   *[other] { $shown } comptes
}
goods-none = Aucun compte à afficher pour cette commande pour l’instant.
goods-file = Ils sont dans le fichier, un par ligne.
goods-tap = { $count ->
    [1] 👆 Appuyez dessus pour le copier.
   *[other] 👆 Appuyez sur un compte pour le copier.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Fichier
goods-copy = { $count ->
    [1] 📋 Copier
   *[other] 📋 Tout copier
}
track-ask =
    📌 Quelle commande ? Envoyez son numéro tel que le site HStockPlus l’affiche, par exemple <code>23501</code>.

    Je la suivrai et vous livrerai ici ce qui s’y rapporte.
track-bad-number = Ce n’est pas un numéro de commande. Veuillez envoyer des chiffres, par exemple <code>23501</code>.
track-begun = 📌 La <b>commande #{ $number }</b> est suivie à partir de maintenant.
track-already = 📌 La <b>commande #{ $number }</b> est déjà suivie.
track-not-theirs =
    🔍 Aucune de vos clés API ne connaît cette commande. Vérifiez encore une fois son numéro.

    Pour une commande d’un autre compte HStockPlus, il faut la clé de ce compte.
goods-too-large = ⚠️ Ils dépassent la taille de fichier acceptée par Telegram (50 Mo). Vous les trouverez sur le site HStockPlus.
goods-unread = ⚠️ HStockPlus a livré quelque chose sous une forme que je ne sais pas lire. Appuyez sur <b>Voir les comptes</b> pour le demander tel quel.
goods-unread-file = ⚠️ HStockPlus a livré quelque chose sous une forme que je ne sais pas lire. Vous le trouverez dans le fichier, exactement tel qu’il est arrivé.
goods-no-key = ⚠️ Ces comptes sont trop volumineux pour que je les conserve, et la clé API à laquelle ils appartiennent a été retirée. Reconnectez-la, puis appuyez sur <b>Voir les comptes</b>.
