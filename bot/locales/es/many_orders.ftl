orders-missing = 🔍 No encontrados aquí: { $numbers }
orders-refresh-all = 🔄 Actualizar todo
numbers-bad-list = ✋ No puedo leer esto como números de pedido. Envía números de pedido o rangos, por ejemplo <code>23501 23510-23520</code>: { $most } como máximo, y cada rango de menor a mayor.
track-many-asking = ⏳ Consultando tus pedidos en el marketplace: { $done } de { $of }
track-many-done = 📌 <b>Tus números de pedido</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] en seguimiento a partir de ahora
    [known] ya estaba en seguimiento
    [not_theirs] no aparece con ninguna de tus claves API
    [no_answer] el marketplace no respondió
   *[not_asked] ya no se consultó
}
refresh-asking = ⏳ Actualizando: { $done } de { $of }
refresh-done = 🔄 Actualizados: { $answered } de { $chosen }
refresh-left = ℹ️ Consulté los más recientes; { $left } más se revisan solos, como siempre.
refresh-none = 🔄 Ya no queda ningún pedido activo aquí.
