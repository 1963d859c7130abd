orders-missing = 🔍 Introuvable ici : { $numbers }
orders-refresh-all = 🔄 Tout actualiser
numbers-bad-list = ✋ Je n’arrive pas à y lire des numéros de commande. Envoyez des numéros et des plages, par exemple <code>23501 23510-23520</code> : { $most } au plus, et chaque plage du plus petit au plus grand.
track-many-asking = ⏳ J’interroge la place de marché sur vos commandes : { $done } sur { $of }
track-many-done = 📌 <b>Vos numéros de commande</b>
track-many-row = { $place }. <b>#{ $number }</b> : { $outcome ->
    [tracked] suivie à partir de maintenant
    [known] déjà suivie
    [not_theirs] inconnue avec toutes vos clés API
    [no_answer] pas de réponse de la place de marché
   *[not_asked] je n’ai plus demandé
}
refresh-asking = ⏳ Actualisation : { $done } sur { $of }
refresh-done = 🔄 Actualisé : { $answered } sur { $chosen }
refresh-left = ℹ️ J’ai demandé des nouvelles des plus récentes ; { $left } autres sont vérifiées d’elles-mêmes, comme toujours.
refresh-none = 🔄 Il n’y a plus de commande en cours ici.
