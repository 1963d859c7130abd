orders-missing = 🔍 Pedidos não encontrados aqui: { $numbers }
orders-refresh-all = 🔄 Atualizar tudo
numbers-bad-list = ✋ Não consigo ler isso como números de pedidos. Envie números e intervalos, como <code>23501 23510-23520</code>: no máximo { $most }, e cada intervalo do menor para o maior.
track-many-asking = ⏳ Consultando seus pedidos no marketplace: { $done } de { $of }
track-many-done = 📌 <b>Números dos seus pedidos</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] vou acompanhar a partir de agora
    [known] já está sendo acompanhado
    [not_theirs] não aparece com nenhuma das suas chaves de API
    [no_answer] o marketplace não respondeu
   *[not_asked] não foi mais consultado
}
refresh-asking = ⏳ Atualizando: { $done } de { $of }
refresh-done = 🔄 Atualizados: { $answered } de { $chosen }
refresh-left = ℹ️ Consultei os mais recentes; mais { $left } são verificados automaticamente, como sempre.
refresh-none = 🔄 Não há mais nenhum pedido ativo aqui.
