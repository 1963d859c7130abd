balance-title = 💰 Saldo: <b>{ $balance }</b>
keys-title = 🔑 <b>As suas chaves API</b>
keys-none = Nenhuma chave API está associada. Pode continuar a consultar as suas encomendas.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– não funciona
}
key-use = Usar { $mask }
key-replace = ♻️ Substituir { $mask }
key-remove = 🗑 Remover { $mask }
key-add = ➕ Adicionar outra
key-connect = 🔑 Associar uma chave
key-remove-sure =
    Remover a chave <code>{ $mask }</code>?

    As encomendas desta chave continuam disponíveis para consulta, mas deixam de ser seguidas: as contas e os códigos das encomendas em curso não vão chegar.
key-remove-yes = 🗑 Remover
settings-title = ⚙️ <b>Definições</b>
settings-about = Os códigos e as entregas chegam sempre. As notificações sobre o estado de uma encomenda e as dos seus alertas podem ser desativadas. A mensagem afixada indica quantos números aguardam um código e quantas encomendas estão em curso.
settings-pushes-on = 🔔 Estado das encomendas: sim
settings-pushes-off = 🔕 Estado das encomendas: não
settings-watches-on = 🔔 Alertas: sim
settings-watches-off = 🔕 Alertas: não
settings-pinned-on = 📌 Mensagem afixada: sim
settings-pinned-off = 📌 Mensagem afixada: não
settings-language = 🌐 Idioma: { $language }
settings-keys = 🔑 Chaves API
settings-forget = 🗑 Eliminar os meus dados
language-title = 🌐 <b>Idioma</b>
language-followed = Como no Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Eliminar os meus dados?</b>

    As suas chaves, encomendas, definições e todos os outros dados que lhe dizem respeito são eliminados aqui. As encomendas em curso deixam de ser seguidas: as contas e os códigos delas não vão chegar a esta conversa.
forget-second = ⚠️ <b>Eliminar mesmo tudo?</b> Não é possível voltar atrás.
forget-yes = 🗑 Eliminar os meus dados
forget-yes-really = 🗑 Sim, eliminar os meus dados
forgotten =
    ✅ <b>Eliminado.</b> Não fica guardado nada que lhe diga respeito.

    Para começar do zero: /start
settings-order-limit = 🛡 Limite/compra: { $amount }
settings-day-limit = 📅 Orçamento/dia: { $amount }
limit-not-set = nenhum
limit-none = ✖️ Sem limite
limit-ask-order = 🛡 Quanto pode custar, no máximo, <b>uma encomenda</b>{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, peço-lhe que confirme mais uma vez. Envie um valor, por exemplo 25.
limit-ask-day = 📅 Quanto podem custar, no máximo, todas as encomendas de <b>um dia</b> (UTC){ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, peço-lhe que confirme mais uma vez. Envie um valor, por exemplo 100.
limit-bad-amount = ⚠️ Envie, por favor, um valor acima de zero, por exemplo 25 ou 12,50.
limit-above-order = 🛡 <b>Isto está acima do seu limite:</b> { $would } por uma encomenda, quando o máximo que permite é { $allowed }.
limit-above-day = 📅 <b>Isto está acima do seu orçamento:</b> { $would } gastos hoje, já com esta encomenda, quando o máximo que permite é { $allowed }.
limit-perhaps-above-order = 🛡 <b>Isto pode estar acima do seu limite</b> de { $allowed } por encomenda: não é certo quanto vai custar.
limit-perhaps-above-day = 📅 <b>Isto pode estar acima do seu orçamento</b> de { $allowed } por dia: não é certo quanto vão custar todas as encomendas de hoje.
limit-confirm-again = Se quiser mesmo assim, confirme mais uma vez.
