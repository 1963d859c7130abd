orders-missing = 🔍 Encomendas não encontradas aqui: { $numbers }
orders-refresh-all = 🔄 Atualizar tudo
numbers-bad-list = ✋ Não consigo ler isto como números de encomendas. Envie números e intervalos, por exemplo <code>23501 23510-23520</code>: { $most } no máximo, e cada intervalo do menor para o maior.
track-many-asking = ⏳ A consultar as suas encomendas no marketplace: { $done } de { $of }
track-many-done = 📌 <b>Números das suas encomendas</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] passa agora a ser seguida
    [known] já está a ser seguida
    [not_theirs] nenhuma das suas chaves API a conhece
    [no_answer] o marketplace não respondeu
   *[not_asked] já não foi consultada
}
refresh-asking = ⏳ A atualizar: { $done } de { $of }
refresh-done = 🔄 Atualizadas: { $answered } de { $chosen }
refresh-left = ℹ️ Consultei as mais recentes; mais { $left } são verificadas automaticamente, como sempre.
refresh-none = 🔄 Já não há aqui nenhuma encomenda ativa.
