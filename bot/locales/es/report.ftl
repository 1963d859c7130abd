history = 🕓 Historial
history-title = 🕓 <b>Historial</b>
history-none = 🕓 Todavía no se registró nada de este pedido.
history-earlier = … anteriores: { $count }
report = ⚠️ Informar de un problema
report-which =
    ⚠️ <b>Informar de un problema</b>

    ¿De qué pedido se trata? Elige uno o envía su número de pedido.
report-doubt = ❓ Una compra en duda todavía no tiene número de pedido, así que no se puede informar de nada. Mira en My Orders, en el sitio web de HStockPlus; cuando sepas el número de pedido, envíalo con /track.
report-unknown = 🔍 Aquí no tienes ningún pedido #{ $number }. Revisa el número de pedido. Si lo hiciste fuera del bot, primero hay que seguirlo.
report-what =
    ⚠️ <b>Pedido #{ $number }</b> · { $name }

    ¿Cuál es el problema?
report-kind = { $problem ->
    [undelivered] No entregado
    [invalid] Algunas no válidas
    [different] No es lo descrito
    [partial] Incompleto
    [refill] Pido reposición
    [cancel] Pido cancelarlo
    [code] Sin código
   *[charge] Cobro distinto
}
report-written = 📝 <b>Pedido #{ $number }:</b> envía este texto al soporte de HStockPlus. Tócalo para copiarlo. No contiene contraseñas ni códigos.
report-dispute = Las disputas se abren en el sitio web de HStockPlus, en My Orders, antes de confirmar allí el pedido y con pruebas, como capturas o una grabación de pantalla.
report-words-only = ℹ️ Es solo una petición por escrito. HStockPlus no me da la posibilidad de reponer ni de cancelar un pedido.
report-site = 🌐 Cómo abrir una disputa
report-file = 📄 El informe completo en un archivo, para adjuntarlo.
report-about = Pedido #{ $number }
report-problem = Problema: { $problem }
report-shop = Tienda: { $shop }
report-phone = Número de teléfono: { $phone }
report-key = Clave API: { $mask }
report-accounts = Cuentas: { $accounts }
report-timeline = Historial:
command-report = Informar de un problema con un pedido
found-words-report = informar, reportar, reporte, problema, problema con pedido, no entregado, no recibido, cuenta inválida, cuenta invalida, ticket, soporte
