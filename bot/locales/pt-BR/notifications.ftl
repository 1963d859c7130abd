settings-notifications = 🔔 Notificações
settings-quiet = 🌙 Horário de silêncio
settings-zone = 🕒 Fuso horário
settings-low-balance = 💸 Saldo baixo: { $amount }
notify-title = 🔔 <b>Notificações</b>
notify-about =
    Códigos, entregas e o resultado de uma compra sempre chegam. Todo o resto pode ser desativado:

    <b>Números alugados</b>: um número expirou sem código, ou vieram menos do que você pediu
    <b>Cobranças</b>: o valor cobrado é diferente do estimado
    <b>Chaves, pedidos sumidos</b>: sua chave de API parou de funcionar, ou a HStockPlus não encontra mais um pedido
    <b>Garantias</b>: uma garantia está terminando; esta notificação toca também no horário de silêncio
notify-about-hidden = <b>Contas: ocultas</b> deixa fora do chat o que foi entregue: eu digo quantas contas chegaram, e você toca em <b>Mostrar</b> ou <b>Arquivo</b> quando quiser, por exemplo depois de começar a gravar a tela.
notify-numbers-on = 🔔 Números alugados: sim
notify-numbers-off = 🔕 Números alugados: não
notify-charges-on = 🔔 Cobranças: sim
notify-charges-off = 🔕 Cobranças: não
notify-tracking-on = 🔔 Chaves, pedidos sumidos: sim
notify-tracking-off = 🔕 Chaves, pedidos sumidos: não
notify-warranty-on = 🔔 Garantias: sim
notify-warranty-off = 🔕 Garantias: não
notify-accounts-shown = 👁 Contas: no chat
notify-accounts-hidden = 🙈 Contas: ocultas
notify-digest = ☀️ Resumo diário: { $when }
notify-off = não
notify-switch-off = ✖️ Desativar
quiet-title = 🌙 <b>Horário de silêncio</b>
quiet-about = No horário de silêncio, tudo continua chegando, mas sem som. Só os códigos, as entregas e o fim de uma garantia tocam.
quiet-on = Silêncio das <b>{ $start }</b> às <b>{ $end }</b>.
quiet-off = Nenhum horário de silêncio definido.
quiet-choose = 🌙 Escolher o horário
quiet-ask-start = A partir de que hora deve haver silêncio?
quiet-ask-end = Silêncio a partir das <b>{ $start }</b>: até que hora?
clock-now = Sua hora agora: <b>{ $time }</b>. Se não estiver certa, toque em <b>Fuso horário</b>.
zone-title = 🕒 <b>Fuso horário</b>
zone-now = Sua hora agora: <b>{ $time }</b>.
zone-ask = Que horas são agora onde você está? Toque na hora.
zone-about = Eu não ajusto o horário de verão: quando o seu relógio mudar, escolha de novo.
zone-ask-minutes = Qual destes horários está mais perto do seu relógio?
digest-title = ☀️ <b>Resumo diário</b>
digest-about = Uma vez por dia, na hora que você escolher abaixo, eu resumo as últimas 24 horas: o que foi entregue, o que espera a entrega por uma pessoa, o que está em dúvida, quanto você gastou e o seu saldo. Em um dia sem nada a contar, não envio nada.
digest-on = Ele chega às <b>{ $time }</b>.
digest-off = Está desativado.
digest-heading = ☀️ <b>Suas últimas 24 horas</b>
digest-delivered = ✅ Entregues: { $shown }
digest-waiting = 👤 Esperando entrega por uma pessoa: { $shown }
digest-doubts = ❓ Em dúvida: { $shown }
digest-spent = 💵 Gasto: { $amount }
digest-spent-open = 💵 Gasto: ainda não se sabe ao certo
digest-no-balance = 💰 A HStockPlus não informou o seu saldo agora.
low-ask = 💸 Abaixo de qual saldo{ $currency ->
    [none] {""}
   *[other] {" "}(em { $currency })
} devo notificar você? Envio uma notificação a cada vez que o saldo cair abaixo desse valor. Envie um valor, por exemplo 5.
push-low-balance = 💸 <b>Seu saldo é de { $balance }</b>, abaixo do valor que você definiu ({ $threshold }). Chave de API: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] Chegou { $shown } conta.
    [many] Chegaram { $shown } de contas.
   *[other] Chegaram { $shown } contas.
}
goods-show = 👁 Mostrar
