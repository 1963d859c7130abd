command-mass = Plusieurs commandes à la fois
found-words-mass = commande en masse, commande groupée, plusieurs commandes, liste de commandes
batches-ask =
    📋 <b>Plusieurs commandes à la fois</b>

    Envoyez une commande par ligne : numéro d’article, lien et quantité.

    { $example }

    Ou envoyez un fichier .txt ou .csv. J’accepte { $most } commandes au plus. Avant tout achat, vous verrez ce que cela coûte.
batches-open = 📋 Ouvrir la dernière liste
batches-empty =
    📋 Il n’y a aucune commande là-dedans. Envoyez une commande par ligne :

    { $example }
batches-too-many = 📋 <b>Trop de lignes :</b> il y en a { $found } et j’accepte { $most } commandes au plus à la fois. Rien n’a été examiné ; veuillez les envoyer en plusieurs parties.
batches-too-long = 📋 Telegram coupe les messages aussi longs. Veuillez envoyer la liste dans un fichier .txt ou .csv.
batches-file-unreadable = 📋 Je ne peux pas lire ce fichier. Veuillez envoyer la liste en texte, ou dans un fichier .txt ou .csv (UTF-8) de { $size } au plus.
batches-file-lost = ⚠️ Telegram ne m’a pas remis le fichier. Veuillez l’envoyer de nouveau.
batches-title = 🧾 <b>Veuillez vérifier la liste</b>
batches-good = ✅ Commandes prêtes : <b>{ $count }</b>
batches-problems = ⚠️ Lignes à problème, exclues : { $count }
batches-duplicates = 👯 Doublons, exclus : { $count }
batches-duplicates-included = 👯 Doublons, inclus : { $count }
batches-header = ℹ️ La première ligne contient des en-têtes et a été ignorée.
batches-missing = 💸 <b>Solde insuffisant</b> pour toutes. Il manque : <b>{ $missing }</b>. Rechargez votre solde ou raccourcissez la liste.
batches-confirm = ✅ { $count ->
    [one] Confirmer { $shown } commande
    [many] Confirmer { $shown } commandes
   *[other] Confirmer { $shown } commandes
}
batches-show-problems = ⚠️ Voir les problèmes
batches-include = ➕ Inclure les doublons
batches-leave-out = ➖ Exclure les doublons
batches-check-again = 🔄 Vérifier de nouveau
batches-problems-title = ⚠️ <b>Lignes à problème</b>
batches-problem = <b>Ligne { $line } :</b> { $why }
batches-why = { $problem ->
    [item] Elle doit commencer par le numéro d’un article.
    [quantity] La quantité doit être un nombre entier supérieur à zéro.
    [no-quantity] La quantité manque.
    [two-quantities] Elle a deux nombres pour la quantité.
    [link] Ce n’est pas un lien complet. Il faut une adresse avec http:// ou https://.
    [no-link] Le lien manque.
    [two-links] Elle a deux liens.
    [blank-in-link] Il y a une espace dans le lien.
    [fourth-field] Elle a plus de trois champs. Les commentaires ne peuvent pas être envoyés, et une barre verticale dans un lien doit s’écrire %7C.
    [comma] Les virgules sont ambiguës. Mettez | entre les champs.
    [blanks] Les espaces sont ambiguës. Mettez | entre les champs.
    [no-item] Aucun article ne porte ce numéro.
    [needs-more] Ce type de commande demande plus qu’un lien et une quantité. Le site HStockPlus le permet.
    [sold-out] C’est épuisé.
    [email] Un produit ne prend pas de lien, seulement une adresse e-mail.
    [open-total] Le total n’est pas certain, car une autre variante peut être livrée. Veuillez le commander séparément.
    [not-asked] La place de marché n’a pas donné le prix. Vérifiez de nouveau.
    [twice] Elle est identique à une ligne précédente.
    [active] Une commande pour le même lien est en cours.
   *[unclear] Je ne comprends pas cette ligne.
}
batches-why-range = La quantité ne convient pas. { $range }
batches-why-stock = Les lignes précédentes prennent le stock. Il reste : { $left }.
batches-running = ⏳ <b>Je commande ligne par ligne…</b>
batches-stopping = ⏳ <b>J’arrête…</b> L’envoi de la commande actuelle s’achève d’abord.
batches-done = 🏁 <b>La liste est terminée.</b>
batches-paused = ⏸ <b>Arrêté après la ligne { $line }.</b>
batches-paused-first = ⏸ <b>Arrêté avant la première commande.</b>
batches-pause = { $reason ->
    [stopped] Vous l’avez demandé.
    [restarted] J’ai redémarré entre-temps.
    [doubt] Une commande n’a pas reçu de réponse claire.
    [money] Le solde ne suffit pas pour la commande suivante.
    [key] La place de marché n’accepte pas la clé API.
    [busy] La place de marché reçoit trop de demandes en ce moment.
    [unreachable] La place de marché est injoignable pour le moment.
    [price] Le prix de la commande suivante a changé.
    [limit] La commande suivante dépasse votre propre plafond.
   *[fault] Un problème est survenu de mon côté.
}
batches-waits = ❓ Je cherche à savoir ce que cette commande est devenue. Dès que je le saurai, d’ici quelques minutes, vous pourrez continuer ici.
batches-continue-ask = Continuer ? Rien ne reprend tout seul.
batches-next = Ligne { $line } : <b>{ $name }</b> × { $quantity }
batches-agree = Si vous continuez, cette commande coûtera ce montant au plus.
batches-placed = ✅ Passées : { $count }
batches-refused = ❌ Non achetées : { $count }
batches-doubtful = ❓ Issue incertaine : { $count }
batches-left = ⏳ Encore à passer : { $count }
batches-spent = 💵 Dépensé : { $spent } sur { $total }
batches-stop = ⏹ Arrêter
batches-continue = ▶️ Continuer
batches-file = 📄 Fichier
batches-file-done = 📄 Ce que chaque ligne est devenue jusqu’ici.
batches-column = { $column ->
    [line] Ligne
    [text] Telle que saisie
   *[reason] Motif
}
batches-outcome = { $outcome ->
    [left-out] exclue
    [queued] encore à passer
    [under-way] envoi en cours
    [placed] passée
    [refused] non achetée
    [doubt] issue incertaine
   *[not-charged] non débitée
}
