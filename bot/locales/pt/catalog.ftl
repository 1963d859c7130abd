catalog-title = 🛍 <b>Catálogo</b>
catalog-empty = 🛍 O catálogo está a ser carregado. Tente de novo dentro de momentos.
catalog-recommended = ⭐ Sugestões
catalog-shops = 🏪 Lojas
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } de { $count } em stock
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Todos os artigos
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Sugestões</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } artigo
    [many] { $shown } artigos
   *[other] { $shown } artigos
}
list-nothing = Não há nada aqui.
list-filtered-out = Nada aqui corresponde aos seus filtros. Toque em <b>Em stock</b> ou <b>Entrega</b> para ver mais.
list-similar = 🔀 <b>Semelhantes a { $name }</b>
list-nothing-similar = De momento, mais ninguém oferece artigos do mesmo género.
list-old = 🕘 Dados de { $when }; a atualizar.
list-beside = { $narrowed ->
    [yes] Nenhum artigo corresponde aos seus filtros, mas encontrei isto:
   *[no] Nenhum artigo tem esse nome, mas encontrei isto:
}
list-nothing-found = Sem resultados. Experimente outras palavras, menos palavras ou o número de um artigo; ou percorra o catálogo.
list-loading = ⏳ O catálogo ainda está a ser carregado; pode haver mais artigos.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } em stock
list-sold-out = esgotado
list-automatic = ⚡
list-manual = 👤
sort = ↕️ Por { $sort ->
    [price] preço
    [stock] stock
   *[name] nome
}
delivery = 🚚 Entrega: { $delivery ->
    [auto] automática
    [manual] por uma pessoa
   *[any] qualquer
}
in-stock-on = ✅ Em stock
in-stock-off = ⬜️ Em stock
shops-title = 🏪 <b>Lojas</b>
shops-nothing = De momento, não há lojas para mostrar.
shop-unnamed = Loja { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 O que procura? Envie um nome ou o número de um artigo.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Preço: <b>{ $price }</b>
card-price-unit = 💵 Preço: <b>{ $price }</b> (por unidade; { $thousand } por { $per })
card-price-per = 💵 Preço: <b>{ $price }</b> (por { $per })
card-stock = 📦 Em stock: <b>{ $stock }</b>
card-available = 📦 Disponível
card-sold-out = 🚫 <b>Esgotado</b>
card-not-live = ⚠️ Não foi possível consultar o stock em tempo real; os valores são os do catálogo.
card-range = 🔢 Quantidade: { $lowest }–{ $highest }
card-range-open = 🔢 Quantidade: a partir de { $lowest }
card-automatic = ⚡️ Entrega automática
card-manual = 👤 Entrega por uma pessoa: pode demorar horas ou dias
card-refill = ♻️ Com reposição (refill)
card-variants = Variantes:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … e mais { $count }
card-buy = 🛒 Comprar
amount = { $quantity } · { $total }
card-similar = 🔀 Semelhantes
open-item = 🔎 Ver o artigo
card-share = 📤 Partilhar
inline-about = { $price } · { $stock }
inline-available = disponível
inline-sold-out = esgotado
inline-stock = { $stock } em stock
inline-open = 🛒 Abrir no bot
inline-nothing = Sem resultados. Abrir o bot
