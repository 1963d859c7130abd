command-mass = Muchos pedidos a la vez
found-words-mass = pedido masivo, pedidos en masa, muchos pedidos, lista de pedidos
batches-ask =
    📋 <b>Muchos pedidos a la vez</b>

    Envía un pedido por línea: número de artículo, enlace y cantidad.

    { $example }

    O envía un archivo .txt o .csv. Acepto { $most } pedidos como máximo. Antes de comprar nada verás cuánto cuesta.
batches-open = 📋 Abrir la última lista
batches-empty =
    📋 Ahí no hay ningún pedido. Envía un pedido por línea:

    { $example }
batches-too-many = 📋 <b>Demasiadas líneas:</b> hay { $found } y acepto { $most } pedidos a la vez como máximo. No revisé ninguna; envíalas por partes.
batches-too-long = 📋 Telegram corta los mensajes así de largos. Envía la lista como archivo .txt o .csv.
batches-file-unreadable = 📋 No puedo leer este archivo. Envía la lista como texto, o como archivo .txt o .csv (UTF-8) de { $size } como máximo.
batches-file-lost = ⚠️ Telegram no me entregó el archivo. Envíalo otra vez.
batches-title = 🧾 <b>Revisa la lista</b>
batches-good = ✅ Pedidos listos: <b>{ $count }</b>
batches-problems = ⚠️ Líneas con un problema, excluidas: { $count }
batches-duplicates = 👯 Duplicados, excluidos: { $count }
batches-duplicates-included = 👯 Duplicados, incluidos: { $count }
batches-header = ℹ️ La primera línea contiene encabezados y se omitió.
batches-missing = 💸 <b>No tienes saldo suficiente</b> para todos. Faltan: <b>{ $missing }</b>. Recarga el saldo o acorta la lista.
batches-confirm = ✅ { $count ->
    [one] Confirmar { $shown } pedido
    [many] Confirmar { $shown } de pedidos
   *[other] Confirmar { $shown } pedidos
}
batches-show-problems = ⚠️ Ver problemas
batches-include = ➕ Incluir duplicados
batches-leave-out = ➖ Excluir duplicados
batches-check-again = 🔄 Revisar de nuevo
batches-problems-title = ⚠️ <b>Líneas con un problema</b>
batches-problem = <b>Línea { $line }:</b> { $why }
batches-why = { $problem ->
    [item] Debe empezar con el número de un artículo.
    [quantity] La cantidad debe ser un número entero mayor que cero.
    [no-quantity] Falta la cantidad.
    [two-quantities] Tiene dos números para la cantidad.
    [link] No es un enlace completo. Debe ser una dirección con http:// o https://.
    [no-link] Falta el enlace.
    [two-links] Tiene dos enlaces.
    [blank-in-link] Hay un espacio en el enlace.
    [fourth-field] Tiene más de tres campos. No se pueden enviar comentarios, y una barra vertical en un enlace debe ser %7C.
    [comma] Las comas son ambiguas. Pon | entre los campos.
    [blanks] Los espacios son ambiguos. Pon | entre los campos.
    [no-item] No hay ningún artículo con este número.
    [needs-more] Este tipo de pedido necesita más que un enlace y una cantidad. En el sitio web de HStockPlus sí se puede.
    [sold-out] Está agotado.
    [email] Un producto no lleva enlace, solo una dirección de correo.
    [open-total] El total no se conoce con certeza, porque puede entregarse otra variante. Pídelo por separado.
    [not-asked] El marketplace no dijo su precio. Revisa la lista de nuevo.
    [twice] Es igual a una línea anterior.
    [active] Ya hay un pedido en curso para el mismo enlace.
   *[unclear] No entiendo esta línea.
}
batches-why-range = La cantidad no es válida. { $range }
batches-why-stock = Las líneas anteriores agotan el stock. Quedan: { $left }.
batches-running = ⏳ <b>Haciendo los pedidos línea por línea…</b>
batches-stopping = ⏳ <b>Deteniendo…</b> Antes termina el pedido que se está enviando.
batches-done = 🏁 <b>La lista está terminada.</b>
batches-paused = ⏸ <b>Detenido después de la línea { $line }.</b>
batches-paused-first = ⏸ <b>Detenido antes del primer pedido.</b>
batches-pause = { $reason ->
    [stopped] Lo detuviste tú.
    [restarted] Mientras tanto me reiniciaron.
    [doubt] Un pedido no recibió una respuesta clara.
    [money] El saldo no alcanza para el siguiente pedido.
    [key] El marketplace no acepta la clave API.
    [busy] Ahora mismo el marketplace recibe demasiadas consultas.
    [unreachable] Ahora mismo no se puede conectar con el marketplace.
    [price] El precio del siguiente pedido cambió.
    [limit] El siguiente pedido supera tu propio límite.
   *[fault] Algo salió mal de mi parte.
}
batches-waits = ❓ Estoy averiguando qué pasó con ese pedido. En cuanto lo sepa, en unos minutos, podrás continuar aquí.
batches-continue-ask = ¿Continuar? Nada sigue por sí solo.
batches-next = Línea { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = Si continúas, este pedido costará eso como máximo.
batches-placed = ✅ Realizados: { $count }
batches-refused = ❌ No comprados: { $count }
batches-doubtful = ❓ En duda: { $count }
batches-left = ⏳ Por pedir: { $count }
batches-spent = 💵 Gastado: { $spent } de { $total }
batches-stop = ⏹ Detener
batches-continue = ▶️ Continuar
batches-file = 📄 Archivo
batches-file-done = 📄 Qué pasó con cada línea hasta ahora.
batches-column = { $column ->
    [line] Línea
    [text] Como se escribió
   *[reason] Motivo
}
batches-outcome = { $outcome ->
    [left-out] excluido
    [queued] por pedir
    [under-way] enviándose
    [placed] realizado
    [refused] no comprado
    [doubt] en duda
   *[not-charged] no cobrado
}
