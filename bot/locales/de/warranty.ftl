warranty-until = { $least ->
    [yes] 🛡 Garantie des Shops: frühestens bis { $when }
   *[no] 🛡 Garantie des Shops: bis { $when }
}
push-warranty = 🛡 <b>Bestellung #{ $number }</b>: Die Garantie des Shops endet { $left }.
push-warranty-advice = Prüfe jetzt, ob alles funktioniert. Wenn nicht, nutze <b>Problem melden</b>, bevor sie endet.
