orders-title = 📦 <b>Pedidos</b>
orders-count = { $total ->
    [one] { $shown } pedido
    [many] { $shown } de pedidos
   *[other] { $shown } pedidos
}
orders-none = Aquí todavía no hay pedidos.
orders-none-fit = Ningún pedido coincide. Toca <b>Todos</b> o busca con otras palabras.
orders-code-came = Código recibido
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = en duda
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Activos
        [delivered] Entregados
        [problem] Problemas
       *[all] Todos
    }
   *[no] { $phase ->
        [active] Activos
        [delivered] Entregados
        [problem] Problemas
       *[all] Todos
    }
}
orders-search-ask = 🔎 Envía un número de pedido o parte del nombre de un artículo.
orders-export = 📤 Exportar
numbers-title = ☎️ <b>Números activos</b>
numbers-none = No hay ningún número activo. Alquila uno para recibir un código por SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Esperando el código
numbers-code = Código: <code>{ $code }</code>
numbers-text = Llegó un SMS sin código
numbers-left = expira { $when }
numbers-minutes = en { $minutes } min
numbers-time-is-up = se acabó el tiempo
numbers-copy = { $what ->
    [code] 📋 Copiar código
    [text] 📋 Copiar texto
   *[number] 📋 Copiar número
}
order-title = { $mark } <b>Pedido #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Estado: <b>{ $status }</b>
order-placed-now = Realizado
order-delivered-some = Entregado: { $delivered }
order-untitled = Pedido hecho fuera del bot
order-delivered = Entregado: { $delivered } de { $quantity }
order-start = Recuento inicial: { $count }
order-remains = Faltan: { $count }
order-link = Enlace: { $link }
order-charge = Cobrado: <b>{ $charge }</b>
order-charge-against = Cobrado: <b>{ $charge }</b> (estimado: { $estimate })
order-estimate = Estimado: { $estimate }
order-charge-untold = { $estimated ->
    [yes] Aún no se ha indicado el cobro real (estimado: { $estimate })
   *[no] Aún no se ha indicado el cobro real
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>Entregado: { $delivered } de { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } reembolsados
    [about] aprox. { $amount } reembolsados
    [nothing] no se cobró
    [kept] sin reembolso hasta ahora
   *[untold] HStockPlus no indica si hubo reembolso
}
ending-no-code = { $told ->
    [nothing] <b>No llegó ningún código:</b> no se cobró
    [charged] <b>No llegó ningún código.</b> Cobrado: <b>{ $charge }</b>
   *[untold] <b>No llegó ningún código.</b> HStockPlus no ha indicado el cobro
}
order-placed = Realizado: { $when }
order-finished = Finalizado: { $when }
order-manual = 👤 Este pedido lo entrega una persona: puede tardar horas o días. Te lo envío aquí; queda en Pedidos.
order-automatic = ⚡ Normalmente se entrega en segundos. Te lo envío aquí; queda en Pedidos.
order-next-smm = 📈 Aquí verás su progreso y te diré cuándo está listo; queda en Pedidos.
order-accounts = 🔓 Ver cuentas
order-again = 🔁 Comprar otra vez
order-open = 📦 Abrir el pedido
number-title = { $mark } <b>{ $name }</b> · Pedido #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = El número aún no se conoce.
number-waiting = ⏳ Esperando el código
number-expires = Expira: { $when }
number-received = ✅ Código: <code>{ $code }</code>
number-text = 📩 Llegó un SMS:
sms-copy = 📋 Copiar el texto
number-over = ⌛ Este número ya no recibe SMS.
number-no-cancel = ℹ️ Un número no se puede cancelar.
number-copy = 📋 Copiar número
number-another = ➕ Otro número
number-same = ♻️ Repetir número
goods-title = 🎁 <b>Pedido #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } cuenta
    [many] { $shown } de cuentas
   *[other] { $shown } cuentas
}
goods-none = Este pedido aún no tiene cuentas para mostrar.
goods-file = Están en el archivo, una por línea.
goods-tap = { $count ->
    [1] 👆 Tócala para copiarla.
   *[other] 👆 Toca una cuenta para copiarla.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Archivo
goods-copy = { $count ->
    [1] 📋 Copiar
   *[other] 📋 Copiar todo
}
track-ask =
    📌 ¿Qué pedido? Envía el número de pedido tal como aparece en el sitio web de HStockPlus, por ejemplo <code>23501</code>.

    Lo seguiré y entregaré aquí lo que le corresponda.
track-bad-number = Esto no es un número de pedido. Envía solo dígitos, por ejemplo <code>23501</code>.
track-begun = 📌 <b>Pedido #{ $number }</b>: en seguimiento a partir de ahora.
track-already = 📌 <b>Pedido #{ $number }</b>: ya está en seguimiento.
track-not-theirs =
    🔍 Este pedido no aparece con ninguna de tus claves API. Revisa el número de pedido.

    Para un pedido de otra cuenta de HStockPlus hace falta la clave de esa cuenta.
goods-too-large = ⚠️ Las cuentas superan el tamaño de archivo que admite Telegram (50 MB). Las encuentras en el sitio web de HStockPlus.
goods-unread = ⚠️ HStockPlus entregó algo en un formato que no puedo leer. Toca <b>Ver cuentas</b> para pedirlo tal como está.
goods-unread-file = ⚠️ HStockPlus entregó algo en un formato que no puedo leer. Está en el archivo, exactamente como llegó.
goods-no-key = ⚠️ Estas cuentas ocupan demasiado para que yo las guarde, y la clave API a la que pertenecen se quitó. Conéctala de nuevo y toca <b>Ver cuentas</b>.
