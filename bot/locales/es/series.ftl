series-repeat = 🔂 Repetir…
series-setup =
    🔂 <b>Repetir este pedido</b>

    En cada momento te pregunto, y con tocar <b>Confirmar</b> se hace el pedido. Nada se compra solo.
series-terms = Cada <b>{ $hours }</b> h, <b>{ $times }</b> ×, unos { $price } cada vez, <b>{ $most }</b> en total como máximo.
series-no-drip = ℹ️ HStockPlus no tiene entrega gradual. Cada pregunta vale una hora; si no la tocas, ese momento pasa y no se compra nada.
series-field = { $field ->
    [quantity] 🔢 Cada vez { $value }
   *[total] 💰 Total { $value }
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
series-too-many = ✋ Tienes { $most } series, las máximas que guardo. Detén una primero.
series-time = ⏰ <b>Es la hora: { $place } de { $times }</b>
series-good-until = Esta pregunta termina { $when }.
series-so-far = Confirmados: { $bought } de { $times } · gastado { $spent } de { $most } como máximo
series-cannot = { $reason ->
    [sold_out] ⚠️ Ahora está agotado, así que esta vez no pregunto.
    [balance] ⚠️ Tu saldo no alcanza, así que esta vez no pregunto. Recárgalo en el sitio de HStockPlus.
    [key] ⚠️ HStockPlus no acepta tu clave API, así que esta vez no pregunto.
    [over] 🏁 Un pedido más superaría el dinero que reservaste. La serie termina aquí.
   *[other] ⚠️ Ahora no se puede pedir así, de modo que esta vez no pregunto.
}
series-list = 🔂 Series
series-title = 🔂 <b>Tus series</b>
series-none = 🔂 No hay ninguna serie en marcha.
series-every = cada { $hours } h
series-next = siguiente: { $when }
series-stop = ⏹ Detener { $place }
