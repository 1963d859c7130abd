exports-which =
    📤 <b>Exportar</b>

    Todos os seus pedidos em um só arquivo. O Excel abre em qualquer celular ou computador; o CSV é para outros programas.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Todos os seus pedidos, dos mais novos aos mais antigos.
exports-nothing = 📤 Ainda não há nada para exportar.
exports-too-large = ⚠️ Seus pedidos passam do tamanho de arquivo que o Telegram aceita (50 MB). { $format ->
    [csv] O arquivo do Excel é menor.
   *[xlsx] Você os encontra no site da HStockPlus.
}
exports-sheet = Pedidos
exports-column = { $column ->
    [order] Número do pedido
    [kind] Tipo
    [item-number] Número do item
    [item] Item
    [category] Categoria
    [quantity] Quantidade
    [link] Link
    [country] País
    [phone] Telefone
    [placed] Realizado (UTC)
    [finished] Concluído (UTC)
    [status] Status
    [estimate] Estimado
    [estimate-exact] Estimado (exato)
    [charge] Cobrado
    [charge-exact] Cobrado (exato)
    [currency] Moeda
    [start-count] Contagem inicial
    [remains] Faltam
    [delivered] Entregue
   *[key] Chave de API
}
exports-kind = { $kind ->
    [product] Produto
    [smm] SMM
   *[rental] Número alugado
}
