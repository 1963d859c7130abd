exports-which =
    📤 <b>Exportar</b>

    Todos tus pedidos en un archivo. El de Excel se abre en cualquier teléfono o PC; el CSV es para otros programas.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Todos tus pedidos, primero los más recientes.
exports-nothing = 📤 Todavía no hay nada que exportar.
exports-too-large = ⚠️ Tus pedidos superan el tamaño de archivo que admite Telegram (50 MB). { $format ->
    [csv] El archivo de Excel ocupa menos.
   *[xlsx] Los encuentras en el sitio web de HStockPlus.
}
exports-sheet = Pedidos
exports-column = { $column ->
    [order] Número de pedido
    [kind] Tipo
    [item-number] Número de artículo
    [item] Artículo
    [category] Categoría
    [quantity] Cantidad
    [link] Enlace
    [country] País
    [phone] Teléfono
    [placed] Realizado (UTC)
    [finished] Finalizado (UTC)
    [status] Estado
    [estimate] Estimado
    [estimate-exact] Estimado (exacto)
    [charge] Cobrado
    [charge-exact] Cobrado (exacto)
    [currency] Moneda
    [start-count] Recuento inicial
    [remains] Faltan
    [delivered] Entregado
   *[key] Clave API
}
exports-kind = { $kind ->
    [product] Producto
    [smm] SMM
   *[rental] Número alquilado
}
