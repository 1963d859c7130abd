history = 🕓 Histórico
history-title = 🕓 <b>Histórico</b>
history-none = 🕓 Ainda não foi registado nada sobre esta encomenda.
history-earlier = … anteriores: { $count }
report = ⚠️ Comunicar um problema
report-which =
    ⚠️ <b>Comunicar um problema</b>

    De que encomenda se trata? Escolha uma ou envie o número dela.
report-doubt = ❓ Uma compra por esclarecer ainda não tem número de encomenda, por isso não é possível comunicar um problema. Veja em My Orders, no site da HStockPlus; quando souber o número, envie-o com /track.
report-unknown = 🔍 Não tem aqui nenhuma encomenda #{ $number }. Verifique o número mais uma vez. Se foi feita noutro lado, comece por segui-la.
report-what =
    ⚠️ <b>Encomenda #{ $number }</b> · { $name }

    O que está mal?
report-kind = { $problem ->
    [undelivered] Não entregue
    [invalid] Algumas inválidas
    [different] Diferente do descrito
    [partial] Incompleta
    [refill] Quero reposição
    [cancel] Quero cancelar
    [code] Sem código
   *[charge] Cobrança diferente
}
report-written = 📝 <b>Encomenda #{ $number }:</b> envie este texto ao apoio da HStockPlus. Toque nele para o copiar. Não contém palavras-passe nem códigos.
report-dispute = As disputas abrem-se no site da HStockPlus, em My Orders, antes de confirmar lá a encomenda e com provas, como capturas ou uma gravação do ecrã.
report-words-only = ℹ️ Isto é apenas um pedido por escrito. A HStockPlus não me dá forma de repor nem de cancelar uma encomenda.
report-site = 🌐 Como abrir uma disputa
report-file = 📄 A comunicação completa num ficheiro, para anexar.
report-about = Encomenda #{ $number }
report-problem = Problema: { $problem }
report-shop = Loja: { $shop }
report-phone = Número de telefone: { $phone }
report-key = Chave API: { $mask }
report-accounts = Contas: { $accounts }
report-timeline = Histórico:
command-report = Comunicar um problema com uma encomenda
found-words-report = comunicar, reportar, problema, problema com encomenda, não entregue, nao entregue, não recebi, nao recebi, conta inválida, conta invalida, ticket, apoio
