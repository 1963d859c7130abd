exports-which =
    📤 <b>Exportar</b>

    Todas as suas encomendas num só ficheiro. O Excel abre em qualquer telemóvel ou computador; o CSV destina-se a outros programas.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Todas as suas encomendas, da mais recente para a mais antiga.
exports-nothing = 📤 Ainda não há nada para exportar.
exports-too-large = ⚠️ As suas encomendas ultrapassam o tamanho de ficheiro que o Telegram aceita (50 MB). { $format ->
    [csv] O ficheiro Excel é mais pequeno.
   *[xlsx] Pode encontrá-las no site da HStockPlus.
}
exports-sheet = Encomendas
exports-column = { $column ->
    [order] Número da encomenda
    [kind] Tipo
    [item-number] Número do artigo
    [item] Artigo
    [category] Categoria
    [quantity] Quantidade
    [link] Link
    [country] País
    [phone] Telefone
    [placed] Data da encomenda (UTC)
    [finished] Concluída (UTC)
    [status] Estado
    [estimate] Estimativa
    [estimate-exact] Estimativa (exata)
    [charge] Cobrado
    [charge-exact] Cobrado (exato)
    [currency] Moeda
    [start-count] Contagem inicial
    [remains] Por entregar
    [delivered] Entregue
   *[key] Chave API
}
exports-kind = { $kind ->
    [product] Produto
    [smm] SMM
   *[rental] Número alugado
}
