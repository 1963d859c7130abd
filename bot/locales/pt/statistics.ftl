command-stats = As suas estatísticas: gastos e números
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
stats-never = 📊 Ainda não há estatísticas: até agora não foi comprado nada aqui. O que gasta e os resultados dos números que aluga vão aparecer aqui.
stats-empty = Não foi comprado nada neste período.
stats-spent = 💸 Gasto: <b>{ $total }</b> · { $count ->
    [one] { $shown } encomenda
    [many] { $shown } encomendas
   *[other] { $shown } encomendas
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Números alugados
stats-other = Outros
stats-currencies = Outras moedas, não mostradas aqui: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } encomenda não está incluída: ainda não se sabe quanto custa.
    [many] { $shown } encomendas não estão incluídas: ainda não se sabe quanto custam.
   *[other] { $shown } encomendas não estão incluídas: ainda não se sabe quanto custam.
}
stats-services = 📱 <b>Números que receberam um código</b> e a espera mediana
stats-service = { $flag } { $service }, { $country }: { $received } de { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Todos os números ({ $count })
stats-bar = <i>{ $days ->
    [one] Cada barra é um dia (UTC).
    [many] Cada barra são { $shown } dias (UTC).
   *[other] Cada barra são { $shown } dias (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Escolha um país ou escreva o nome dele. Primeiro o que melhor funcionou.
success-title = 👥 <b>Neste bot, últimos 14 dias</b>
success-row = { $flag } { $name }: { $received } de { $rentals } receberam um código{ $wait ->
    [none] {""}
   *[other] , geralmente em { $wait }
}
success-offer = 👥 Neste bot, últimos 14 dias: { $received } de { $rentals } receberam um código{ $wait ->
    [none] {""}
   *[other] , geralmente em { $wait }
}.
success-sort-chance = ↕️ Por taxa de sucesso
success-sort-price = ↕️ Por preço
success-setting-on = 👥 O que funcionou: sim
success-setting-off = 👥 O que funcionou: não
success-setting-about = O que funcionou: junto aos números vê-se quantos receberam um código, de todos os clientes em conjunto e sem nomes. Se desativar, não vê isto, e os seus alugueres não contam.
found-words-stats = estatísticas, estatisticas, estatística, estatistica, gastos, despesas, quanto gastei, gráfico, grafico, taxa de sucesso
