buy-quantity =
    🔢 <b>{ $name }</b>

    Quelle quantité ? { $range }
    Choisissez ou écrivez un nombre.
range = De { $lowest } à { $highest }.
range-open = { $lowest } ou plus.
buy-bad-quantity = Veuillez envoyer un nombre entier. { $range }
buy-link = 🔗 Envoyez le <b>lien</b> concerné : une adresse complète avec http:// ou https://.
buy-bad-link = Je ne peux pas utiliser ce lien. Veuillez envoyer une adresse complète qui commence par http:// ou https://.
buy-email = ✉️ Envoyez un <b>e-mail</b> pour la livraison, ou passez cette étape : celui de votre compte HStockPlus sera alors utilisé.
buy-bad-email = Ce n’est pas une adresse e-mail. Envoyez-en une comme name@example.com, ou passez cette étape.
buy-skip = Passer ›
buy-sold-out = 🚫 <b>Épuisé.</b> Rien n’a été acheté.
buy-needs-more = 🚧 <b>Impossible à commander ici :</b> une commande du type « { $type } » demande plus qu’un lien et une quantité, et l’API de la place de marché ne le prévoit pas. Sur le site HStockPlus, c’est possible.
buy-not-enough =
    💸 <b>Solde insuffisant.</b> Rien n’a été acheté.

    Solde : { $balance }
    Il manque : <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Solde insuffisant.</b> Rien n’a été acheté.

    Solde : { $balance }
    Il manque : <b>{ $missing }</b> ou plus
confirm-title = 🧾 <b>Veuillez confirmer</b>
confirm-moved-price = ⚠️ <b>Le prix a changé :</b> il était de { $old }, il est maintenant de <b>{ $new }</b>.
confirm-moved-total = Le total estimé était de { $old }, il est maintenant de <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>Le stock de la première variante a changé :</b> sur { $quantity }, elle pouvait en livrer { $old }, maintenant <b>{ $new }</b>.
confirm-look-again = Rien n’a encore été acheté ; vérifiez encore une fois :
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } pour { $per }
}
confirm-item = Article : <b>{ $name }</b>
confirm-rental = Numéro pour : <b>{ $name }</b>
confirm-phone = Même numéro : <code>{ $phone }</code>
confirm-quantity = Quantité : <b>{ $quantity }</b>
confirm-price = Prix : { $price }
confirm-price-per = Prix : { $price } pour { $per }
confirm-learned = ℹ️ Vos derniers débits réels montrent que ce prix vaut pour { $per } ; l’estimation se fonde sur eux.
confirm-total = Total estimé : <b>{ $total }</b>
confirm-open =
    ⚠️ <b>Le total n’est pas certain.</b> { $has ->
        [0] Il n’est pas certain que la première variante puisse livrer { $quantity } ; une autre peut être livrée, à un autre prix.
       *[other] La première variante en a encore { $shown } ; le reste peut venir d’une autre variante, à un autre prix.
    } Le débit réel est indiqué ensuite.
confirm-instead = 🛒 Acheter plutôt { $quantity }
confirm-link = Lien : { $link }
confirm-email = E-mail de livraison : { $link }
confirm-before = Solde avant : { $before }
confirm-after = Solde après : environ { $after }
confirm-caveat = ℹ️ La variante ne peut pas être choisie. Si la première ne peut pas honorer la commande, une autre peut être livrée, à son propre prix ; le débit réel est indiqué ensuite.
outcome-open = Le total n’est pas certain : une autre variante peut avoir un autre prix.
confirm-manual = 👤 Livraison manuelle : cela peut prendre des heures ou des jours.
confirm-no-cancel = ℹ️ Un numéro loué ne peut pas être annulé.
confirm-title-above = 🛑 <b>Au-dessus du plafond que vous avez fixé. Acheter quand même ?</b>
confirm-key = Paiement avec la clé <code>{ $mask }</code>
confirm-other-link = 🔗 Autre lien
confirm-other-email = ✉️ E-mail de livraison
confirm = ✅ Confirmer
cancel = ✖️ Annuler
placing = ⏳ <b>Envoi de la commande…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Déjà en cours.</b> La réponse s’affichera ici.
outcome-placed = ✅ <b>Cette commande a déjà été passée.</b> Vous la trouverez dans Commandes.
outcome-refused-saying =
    ❌ <b>La place de marché a refusé.</b> Rien n’a été acheté.
    Son message : <i>{ $words }</i>
outcome-refused = ❌ <b>La place de marché a refusé.</b> Rien n’a été acheté.
outcome-not-sent = ⚠️ <b>La commande n’a pas été envoyée :</b> la place de marché était injoignable. Rien n’a été acheté ; vous pouvez commander de nouveau.
outcome-cancelled = ✖️ <b>Annulé.</b> Rien n’a été acheté.
outcome-free = ⚠️ <b>Rien n’a été envoyé :</b> la place de marché n’a pas pu être interrogée. Rien n’a été acheté.
unsure-title = ❓ <b>La commande a été envoyée, mais aucune réponse claire n’est revenue.</b>
unsure-checking = Je surveille votre solde pour savoir ce que la commande est devenue. Veuillez ne pas commander de nouveau pour l’instant : je vous dirai ici ce qu’il en est.
unsure-not-charged = Votre solde n’a pas changé : <b>rien n’a été débité</b>. Vous pouvez commander de nouveau sans risque.
unsure-charged =
    Votre solde a baissé du prix attendu : ce montant a été <b>débité</b>, et la commande existe. Seul son numéro est inconnu. Ne commandez pas de nouveau.

    Cherchez ce numéro sur le site HStockPlus et envoyez-le-moi ainsi : <b>/track 23501</b>. Je suivrai la commande et vous la livrerai ici.
unsure-unclear =
    Le solde ne permet pas de savoir avec certitude si le montant a été débité. Ne commandez pas de nouveau avant d’avoir regardé vos commandes sur le site HStockPlus.

    Si la commande y figure, envoyez-moi son numéro ainsi : <b>/track 23501</b>. Je la suivrai et vous la livrerai ici. Si elle n’y figure pas, vous pouvez commander de nouveau.
unsure-judged-not-charged = ✔️ <b>Vérifié depuis : rien n’a été débité.</b> Vous pouvez commander de nouveau sans risque.
unsure-judged-charged = ✔️ <b>Vérifié depuis : le montant a été débité.</b> Ce que vous pouvez faire maintenant est indiqué plus bas.
unsure-judged-unclear = ✔️ <b>Vérifié depuis : le solde ne permet pas de trancher.</b> Ce que vous pouvez faire maintenant est indiqué plus bas.
unsure-found = ✅ <b>Retrouvé :</b> l’achat à l’issue incertaine correspond à { $numbers } ; le suivi est activé.
unsure-before = Solde avant : { $balance }
unsure-after = Solde après : { $balance }
fewer-title = ⚠️ <b>Moins de numéros que demandé :</b> il en est arrivé { $came } sur { $asked }.
fewer-by-price = Au prix affiché, cela fait <b>{ $total }</b> ({ $came } × { $price }) ; la fiche de chaque numéro indique son débit réel.
fewer-otherwise = ⚠️ Ce n’est pas le prix de ce qui est arrivé, soit { $total }. Demandez à HStockPlus d’où vient la différence.
order-again-new = 🛒 Commander de nouveau
