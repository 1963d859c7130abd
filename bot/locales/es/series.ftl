series-repeat = 🔂 Repetir…
series-setup =
    🔂 <b>Repetir este pedido</b>

    Cada vez que llegue la hora te preguntaré, y con un toque en <b>Confirmar</b> se hace el pedido. No se compra nada sin tu confirmación.
series-terms = Cada <b>{ $hours }</b> h, <b>{ $times }</b> ×, aprox. { $price } cada vez, <b>{ $most }</b> en total como máximo.
series-no-drip = ℹ️ HStockPlus no ofrece entrega gradual. Cada pregunta vale una hora; si no confirmas, esa vez se pierde y no se compra nada.
series-field = { $field ->
    [quantity] 🔢 Cada vez { $value }
   *[total] 💰 Presupuesto { $value }
}
series-hours = 🕓 Cada { $hours } h
series-times = ✖️ { $times } veces
series-ask = { $field ->
    [quantity] 🔢 ¿Cuántos cada vez? Envía un número entero.
   *[total] 💰 { $currency ->
        [none] ¿Cuánto se puede gastar como máximo en total? Envía un importe, por ejemplo 12.
       *[other] ¿Cuánto se puede gastar como máximo en total, en { $currency }? Envía un importe, por ejemplo 12.
    }
}
series-too-many = ✋ Tienes { $most } series, y no guardo más. Detén una primero.
series-time = ⏰ <b>Llegó la hora: { $place } de { $times }</b>
series-good-until = Esta pregunta expira { $when }.
series-so-far = Confirmados: { $bought } de { $times } · gastado { $spent } de { $most } como máximo
series-cannot = { $reason ->
    [sold_out] ⚠️ Ahora está agotado, así que esta vez no pregunto.
    [balance] ⚠️ Tu saldo no alcanza, así que esta vez no pregunto. Recárgalo en el sitio web de HStockPlus.
    [key] ⚠️ HStockPlus no acepta tu clave API, así que esta vez no pregunto.
    [over] 🏁 Un pedido más superaría el dinero que reservaste. La serie termina aquí.
   *[other] ⚠️ Ahora no se puede pedir así, por eso esta vez no pregunto.
}
series-list = 🔂 Series
series-title = 🔂 <b>Tus series</b>
series-none = 🔂 No hay ninguna serie en marcha.
series-every = cada { $hours } h
series-next = siguiente: { $when }
series-stop = ⏹ Detener { $place }
