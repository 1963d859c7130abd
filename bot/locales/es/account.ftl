balance-title = 💰 Saldo: <b>{ $balance }</b>
keys-title = 🔑 <b>Tus claves API</b>
keys-none = No hay ninguna clave API conectada. Todavía puedes consultar tus pedidos.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– no funciona
}
key-use = Usar { $mask }
key-replace = ♻️ Reemplazar { $mask }
key-remove = 🗑 Quitar { $mask }
key-add = ➕ Añadir otra
key-connect = 🔑 Conectar una clave
key-remove-sure =
    ¿Quitar la clave <code>{ $mask }</code>?

    Podrás consultar sus pedidos, pero ya no se seguirán: las cuentas y los códigos de los pedidos abiertos no llegarán.
key-remove-yes = 🗑 Quitar
settings-title = ⚙️ <b>Ajustes</b>
settings-about = Los códigos y las entregas llegan siempre. Puedes desactivar los cambios de estado de tus pedidos y los avisos de precio y stock. El mensaje fijado muestra cuántos números esperan un código y cuántos pedidos están abiertos.
settings-pushes-on = 🔔 Cambios de estado: sí
settings-pushes-off = 🔕 Cambios de estado: no
settings-watches-on = 🔔 Avisos de precio/stock: sí
settings-watches-off = 🔕 Avisos de precio/stock: no
settings-pinned-on = 📌 Mensaje fijado: sí
settings-pinned-off = 📌 Mensaje fijado: no
settings-language = 🌐 Idioma: { $language }
settings-keys = 🔑 Claves API
settings-forget = 🗑 Borrar mis datos
language-title = 🌐 <b>Idioma</b>
language-followed = Como en Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>¿Borrar mis datos?</b>

    Se borrarán de este bot tus claves, tus pedidos, tus ajustes y todo lo demás sobre ti. Los pedidos abiertos dejarán de seguirse: sus cuentas y códigos no llegarán a este chat.
forget-second = ⚠️ <b>¿De verdad quieres borrarlo todo?</b> Esto no se puede deshacer.
forget-yes = 🗑 Borrar mis datos
forget-yes-really = 🗑 Sí, borrar mis datos
forgotten =
    ✅ <b>Borrado.</b> No se conserva nada sobre ti.

    Con /start empiezas de nuevo.
settings-order-limit = 🛡 Límite por pedido: { $amount }
settings-day-limit = 📅 Presupuesto diario: { $amount }
limit-not-set = ninguno
limit-none = ✖️ Sin límite
limit-ask-order = 🛡 ¿Cuánto puede costar como máximo <b>un pedido</b>{ $currency ->
    [none] {""}
   *[other] , en { $currency }
}? Por encima de eso te preguntaré una vez más. Envía un importe, por ejemplo 25.
limit-ask-day = 📅 ¿Cuánto pueden costar como máximo todos los pedidos de <b>un día</b> (UTC){ $currency ->
    [none] {""}
   *[other] , en { $currency }
}? Por encima de eso te preguntaré una vez más. Envía un importe, por ejemplo 100.
limit-bad-amount = ⚠️ Envía un importe mayor que cero, por ejemplo 25 o 12,50.
limit-above-order = 🛡 <b>Esto supera tu límite:</b> el pedido costaría { $would } y tu límite es de { $allowed }.
limit-above-day = 📅 <b>Esto supera tu presupuesto:</b> con este pedido, el gasto de hoy llegaría a { $would } y tu presupuesto es de { $allowed }.
limit-perhaps-above-order = 🛡 <b>Esto podría superar tu límite</b> de { $allowed } por pedido: no se sabe con certeza cuánto costará.
limit-perhaps-above-day = 📅 <b>Esto podría superar tu presupuesto</b> de { $allowed } al día: no se sabe con certeza cuánto costarán todos los pedidos de hoy.
limit-confirm-again = Confirma una vez más si lo quieres de todos modos.
