command-stats = Suas estatísticas: gastos e números
stats-open = 📊 Estatísticas
stats-title = 📊 <b>Estatísticas</b> · { $period }
stats-period = { $period ->
    [week] 7 dias
    [month] 30 dias
    [quarter] 90 dias
   *[all] Tudo
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Ainda não há estatísticas: até agora nada foi comprado aqui. Aqui vai aparecer quanto você gasta e como vão seus números alugados.
stats-empty = Nada foi comprado nesse período.
stats-spent = 💸 Gasto: <b>{ $total }</b> · { $count ->
    [one] { $shown } pedido
    [many] { $shown } de pedidos
   *[other] { $shown } pedidos
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Números alugados
stats-other = Outros
stats-currencies = Outras moedas, não mostradas aqui: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } pedido não está incluído: ainda não se sabe quanto custa.
    [many] { $shown } de pedidos não estão incluídos: ainda não se sabe quanto custam.
   *[other] { $shown } pedidos não estão incluídos: ainda não se sabe quanto custam.
}
stats-services = 📱 <b>Números que receberam um código</b> e a espera mediana
stats-service = { $flag } { $service }, { $country }: { $received } de { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Todos os números ({ $count })
stats-bar = <i>{ $days ->
    [one] Cada barra é um dia (UTC).
    [many] Cada barra são { $shown } de dias (UTC).
   *[other] Cada barra são { $shown } dias (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Escolha um país ou digite o nome dele. O que melhor funcionou vem primeiro.
success-title = 👥 <b>Neste bot, últimos 14 dias</b>
success-row = { $flag } { $name }: { $received } de { $rentals } receberam um código{ $wait ->
    [none] {""}
   *[other] , geralmente em até { $wait }
}
success-offer = 👥 Neste bot, últimos 14 dias: { $received } de { $rentals } receberam um código{ $wait ->
    [none] {""}
   *[other] , geralmente em até { $wait }
}.
success-sort-chance = ↕️ Por taxa de sucesso
success-sort-price = ↕️ Por preço
success-setting-on = 👥 O que funcionou: sim
success-setting-off = 👥 O que funcionou: não
success-setting-about = O que funcionou: junto aos números aparece quantos receberam um código, de todos os clientes juntos e sem nomes. Se desativar, você não vê isso, e seus aluguéis não contam.
found-words-stats = estatísticas, estatisticas, estatística, estatistica, gastos, despesas, quanto gastei, quanto eu gastei, gráfico, grafico, taxa de sucesso
