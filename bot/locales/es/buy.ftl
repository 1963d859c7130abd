buy-quantity =
    🔢 <b>{ $name }</b>

    ¿Qué cantidad quieres? { $range }
    Elige o escribe una cantidad.
range = De { $lowest } a { $highest }.
range-open = { $lowest } o más.
buy-bad-quantity = Envía un número entero. { $range }
buy-link = 🔗 Envía el <b>enlace</b> de destino del pedido: una dirección completa con http:// o https://.
buy-bad-link = No puedo usar este enlace. Envía una dirección completa que empiece con http:// o https://.
buy-email = ✉️ Envía un <b>correo electrónico</b> para la entrega, u omite este paso: en ese caso se usa el de tu cuenta de HStockPlus.
buy-bad-email = Esto no es una dirección de correo. Envía una como name@example.com, u omite este paso.
buy-skip = Omitir ›
buy-sold-out = 🚫 <b>Agotado.</b> No se compró nada.
buy-needs-more = 🚧 <b>Aquí no se puede pedir:</b> un pedido del tipo «{ $type }» requiere más que un enlace y una cantidad, y la API del marketplace no tiene dónde indicarlo. En el sitio web de HStockPlus sí se puede.
buy-not-enough =
    💸 <b>No tienes saldo suficiente.</b> No se compró nada.

    Saldo: { $balance }
    Falta: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>No tienes saldo suficiente.</b> No se compró nada.

    Saldo: { $balance }
    Falta: <b>{ $missing }</b> o más
confirm-title = 🧾 <b>Confirma la compra</b>
confirm-moved-price = ⚠️ <b>El precio cambió:</b> antes era { $old }, ahora es <b>{ $new }</b>.
confirm-moved-total = El total estimado era { $old }, ahora es <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>El stock de la primera variante cambió:</b> de { $quantity } podía entregar { $old }, ahora <b>{ $new }</b>.
confirm-look-again = Todavía no se compró nada; revisa los datos de nuevo:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } por { $per }
}
confirm-item = Artículo: <b>{ $name }</b>
confirm-rental = Número para: <b>{ $name }</b>
confirm-phone = El mismo número: <code>{ $phone }</code>
confirm-quantity = Cantidad: <b>{ $quantity }</b>
confirm-price = Precio: { $price }
confirm-price-per = Precio: { $price } por { $per }
confirm-learned = ℹ️ Tus últimos cobros reales muestran que este precio es por { $per }; la estimación se basa en ellos.
confirm-total = Total estimado: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>El total no se conoce con certeza.</b> { $has ->
        [0] No es seguro que la primera variante pueda entregar { $quantity }, y otra podría hacerlo a otro precio.
       *[other] A la primera variante le quedan { $shown }; el resto podría venir de otra variante a otro precio.
    } El cobro real se muestra después.
confirm-instead = 🛒 Comprar solo { $quantity }
confirm-link = Enlace: { $link }
confirm-email = Correo de entrega: { $link }
confirm-before = Saldo antes: { $before }
confirm-after = Saldo después: aprox. { $after }
confirm-caveat = ℹ️ No se puede elegir la variante. Si la primera no puede cubrir el pedido, puede entregarse otra a su propio precio; el cobro real se muestra después.
outcome-open = El total no se conoce con certeza: otra variante puede tener otro precio.
confirm-manual = 👤 Lo entrega una persona: puede tardar horas o días.
confirm-no-cancel = ℹ️ Un número alquilado no se puede cancelar.
confirm-title-above = 🛑 <b>Supera tu propio límite. ¿Comprar de todos modos?</b>
confirm-key = Pago con la clave <code>{ $mask }</code>
confirm-other-link = 🔗 Cambiar enlace
confirm-other-email = ✉️ Correo de entrega
confirm = ✅ Confirmar
cancel = ✖️ Cancelar
placing = ⏳ <b>Haciendo el pedido…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Ya está en curso.</b> La respuesta aparecerá aquí.
outcome-placed = ✅ <b>Este pedido ya se hizo.</b> Lo encuentras en Pedidos.
outcome-refused-saying =
    ❌ <b>El marketplace lo rechazó.</b> No se compró nada.
    Respondió: <i>{ $words }</i>
outcome-refused = ❌ <b>El marketplace lo rechazó.</b> No se compró nada.
outcome-not-sent = ⚠️ <b>El pedido no se envió:</b> no se pudo conectar con el marketplace. No se compró nada; puedes repetir el pedido.
outcome-cancelled = ✖️ <b>Cancelado.</b> No se compró nada.
outcome-free = ⚠️ <b>No se envió:</b> no se pudo consultar el marketplace. No se compró nada.
unsure-title = ❓ <b>El pedido se envió, pero no llegó una respuesta clara.</b>
unsure-checking = Estoy pendiente de tu saldo para averiguar qué pasó. Por favor, no repitas el pedido todavía: te diré aquí el resultado.
unsure-not-charged = Tu saldo no cambió: <b>no se te cobró</b>. Puedes repetir el pedido sin riesgo.
unsure-charged =
    De tu saldo se descontó el precio esperado: <b>se te cobró</b> y el pedido existe. Solo falta saber su número de pedido. No repitas el pedido.

    Busca el número de pedido en el sitio web de HStockPlus y envíamelo así: <b>/track 23501</b>. Seguiré el pedido y te lo entregaré aquí.
unsure-unclear =
    El saldo no permite saber con certeza si se te cobró. No repitas el pedido sin antes revisar tus pedidos en el sitio web de HStockPlus.

    Si el pedido está ahí, envíame su número de pedido así: <b>/track 23501</b>. Lo seguiré y te lo entregaré aquí. Si no está, puedes repetir el pedido.
unsure-judged-not-charged = ✔️ <b>Ya se comprobó: no se te cobró.</b> Puedes repetir el pedido sin riesgo.
unsure-judged-charged = ✔️ <b>Ya se comprobó: se te cobró.</b> Más abajo verás qué puedes hacer ahora.
unsure-judged-unclear = ✔️ <b>Ya se comprobó: el saldo no lo aclara.</b> Más abajo verás qué puedes hacer ahora.
unsure-found = ✅ <b>Encontrado:</b> lo que estaba en duda corresponde a { $numbers } y ya está en seguimiento.
unsure-before = Saldo antes: { $balance }
unsure-after = Saldo después: { $balance }
fewer-title = ⚠️ <b>Llegaron menos números de los que pediste:</b> { $came } de { $asked }.
fewer-by-price = Al precio mostrado, son <b>{ $total }</b> ({ $came } × { $price }); la ficha de cada número muestra su cobro real.
fewer-otherwise = ⚠️ Lo cobrado no coincide con el precio de lo que llegó, { $total }. Pregunta a HStockPlus por la diferencia.
order-again-new = 🛒 Repetir pedido
