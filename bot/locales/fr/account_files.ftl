account-files-which = 📤 <b>Exporter</b> · Commande #{ $number }
account-files-kinds = Tous les comptes de cette commande dans un seul fichier. Le TXT est exactement ce qui a été livré. Le CSV a une colonne par champ. Avec votre propre modèle, vous choisissez les champs et leur ordre.
account-files-txt = 📄 TXT, tel que livré
account-files-csv = 📊 CSV, champ par champ
account-files-template = ✏️ Modèle personnel
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Envoyez le modèle d’une ligne du fichier, par exemple { $example }

    Chaque nom entre accolades est remplacé par ce champ du compte, exactement tel qu’il a été livré. Le reste est gardé tel que vous l’écrivez ; pour garder une accolade, écrivez-la deux fois : { $braces }

    Voici les champs de cette commande :
account-files-bad = { $why ->
    [nothing] ⚠️ Je ne trouve aucun nom de champ entre accolades.
    [brace] ⚠️ Il manque une accolade ouvrante ou fermante.
   *[long] ⚠️ C’est trop long. Un modèle a au plus { $longest } caractères.
}
account-files-guessed = ❔ Comptes dont les champs sont une supposition de ma part : { $shown }
account-files-raw-alone = ⚠️ Comptes que je n’ai pas pu lire, dans la colonne raw seulement : { $shown }
account-files-left-out = ⚠️ Comptes que je n’ai pas pu lire et qui ne sont pas dans ce fichier : { $shown }. Le TXT les contient tous.
account-files-unknown = ⚠️ Aucun compte n’a ces champs, ils sont donc vides : { $fields }
account-files-guarded = ⚠️ Les valeurs qu’Excel pourrait prendre pour une formule sont précédées ici d’un '. Le TXT les contient telles que livrées.
account-files-too-large = ⚠️ Ce fichier dépasse la taille acceptée par Telegram (50 Mo). Le TXT est plus petit.
account-files-none-read = ⚠️ Je n’ai pu lire les champs d’aucun de ces comptes. Le TXT les contient tels que livrés.
