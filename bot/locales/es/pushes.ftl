push-status = { $mark } <b>Pedido #{ $number }</b>, nuevo estado: <b>{ $status }</b>
push-goods = 🎁 <b>Pedido #{ $number }</b> · { $status }
push-code = 🔐 Tu código: <code>{ $code }</code>
push-text = 📩 <b>Llegó un SMS:</b>
push-code-order = Pedido #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Pedido #{ $number }</b>: { $closed ->
    [yes] HStockPlus cerró el número sin que llegara un código.
   *[no] el número expiró sin que llegara un código.
}
push-key-stopped =
    🔑 <b>Tu clave API { $mask } dejó de funcionar.</b>

    No habrá seguimiento de sus pedidos hasta que la reemplaces: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } número en espera
    [many] { $shown } de números en espera
   *[other] { $shown } números en espera
}
pinned-orders = { $count ->
    [one] { $shown } pedido abierto
    [many] { $shown } de pedidos abiertos
   *[other] { $shown } pedidos abiertos
}
pinned-done = 📌 Ya no hay nada en curso.
pinned-off = 📌 El mensaje fijado está desactivado.
push-repeat = <i>↻ Puede que ya hayas recibido este mensaje.</i>
push-charge = 💵 <b>Pedido #{ $number }</b>: se cobró un importe distinto del estimado.
push-charge-open = 💵 <b>Pedido #{ $number }</b>: su total no se conocía con certeza; ahora ya se conoce.
push-lost = ⚠️ <b>Pedido #{ $number }</b>: HStockPlus ya no lo encuentra con tu clave. Durante un día seguiré consultando de vez en cuando; abre el pedido y toca Actualizar para consultar al momento.
