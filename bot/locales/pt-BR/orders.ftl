orders-title = 📦 <b>Pedidos</b>
orders-count = { $total ->
    [one] { $shown } pedido
    [many] { $shown } de pedidos
   *[other] { $shown } pedidos
}
orders-none = Ainda não há pedidos aqui.
orders-none-fit = Nenhum pedido corresponde. Toque em <b>Todos</b> ou busque outras palavras.
orders-code-came = Código recebido
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = em dúvida
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Ativos
        [delivered] Entregues
        [problem] Problemas
       *[all] Todos
    }
   *[no] { $phase ->
        [active] Ativos
        [delivered] Entregues
        [problem] Problemas
       *[all] Todos
    }
}
orders-search-ask = 🔎 Envie o número de um pedido ou parte do nome de um item.
orders-export = 📤 Exportar
numbers-title = ☎️ <b>Números ativos</b>
numbers-none = Nenhum número ativo. Alugue um para receber um código por SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Esperando o código
numbers-code = Código: <code>{ $code }</code>
numbers-text = Chegou um SMS sem código
numbers-left = expira { $when }
numbers-minutes = em { $minutes } min
numbers-time-is-up = o tempo acabou
numbers-copy = { $what ->
    [code] 📋 Copiar código
    [text] 📋 Copiar texto
   *[number] 📋 Copiar número
}
order-title = { $mark } <b>Pedido #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Status: <b>{ $status }</b>
order-placed-now = Realizado
order-delivered-some = Entregue: { $delivered }
order-untitled = Pedido feito fora do bot
order-delivered = Entregue: { $delivered } de { $quantity }
order-start = Contagem inicial: { $count }
order-remains = Faltam: { $count }
order-link = Link: { $link }
order-charge = Cobrado: <b>{ $charge }</b>
order-charge-against = Cobrado: <b>{ $charge }</b> (estimado: { $estimate })
order-estimate = Estimado: { $estimate }
order-charge-untold = { $estimated ->
    [yes] A cobrança real ainda não foi informada (estimado: { $estimate })
   *[no] A cobrança real ainda não foi informada
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>Entregue: { $delivered } de { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } reembolsados
    [about] cerca de { $amount } reembolsados
    [nothing] não houve cobrança
    [kept] nenhum reembolso até agora
   *[untold] a HStockPlus não informa se houve reembolso
}
ending-no-code = { $told ->
    [nothing] <b>Nenhum código chegou:</b> não houve cobrança
    [charged] <b>Nenhum código chegou.</b> Cobrado: <b>{ $charge }</b>
   *[untold] <b>Nenhum código chegou.</b> A HStockPlus não informou a cobrança
}
order-placed = Realizado: { $when }
order-finished = Concluído: { $when }
order-manual = 👤 Uma pessoa entrega este pedido: pode levar horas ou dias. A entrega chega aqui; o pedido fica em Pedidos.
order-automatic = ⚡ Normalmente é entregue em segundos. A entrega chega aqui; o pedido fica em Pedidos.
order-next-smm = 📈 O progresso aparece aqui, e eu digo quando terminar; o pedido fica em Pedidos.
order-accounts = 🔓 Ver contas
order-again = 🔁 Comprar de novo
order-open = 📦 Abrir o pedido
number-title = { $mark } <b>{ $name }</b> · Pedido #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = O número ainda não é conhecido.
number-waiting = ⏳ Esperando o código
number-expires = Expira: { $when }
number-received = ✅ Código: <code>{ $code }</code>
number-text = 📩 Chegou um SMS:
sms-copy = 📋 Copiar o texto
number-over = ⌛ Este número não recebe mais SMS.
number-no-cancel = ℹ️ Um número não pode ser cancelado.
number-copy = 📋 Copiar número
number-another = ➕ Outro número
number-same = ♻️ Repetir número
goods-title = 🎁 <b>Pedido #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } conta
    [many] { $shown } de contas
   *[other] { $shown } contas
}
goods-none = Ainda não há contas para mostrar neste pedido.
goods-file = Estão no arquivo, uma por linha.
goods-tap = { $count ->
    [1] 👆 Toque nela para copiar.
   *[other] 👆 Toque em uma conta para copiar.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Arquivo
goods-copy = { $count ->
    [1] 📋 Copiar
   *[other] 📋 Copiar tudo
}
track-ask =
    📌 Qual pedido? Envie o número do pedido como ele aparece no site da HStockPlus, por exemplo <code>23501</code>.

    Vou acompanhar o pedido e entregar aqui o que pertence a ele.
track-bad-number = Isso não é um número de pedido. Envie só dígitos, por exemplo <code>23501</code>.
track-begun = 📌 <b>Pedido #{ $number }</b>: vou acompanhar a partir de agora.
track-already = 📌 <b>Pedido #{ $number }</b>: já está sendo acompanhado.
track-not-theirs =
    🔍 Este pedido não aparece com nenhuma das suas chaves de API. Confira o número do pedido.

    Para um pedido de outra conta da HStockPlus, é preciso a chave dessa conta.
goods-too-large = ⚠️ As contas passam do tamanho de arquivo que o Telegram aceita (50 MB). Você as encontra no site da HStockPlus.
goods-unread = ⚠️ A HStockPlus entregou algo em um formato que não consigo ler. Toque em <b>Ver contas</b> para pedir exatamente o que foi entregue.
goods-unread-file = ⚠️ A HStockPlus entregou algo em um formato que não consigo ler. Está no arquivo, exatamente como veio.
goods-no-key = ⚠️ Estas contas são grandes demais para eu guardar, e a chave de API à qual pertencem foi removida. Conecte a chave de novo e toque em <b>Ver contas</b>.
