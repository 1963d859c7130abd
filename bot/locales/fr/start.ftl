greeting =
    👋 <b>Bienvenue !</b> Parcourez HStockPlus, achetez, louez des numéros et recevez vos comptes et vos codes, le tout dans cette discussion.

    🔑 Pour commencer, envoyez-moi votre <b>clé API</b>.
    Elle se trouve sur le site HStockPlus : connectez-vous, ouvrez <b>Account → API</b> et copiez la clé.

    <i>Le message contenant votre clé est supprimé aussitôt ; la clé est conservée chiffrée.</i>
greeting-guest =
    👋 <b>Bienvenue !</b> Parcourez HStockPlus, achetez, louez des numéros et recevez vos comptes et vos codes, le tout dans cette discussion.

    👀 Faites d’abord un tour : le catalogue, la recherche et les prix sont en libre accès. Écrivez un mot pour chercher.

    🔑 Pour acheter ou louer, envoyez-moi votre <b>clé API</b>.
    Elle se trouve sur le site HStockPlus : connectez-vous, ouvrez <b>Account → API</b> et copiez la clé.

    <i>Le message contenant votre clé est supprimé aussitôt ; la clé est conservée chiffrée.</i>
key-needed =
    🔑 Pour cela, il me faut votre <b>clé API</b>. Envoyez-la-moi, et nous continuerons à partir d’ici.
    Elle se trouve sur le site HStockPlus : connectez-vous, ouvrez <b>Account → API</b> et copiez la clé.

    <i>Le message contenant votre clé est supprimé aussitôt ; la clé est conservée chiffrée. Rien n’est acheté sans votre confirmation.</i>
key-ask =
    🔑 Envoyez-moi votre <b>clé API</b>.
    Elle se trouve sur le site HStockPlus : connectez-vous, ouvrez <b>Account → API</b> et copiez la clé.

    <i>Le message contenant votre clé est supprimé aussitôt ; la clé est conservée chiffrée.</i>
key-ask-another =
    🔑 Envoyez la <b>clé API</b> à ajouter.

    <i>Le message est supprimé aussitôt. /cancel laisse tout en l’état.</i>
key-ask-replacement =
    🔑 Envoyez la nouvelle <b>clé API</b> qui remplace <code>{ $mask }</code>.

    <i>Le message est supprimé aussitôt. /cancel laisse tout en l’état.</i>
connected =
    ✅ <b>Connexion établie</b>

    Solde : <b>{ $balance }</b>
key-pays = 🔑 Les achats sont désormais payés avec <code>{ $mask }</code>. Préférez-vous une autre clé ?
key-in-sight = ⚠️ Telegram ne m’a pas laissé supprimer le message contenant votre clé. Veuillez le supprimer vous-même.
key-invalid =
    ❌ <b>Clé API non valide</b>

    Copiez la clé en entier et envoyez-la de nouveau.
key-maybe =
    🔑 <code>{ $mask }</code>, est-ce une <b>clé API</b> ?

    Aucun article en vente ne porte ce nom, et rien n’a été envoyé nulle part. Si c’est une clé, je supprime votre message, je vérifie la clé et je la conserve chiffrée.
key-maybe-yes = 🔑 Oui, la connecter
key-maybe-no = 🔎 Non, lancer la recherche
key-unreachable =
    ⚠️ La place de marché est injoignable pour le moment, la clé n’a donc pas pu être vérifiée.
    Votre clé est gardée en sûreté : appuyez sur <b>Réessayer</b> dans un instant.
key-lost = Veuillez envoyer la clé API encore une fois.
help =
    <b>Ce que je sais faire</b>

    🛍 /catalog – parcourir tout ce qui est en vente
    🔎 /search – trouver un article par son nom (ou écrivez simplement ce nom)
    📱 /rent – louer un numéro pour recevoir un code SMS
    📋 /mass – plusieurs commandes à la fois, à partir d’une liste
    📦 /orders – vos commandes et ce qui vous a été livré
    ☎️ /numbers – vos numéros actifs
    🔐 /vault – comptes livrés, champ par champ, à copier
    🔔 /watchlist – vos alertes : ce que vous attendez, et à quel prix
    📊 /stats – ce que vous avez dépensé, et les résultats de vos numéros
    ★ /favourites – ce que vous achetez souvent
    📌 /track – suivre une commande passée ailleurs
    🔐 /2fa – codes à partir d’une clé 2FA
    ⚠️ /report – signaler à l’assistance un problème avec une commande
    💰 /balance – ce que vous pouvez dépenser ; le solde se recharge sur le site HStockPlus
    ⚙️ /settings – langue, notifications, plafonds de dépenses, vos données
    🔑 /key – vos clés API
    ✖️ /cancel – abandonner la question en cours

    Le bouton <b>Confirmer</b> n’achète qu’une seule fois, même si vous appuyez plusieurs fois. Les comptes et les codes arrivent ici d’eux-mêmes.

    <b>Annulation ou remboursement :</b> HStockPlus ne me donne aucun moyen d’annuler une commande ou un numéro. Si HStockPlus annule de lui-même, je vous dis ce qui a été remboursé sur votre solde. Pour un remboursement ou un remplacement, faites la demande sur son site.
help-guest = 👀 Vous visitez sans clé API : le catalogue, la recherche et les prix sont en libre accès. Je vous demande la clé pour acheter, louer ou créer une alerte, et pour votre solde, vos commandes et vos numéros.
command-start = Accueil, menu principal
command-catalog = Parcourir le catalogue
command-search = Rechercher des articles
command-rent = Louer un numéro
command-orders = Vos commandes
command-numbers = Numéros actifs
command-track = Suivre une commande par son numéro
command-2fa = Codes 2FA
command-balance = Votre solde
command-settings = Réglages
command-key = Clés API
command-help = Aide
command-cancel = Abandonner la question
private-only = Tout ce que nous échangeons est privé. Veuillez m’écrire dans notre discussion privée.
private-key = ⚠️ Ne publiez jamais une clé API dans un groupe ! Remplacez-la sur le site HStockPlus, puis envoyez-moi la nouvelle dans notre discussion privée.
private-open = Ouvrir la discussion privée
not-your-buttons = Ces boutons fonctionnent dans votre propre discussion privée avec moi.
bot-description =
    Parcourez HStockPlus, achetez et louez des numéros de téléphone dans cette discussion : les comptes et les codes SMS y arrivent d’eux-mêmes.

    Vous utilisez votre propre clé API. Le message qui la contient est supprimé aussitôt, et la clé est mise en lieu sûr : conservée chiffrée, jamais affichée. Rien n’est acheté sans votre confirmation.

    Appuyez sur Démarrer pour commencer.
bot-short-description = Achetez sur HStockPlus avec votre clé API : message supprimé, clé chiffrée. Articles et codes arrivent ici.
