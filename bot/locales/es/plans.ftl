plan-propose = 🔁 Insistir
plan-setup =
    🔁 <b>Insistir: { $service }</b>

    Alquilo un número tras otro hasta que llegue un código. Confirma, o cambia algo antes.
plan-countries = Países: <b>{ $countries }</b>
plan-any-country = cualquiera
plan-first = Empiezo por: { $offers }
plan-nothing-fits = ⚠️ Ahora no hay ninguna oferta que encaje. Sube el precio o elige otros países.
plan-price = Precio por número: <b>{ $ceiling }</b> como máximo
plan-price-between = Precio por número: de <b>{ $floor }</b> a <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Espera por cada uno: hasta que expire
   *[other] Espera por cada uno: { $shown } min
}
plan-worst = 💰 <b>En el peor caso:</b> { $numbers } × { $ceiling }, <b>{ $most }</b> en total como máximo.
plan-balance = Saldo: { $balance }
plan-no-cancel = ℹ️ Un número alquilado no se puede cancelar. Si paso antes al siguiente, el anterior sigue vigente y su código tardío te llega igual.
plan-choose-countries = 🌍 Países
plan-choose-numbers = 🔢 Números: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ Desde { $amount }
    [ceiling] ⬆️ Hasta { $amount }
   *[total] 💰 Presupuesto { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Hasta el final
   *[other] ⏳ { $shown } min
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Toca los países donde puedo alquilar. Si no eliges ninguno, puedo hacerlo en todos.
plan-take-any = 🌍 Cualquier país
plan-ask-bound = { $bound ->
    [floor] ⬇️ ¿Cuál es el precio <b>mínimo</b> por número
    [ceiling] ⬆️ ¿Cuál es el precio <b>máximo</b> por número
   *[total] 💰 ¿Cuánto se puede gastar como máximo <b>en total</b>
}{ $currency ->
    [none] {""}
   *[other] , en { $currency }
}? Envía un importe, por ejemplo 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Sin precio mínimo
   *[total] ✖️ Limitar solo la cantidad
}
plan-title = 🔁 <b>Insistir: { $service }</b>
plan-looking = 🔎 Alquilando el siguiente número…
plan-waiting = ⏳ Esperando un código. Si no llega, el siguiente número: { $when }
plan-over = { $reason ->
    [code] ✅ Llegó un código.
    [stopped] ⏹ Detenido. Los números ya alquilados siguen vigentes y sus códigos te seguirán llegando.
    [numbers] 🏁 No llegó ningún código y ya se usaron todos los números permitidos.
    [spent] 🏁 No llegó ningún código y lo que queda por gastar no alcanza para otro número.
    [offers] 🏁 No llegó ningún código y no hay otra oferta que encaje.
    [restart] ⏸ Me reiniciaron. No se alquila nada más hasta que toques <b>Continuar</b>.
    [unsure] ⏸ No está claro si se alquiló el último número. No se alquila nada más hasta que se aclare y toques <b>Continuar</b>.
    [balance] ⏸ Tu saldo no alcanza para el siguiente número. Recárgalo en el sitio web de HStockPlus y toca <b>Continuar</b>.
    [key] ⏸ HStockPlus no acepta tu clave API. Revísala y toca <b>Continuar</b>.
    [limit] ⏸ El siguiente número superaría un límite tuyo. <b>Continuar</b> lo alquila de todos modos.
   *[market] ⏸ El marketplace no respondió como debía. No se alquila nada más hasta que toques <b>Continuar</b>.
}
plan-still-in-doubt = ⏳ Aún se está aclarando si se alquiló el último número. Toca <b>Continuar</b> cuando te haya dicho el resultado.
plan-attempt = { $state ->
    [code] ✅ llegó el código
    [waiting] ⏳ esperando
    [expired] ✖️ sin código
    [not_bought] ✖️ no alquilado
    [unsure] ❓ en duda
   *[under_way] 🔎 alquilando
}
plan-spent = Gastado: { $spent } de { $most } como máximo
plan-stop = ⏹ Detener
plan-continue = ▶️ Continuar
