menu-watchlist = 🔔 Avisos
command-watchlist = Seus avisos de preço e estoque
watch = 🔔 Avise-me
watching = 🔕 Remover aviso
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Posso avisar uma vez quando voltar ao estoque, ou quando voltar pelo seu preço. Escolha ou digite o preço mais alto que você quer pagar, por exemplo { $example }.
watch-ask-price = Posso avisar uma vez quando ficar mais barato. Escolha ou digite o preço mais alto que você quer pagar, por exemplo { $example }.
watch-ask-typed = Posso avisar uma vez quando ficar mais barato. Digite o preço mais alto que você quer pagar.
watch-bad-price = ⚠️ Envie um preço maior que zero, por exemplo 0,80 ou 12,50.
watch-for-stock = 📦 De volta ao estoque
watch-for-less = Mais barato: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>Já está assim:</b> { $name }
    { $state }
watch-too-many = 🔔 Você já tem { $most } avisos, e esse é o meu máximo. Remova um da sua /watchlist primeiro.
watch-begun =
    🔔 <b>Aviso ativado:</b> { $name }
    { $until }
watch-ended = 🔕 Aviso desativado: <b>{ $name }</b>.
watch-again = 🔔 Avisar de novo
watch-price = 💵 Preço: <b>{ $price }</b>
watch-in-stock = 📦 Em estoque
watch-sold-out = 🚫 <b>Esgotado</b>
watch-until-stock = Aviso uma vez quando estiver <b>de volta ao estoque</b>.
watch-until-price = Aviso uma vez quando estiver em estoque por <b>{ $price } ou menos</b>.
watch-until-told = Já avisei você. Se isso acabar e voltar a acontecer, aviso de novo.
watch-change = ✏️ Mudar preço
watch-remove = 🗑 Remover
watch-keep = 🔔 Manter aviso
watch-open = 🔎 Abrir
watch-buy = 🛒 Comprar
watches-title =
    🔔 <b>Avisos</b>

    Toque em um para mudar, remover ou abrir.
watches-none =
    🔔 <b>Avisos</b>

    Você ainda não tem avisos. Abra um item, ou um serviço e um país em Alugar um número, e toque em <b>Avise-me</b>: aviso uma vez quando voltar ao estoque ou quando custar menos do que você disser.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = preço não informado
watches-wanted = você quer por { $wanted } ou menos
push-watch-back = 🔔 <b>De volta ao estoque:</b> { $name }
push-watch-cheaper = 🔔 <b>Mais barato:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, você queria por { $wanted } ou menos
