history = 🕓 Historique
history-title = 🕓 <b>Historique</b>
history-none = 🕓 Aucun événement observé pour cette commande jusqu’ici.
history-earlier = … plus anciens : { $count }
report = ⚠️ Signaler un problème
report-which =
    ⚠️ <b>Signaler un problème</b>

    De quelle commande s’agit-il ? Choisissez-en une ou envoyez son numéro.
report-doubt = ❓ Un achat à l’issue incertaine n’a pas encore de numéro de commande : rien ne peut être signalé. Regardez sous My Orders sur le site HStockPlus ; dès que vous connaissez le numéro, envoyez-le avec /track.
report-unknown = 🔍 Vous n’avez pas de commande #{ $number } ici. Vérifiez encore une fois son numéro. Si elle a été passée ailleurs, commencez par la suivre.
report-what =
    ⚠️ <b>Commande #{ $number }</b> · { $name }

    Quel est le problème ?
report-kind = { $problem ->
    [undelivered] Non livrée
    [invalid] Certains invalides
    [different] Non conforme
    [partial] Incomplète
    [refill] Refill demandé
    [cancel] Annulation demandée
    [code] Aucun code
   *[charge] Débit différent
}
report-written = 📝 <b>Commande #{ $number } :</b> envoyez ce texte à l’assistance HStockPlus. Appuyez dessus pour le copier. Il ne contient ni mot de passe ni code.
report-dispute = Les litiges s’ouvrent sur le site HStockPlus, sous My Orders, avant d’y confirmer la commande, et avec des preuves comme des captures d’écran ou un enregistrement d’écran.
report-words-only = ℹ️ Ce n’est qu’une demande écrite. HStockPlus ne me donne aucun moyen de faire un refill ni d’annuler une commande.
report-site = 🌐 Comment ouvrir un litige
report-file = 📄 Le signalement complet dans un fichier, à joindre.
report-about = Commande #{ $number }
report-problem = Problème : { $problem }
report-shop = Boutique : { $shop }
report-phone = Numéro de téléphone : { $phone }
report-key = Clé API : { $mask }
report-accounts = Comptes : { $accounts }
report-timeline = Historique :
command-report = Signaler un problème avec une commande
found-words-report = signaler, signalement, problème, probleme, problème commande, probleme commande, non livré, non livre, pas reçu, pas recu, compte invalide, ticket, assistance
