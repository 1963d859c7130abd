orders-title = 📦 <b>Encomendas</b>
orders-count = { $total ->
    [one] { $shown } encomenda
    [many] { $shown } encomendas
   *[other] { $shown } encomendas
}
orders-none = Ainda não há encomendas aqui.
orders-none-fit = Nenhuma encomenda corresponde. Toque em <b>Todas</b> ou pesquise outras palavras.
orders-code-came = Código recebido
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = por esclarecer
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Em curso
        [delivered] Entregues
        [problem] Problema
       *[all] Todas
    }
   *[no] { $phase ->
        [active] Em curso
        [delivered] Entregues
        [problem] Problema
       *[all] Todas
    }
}
orders-search-ask = 🔎 Envie o número de uma encomenda ou parte do nome de um artigo.
orders-export = 📤 Exportar
numbers-title = ☎️ <b>Números ativos</b>
numbers-none = Não há nenhum número ativo. Alugue um para receber um código SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = A aguardar o código
numbers-code = Código: <code>{ $code }</code>
numbers-text = Chegou um SMS sem código
numbers-left = expira { $when }
numbers-minutes = dentro de { $minutes } min
numbers-time-is-up = o tempo terminou
numbers-copy = { $what ->
    [code] 📋 Código
    [text] 📋 SMS
   *[number] 📋 Número
}
order-title = { $mark } <b>Encomenda #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Estado: <b>{ $status }</b>
order-placed-now = Encomenda feita
order-delivered-some = Entregue: { $delivered }
order-untitled = Encomenda feita noutro lado
order-delivered = Entregue: { $delivered } de { $quantity }
order-start = Contagem inicial: { $count }
order-remains = Por entregar: { $count }
order-link = Link: { $link }
order-charge = Cobrado: <b>{ $charge }</b>
order-charge-against = Cobrado: <b>{ $charge }</b> (estimativa: { $estimate })
order-estimate = Estimativa: { $estimate }
order-charge-untold = { $estimated ->
    [yes] A cobrança real ainda não foi comunicada (estimativa: { $estimate })
   *[no] A cobrança real ainda não foi comunicada
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>Entregue: { $delivered } de { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] reembolso de { $amount } efetuado
    [about] reembolso de cerca de { $amount } efetuado
    [nothing] não foi cobrado nada
    [kept] sem reembolso até agora
   *[untold] a HStockPlus não indica se houve reembolso
}
ending-no-code = { $told ->
    [nothing] <b>Não chegou nenhum código:</b> não foi cobrado nada
    [charged] <b>Não chegou nenhum código.</b> Cobrado: <b>{ $charge }</b>
   *[untold] <b>Não chegou nenhum código.</b> A HStockPlus não comunicou a cobrança
}
order-placed = Data da encomenda: { $when }
order-finished = Concluída: { $when }
order-manual = 👤 Esta encomenda é entregue por uma pessoa: pode demorar horas ou dias. Envio-a aqui; fica em Encomendas.
order-automatic = ⚡ Normalmente, é entregue em segundos. Envio-a aqui; fica em Encomendas.
order-next-smm = 📈 O progresso da encomenda aparece aqui, e envio-lhe um aviso quando estiver concluída; fica em Encomendas.
order-accounts = 🔓 Mostrar contas
order-again = 🔁 Comprar de novo
order-open = 📦 Abrir a encomenda
number-title = { $mark } <b>{ $name }</b> · Encomenda #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = O número ainda não é conhecido.
number-waiting = ⏳ A aguardar o código
number-expires = Expira: { $when }
number-received = ✅ Código: <code>{ $code }</code>
number-text = 📩 Chegou um SMS:
sms-copy = 📋 Copiar o texto
number-over = ⌛ Este número já não está ativo.
number-no-cancel = ℹ️ Um número não pode ser cancelado.
number-copy = 📋 Copiar o número
number-another = ➕ Alugar outro número
number-same = ♻️ Alugar o mesmo número
goods-title = 🎁 <b>Encomenda #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } conta
    [many] { $shown } contas
   *[other] { $shown } contas
}
goods-none = Ainda não há contas para mostrar nesta encomenda.
goods-file = Estão no ficheiro, uma por linha.
goods-tap = { $count ->
    [1] 👆 Toque nela para a copiar.
   *[other] 👆 Toque numa conta para a copiar.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Ficheiro
goods-copy = { $count ->
    [1] 📋 Copiar
   *[other] 📋 Copiar tudo
}
track-ask =
    📌 Que encomenda? Envie o número dela tal como aparece no site da HStockPlus, por exemplo <code>23501</code>.

    Vou segui-la e entregar-lhe aqui o que faz parte dela.
track-bad-number = Isto não é um número de encomenda. Envie algarismos, por favor, por exemplo <code>23501</code>.
track-begun = 📌 A <b>encomenda #{ $number }</b> passa agora a ser seguida.
track-already = 📌 A <b>encomenda #{ $number }</b> já está a ser seguida.
track-not-theirs =
    🔍 Nenhuma das suas chaves API conhece esta encomenda. Verifique o número mais uma vez.

    Para uma encomenda de outra conta HStockPlus, é precisa a chave dessa conta.
goods-too-large = ⚠️ Ultrapassam o tamanho de ficheiro que o Telegram aceita (50 MB). Pode encontrá-las no site da HStockPlus.
goods-unread = ⚠️ A HStockPlus entregou algo num formato que não consigo ler. Toque em <b>Mostrar contas</b> para o pedir tal como está.
goods-unread-file = ⚠️ A HStockPlus entregou algo num formato que não consigo ler. Está no ficheiro, exatamente como chegou.
goods-no-key = ⚠️ Estas contas são demasiado grandes para eu as guardar, e a chave API a que pertencem foi removida. Associe-a de novo e depois toque em <b>Mostrar contas</b>.
