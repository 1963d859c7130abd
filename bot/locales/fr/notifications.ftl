settings-notifications = 🔔 Notifications
settings-quiet = 🌙 Heures calmes
settings-zone = 🕒 Fuseau horaire
settings-low-balance = 💸 Solde bas : { $amount }
notify-title = 🔔 <b>Notifications</b>
notify-about =
    Les codes, les livraisons et le résultat d’un achat arrivent toujours. Tout le reste peut être désactivé :

    <b>Numéros loués</b> : l’un a expiré sans code, ou il en est venu moins que demandé
    <b>Débits</b> : l’un diffère de l’estimation
    <b>Clé, commande perdue</b> : votre clé API ne fonctionne plus, ou HStockPlus ne trouve plus une commande
    <b>Garanties</b> : l’une prend bientôt fin ; cela sonne aussi pendant les heures calmes
notify-about-hidden = <b>Comptes : masqués</b> garde hors de la discussion ce qui est livré : je vous dis combien de comptes sont arrivés, et vous appuyez sur <b>Afficher</b> ou <b>Fichier</b> au moment voulu, par exemple une fois l’enregistrement d’écran lancé.
notify-numbers-on = 🔔 Numéros loués : oui
notify-numbers-off = 🔕 Numéros loués : non
notify-charges-on = 🔔 Débits : oui
notify-charges-off = 🔕 Débits : non
notify-tracking-on = 🔔 Clé, commande perdue : oui
notify-tracking-off = 🔕 Clé, commande perdue : non
notify-warranty-on = 🔔 Garanties : oui
notify-warranty-off = 🔕 Garanties : non
notify-accounts-shown = 👁 Comptes : affichés
notify-accounts-hidden = 🙈 Comptes : masqués
notify-digest = ☀️ Résumé quotidien : { $when }
notify-off = non
notify-switch-off = ✖️ Désactiver
quiet-title = 🌙 <b>Heures calmes</b>
quiet-about = Pendant les heures calmes, tout continue d’arriver, mais sans son. Seuls les codes, les livraisons et la fin d’une garantie sonnent.
quiet-on = Calme de <b>{ $start }</b> à <b>{ $end }</b>.
quiet-off = Aucune heure calme n’est définie.
quiet-choose = 🌙 Choisir les heures
quiet-ask-start = À quelle heure le calme doit-il commencer ?
quiet-ask-end = Calme à partir de <b>{ $start }</b>, jusqu’à quelle heure ?
clock-now = Votre heure actuelle : <b>{ $time }</b>. Si ce n’est pas la bonne, appuyez sur <b>Fuseau horaire</b>.
zone-title = 🕒 <b>Fuseau horaire</b>
zone-now = Votre heure actuelle : <b>{ $time }</b>.
zone-ask = Quelle heure est-il maintenant chez vous ? Appuyez sur l’heure.
zone-about = Je ne tiens pas compte de l’heure d’été : quand votre montre change d’heure, choisissez de nouveau.
zone-ask-minutes = Laquelle est la plus proche de votre montre ?
digest-title = ☀️ <b>Résumé quotidien</b>
digest-about = Une fois par jour, à l’heure choisie ci-dessous, je résume 24 heures : ce qui a été livré, ce qui attend une livraison manuelle, les achats à l’issue incertaine, vos dépenses et votre solde. S’il n’y a rien à signaler, je n’envoie rien.
digest-on = Il arrive à <b>{ $time }</b>.
digest-off = Il est désactivé.
digest-heading = ☀️ <b>Vos dernières 24 heures</b>
digest-delivered = ✅ Livrées : { $shown }
digest-waiting = 👤 En attente de livraison manuelle : { $shown }
digest-doubts = ❓ Issue incertaine : { $shown }
digest-spent = 💵 Dépensé : { $amount }
digest-spent-open = 💵 Dépensé : pas encore certain
digest-no-balance = 💰 HStockPlus n’a pas indiqué votre solde cette fois-ci.
low-ask = 💸 Au-dessous de quel solde{ $currency ->
    [none] {""}
   *[other] {" "}(en { $currency })
} dois-je vous prévenir ? Je le fais une seule fois à chaque passage au-dessous. Envoyez un montant, par exemple 5.
push-low-balance = 💸 <b>Votre solde est de { $balance }</b>, au-dessous des { $threshold } que vous avez fixés. Clé API : <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] { $shown } compte est arrivé.
    [many] { $shown } comptes sont arrivés.
   *[other] { $shown } comptes sont arrivés.
}
goods-show = 👁 Afficher
