warranty-until = { $least ->
    [yes] 🛡 Garantía de la tienda: al menos hasta el { $when }
   *[no] 🛡 Garantía de la tienda: hasta el { $when }
}
push-warranty = 🛡 <b>Pedido #{ $number }</b>: la garantía de la tienda termina { $left }.
push-warranty-advice = Comprueba ahora si todo funciona. Si algo falla, usa <b>Informar de un problema</b> antes de que termine.
