command-stats = Tus estadísticas: gastos y números
stats-open = 📊 Estadísticas
stats-title = 📊 <b>Estadísticas</b> · { $period }
stats-period = { $period ->
    [week] 7 días
    [month] 30 días
    [quarter] 90 días
   *[all] Todo
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Aún no hay estadísticas: todavía no se compró nada aquí. Aquí verás cuánto gastas y cómo funcionan los números que alquilas.
stats-empty = En este tiempo no se compró nada.
stats-spent = 💸 Gasto: <b>{ $total }</b> · { $count ->
    [one] { $shown } pedido
    [many] { $shown } de pedidos
   *[other] { $shown } pedidos
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Números alquilados
stats-other = Otros
stats-currencies = Otras monedas, no incluidas aquí: { $count }
stats-unknown = ⏳ { $count ->
    [one] Sin contar { $shown } pedido: aún no se sabe cuánto cuesta.
    [many] Sin contar { $shown } de pedidos: aún no se sabe cuánto cuestan.
   *[other] Sin contar { $shown } pedidos: aún no se sabe cuánto cuestan.
}
stats-services = 📱 <b>Números que recibieron un código</b> y la espera mediana
stats-service = { $flag } { $service }, { $country }: { $received } de { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Todos los números ({ $count })
stats-bar = <i>{ $days ->
    [one] Cada barra es un día (UTC).
    [many] Cada barra son { $shown } de días (UTC).
   *[other] Cada barra son { $shown } días (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Elige un país o escribe su nombre. Primero los de mayor tasa de éxito.
success-title = 👥 <b>En este bot, últimos 14 días</b>
success-row = { $flag } { $name }: { $received } de { $rentals } recibieron un código{ $wait ->
    [none] {""}
   *[other] , normalmente en { $wait }
}
success-offer = 👥 En este bot, últimos 14 días: { $received } de { $rentals } recibieron un código{ $wait ->
    [none] {""}
   *[other] , normalmente en { $wait }
}.
success-sort-chance = ↕️ Por tasa de éxito
success-sort-price = ↕️ Por precio
success-setting-on = 👥 Tasa de éxito: sí
success-setting-off = 👥 Tasa de éxito: no
success-setting-about = Tasa de éxito: junto a los números se ve cuántos recibieron un código, de toda la clientela en conjunto y sin nombres. Si está en «no», no la ves y tus números alquilados no cuentan.
found-words-stats = estadísticas, estadisticas, estadística, estadistica, gastos, gasto, cuánto gasté, cuanto gaste, cuánto he gastado, cuanto he gastado, gráfico, grafico, gráfica, grafica, tasa de éxito, tasa de exito
