warranty-until = { $least ->
    [yes] 🛡 Garantie de la boutique : au moins jusqu’au { $when }
   *[no] 🛡 Garantie de la boutique : jusqu’au { $when }
}
push-warranty = 🛡 <b>Commande #{ $number }</b> : la garantie de la boutique prend fin { $left }.
push-warranty-advice = Vérifiez maintenant que tout fonctionne. Sinon, utilisez <b>Signaler un problème</b> avant qu’elle ne prenne fin.
