menu-watchlist = 🔔 Avisos
command-watchlist = Tus avisos de precio y stock
watch = 🔔 Avisarme
watching = 🔕 Quitar aviso
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Puedo avisarte una vez cuando vuelva a estar en stock, o cuando vuelva a estarlo a tu precio. Elige o escribe el precio más alto que quieres pagar, por ejemplo { $example }.
watch-ask-price = Puedo avisarte una vez cuando baje de precio. Elige o escribe el precio más alto que quieres pagar, por ejemplo { $example }.
watch-ask-typed = Puedo avisarte una vez cuando baje de precio. Escribe el precio más alto que quieres pagar.
watch-bad-price = ⚠️ Envía un precio mayor que cero, por ejemplo 0,80 o 12,50.
watch-for-stock = 📦 De nuevo en stock
watch-for-less = Más barato: { $price } (−{ $percent } %)
watch-fulfilled =
    💡 <b>Ya se cumple:</b> { $name }
    { $state }
watch-too-many = 🔔 Ya tienes { $most } avisos y no puedo llevar más. Quita antes uno en /watchlist.
watch-begun =
    🔔 <b>Aviso activado:</b> { $name }
    { $until }
watch-ended = 🔕 Aviso desactivado: <b>{ $name }</b>.
watch-again = 🔔 Avisarme otra vez
watch-price = 💵 Precio: <b>{ $price }</b>
watch-in-stock = 📦 En stock
watch-sold-out = 🚫 <b>Agotado</b>
watch-until-stock = Te aviso una vez cuando <b>vuelva a estar en stock</b>.
watch-until-price = Te aviso una vez cuando esté en stock por <b>{ $price } o menos</b>.
watch-until-told = Ya te avisé. Si deja de cumplirse y vuelve a cumplirse, te aviso de nuevo.
watch-change = ✏️ Otro precio
watch-remove = 🗑 Quitar
watch-keep = 🔔 Mantener aviso
watch-open = 🔎 Abrir
watch-buy = 🛒 Comprar
watches-title =
    🔔 <b>Avisos</b>

    Toca uno para cambiarlo, quitarlo o abrirlo.
watches-none =
    🔔 <b>Avisos</b>

    Todavía no tienes avisos. Abre un artículo, o un servicio y un país en Alquilar un número, y toca <b>Avisarme</b>: te aviso una vez cuando vuelva a estar en stock o cuando cueste menos de lo que digas.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = precio no indicado
watches-wanted = lo quieres por { $wanted } o menos
push-watch-back = 🔔 <b>De nuevo en stock:</b> { $name }
push-watch-cheaper = 🔔 <b>Más barato:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, lo querías por { $wanted } o menos
