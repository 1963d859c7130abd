settings-notifications = 🔔 Notificações
settings-quiet = 🌙 Horas de silêncio
settings-zone = 🕒 Fuso horário
settings-low-balance = 💸 Saldo baixo: { $amount }
notify-title = 🔔 <b>Notificações</b>
notify-about =
    Os códigos, as entregas e o resultado de uma compra chegam sempre. Tudo o resto pode ser desativado:

    <b>Números alugados</b>: um número expirou sem código, ou vieram menos do que pediu
    <b>Cobranças</b>: o valor cobrado difere do estimado
    <b>Chaves e extravios</b>: a sua chave API deixou de funcionar, ou a HStockPlus já não encontra uma encomenda
    <b>Garantias</b>: uma garantia está a terminar; esta notificação toca também nas horas de silêncio
notify-about-hidden = <b>Contas: ocultas</b> deixa fora do chat o que foi entregue: digo quantas contas chegaram, e basta tocar em <b>Mostrar</b> ou <b>Ficheiro</b> quando quiser, por exemplo depois de começar a gravar o ecrã.
notify-numbers-on = 🔔 Números alugados: sim
notify-numbers-off = 🔕 Números alugados: não
notify-charges-on = 🔔 Cobranças: sim
notify-charges-off = 🔕 Cobranças: não
notify-tracking-on = 🔔 Chaves e extravios: sim
notify-tracking-off = 🔕 Chaves e extravios: não
notify-warranty-on = 🔔 Garantias: sim
notify-warranty-off = 🔕 Garantias: não
notify-accounts-shown = 👁 Contas: no chat
notify-accounts-hidden = 🙈 Contas: ocultas
notify-digest = ☀️ Resumo diário: { $when }
notify-off = não
notify-switch-off = ✖️ Desativar
quiet-title = 🌙 <b>Horas de silêncio</b>
quiet-about = Nas horas de silêncio continua a chegar tudo, mas sem som. Só os códigos, as entregas e o fim de uma garantia tocam.
quiet-on = Silêncio das <b>{ $start }</b> às <b>{ $end }</b>.
quiet-off = Não há horas de silêncio definidas.
quiet-choose = 🌙 Escolher as horas
quiet-ask-start = A partir de que hora deve haver silêncio?
quiet-ask-end = Silêncio a partir das <b>{ $start }</b>: até que hora?
clock-now = A sua hora atual: <b>{ $time }</b>. Se não estiver certa, toque em <b>Fuso horário</b>.
zone-title = 🕒 <b>Fuso horário</b>
zone-now = A sua hora atual: <b>{ $time }</b>.
zone-ask = Que horas são agora onde está? Toque na hora.
zone-about = A mudança para a hora de verão não é automática: quando o seu relógio mudar, escolha de novo.
zone-ask-minutes = Qual destas horas está mais perto da do seu relógio?
digest-title = ☀️ <b>Resumo diário</b>
digest-about = Uma vez por dia, à hora que escolher abaixo, resumo as últimas 24 horas: o que foi entregue, o que espera entrega por uma pessoa, o que está por esclarecer, o que gastou e o seu saldo. Num dia sem nada para contar, não envio nada.
digest-on = Chega às <b>{ $time }</b>.
digest-off = Está desativado.
digest-heading = ☀️ <b>As suas últimas 24 horas</b>
digest-delivered = ✅ Entregues: { $shown }
digest-waiting = 👤 À espera de entrega por uma pessoa: { $shown }
digest-doubts = ❓ Por esclarecer: { $shown }
digest-spent = 💵 Gasto: { $amount }
digest-spent-open = 💵 Gasto: ainda não é certo
digest-no-balance = 💰 A HStockPlus não indicou o seu saldo neste momento.
low-ask = 💸 Abaixo de que saldo{ $currency ->
    [none] {""}
   *[other] {" "}(em { $currency })
} devo enviar-lhe uma notificação? Envio uma sempre que o saldo descer abaixo desse valor. Envie um valor, por exemplo 5.
push-low-balance = 💸 <b>O seu saldo é de { $balance }</b>, abaixo do valor que definiu ({ $threshold }). Chave API: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] Chegou { $shown } conta.
    [many] Chegaram { $shown } contas.
   *[other] Chegaram { $shown } contas.
}
goods-show = 👁 Mostrar
