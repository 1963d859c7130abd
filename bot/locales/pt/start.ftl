greeting =
    👋 <b>Boas-vindas!</b> Explore a HStockPlus, compre, alugue números e receba contas e códigos, tudo nesta conversa.

    🔑 Para começar, envie-me a sua <b>chave API</b>.
    Pode encontrá-la no site da HStockPlus: inicie sessão, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é eliminada de imediato; a chave é guardada encriptada.</i>
greeting-guest =
    👋 <b>Boas-vindas!</b> Explore a HStockPlus, compre, alugue números e receba contas e códigos, tudo nesta conversa.

    👀 Comece por dar uma vista de olhos: o catálogo, a pesquisa e os preços estão à sua disposição. Escreva qualquer coisa para pesquisar.

    🔑 Para comprar ou alugar, envie-me a sua <b>chave API</b>.
    Pode encontrá-la no site da HStockPlus: inicie sessão, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é eliminada de imediato; a chave é guardada encriptada.</i>
key-needed =
    🔑 Para isto, preciso da sua <b>chave API</b>. Envie-a e continuamos a partir daqui.
    Pode encontrá-la no site da HStockPlus: inicie sessão, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é eliminada de imediato; a chave é guardada encriptada. Nada é comprado sem a sua confirmação.</i>
key-ask =
    🔑 Envie-me a sua <b>chave API</b>.
    Pode encontrá-la no site da HStockPlus: inicie sessão, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é eliminada de imediato; a chave é guardada encriptada.</i>
key-ask-another =
    🔑 Envie a <b>chave API</b> a adicionar.

    <i>A mensagem é eliminada de imediato. /cancel deixa tudo como está.</i>
key-ask-replacement =
    🔑 Envie a nova <b>chave API</b> que substitui <code>{ $mask }</code>.

    <i>A mensagem é eliminada de imediato. /cancel deixa tudo como está.</i>
connected =
    ✅ <b>Chave associada</b>

    Saldo: <b>{ $balance }</b>
key-pays = 🔑 A partir de agora, as compras são pagas com <code>{ $mask }</code>. Prefere outra chave?
key-in-sight = ⚠️ O Telegram não me deixou eliminar a mensagem com a sua chave. Por favor, elimine-a manualmente.
key-invalid =
    ❌ <b>Chave API inválida</b>

    Copie a chave inteira e envie-a de novo.
key-maybe =
    🔑 <code>{ $mask }</code> é uma <b>chave API</b>?

    Não há nada à venda com esse nome, e não foi enviado nada para lado nenhum. Se for uma chave, elimino a sua mensagem, verifico a chave e guardo-a encriptada.
key-maybe-yes = 🔑 Sim, associar
key-maybe-no = 🔎 Não, pesquisar
key-unreachable =
    ⚠️ De momento, não é possível contactar o marketplace, por isso a chave não pôde ser verificada.
    A sua chave está guardada em segurança: toque em <b>Tentar de novo</b> dentro de momentos.
key-lost = Envie a chave API mais uma vez, por favor.
help =
    <b>O que sei fazer</b>

    🛍 /catalog – explorar tudo o que está à venda
    🔎 /search – encontrar pelo nome (ou escreva simplesmente esse nome)
    📱 /rent – alugar um número para receber um código SMS
    📋 /mass – várias encomendas de uma vez, a partir de uma lista
    📦 /orders – as suas encomendas e o que lhe foi entregue
    ☎️ /numbers – os seus números ativos
    🔐 /vault – contas entregues, campo a campo, para copiar
    🔔 /watchlist – os seus alertas: o que espera e a que preço
    📊 /stats – quanto gastou e como correram os seus números
    ★ /favourites – o que compra muitas vezes
    📌 /track – seguir uma encomenda feita noutro lado
    🔐 /2fa – códigos a partir de uma chave 2FA
    ⚠️ /report – comunicar ao apoio um problema com uma encomenda
    💰 /balance – o que pode gastar; o saldo carrega-se no site da HStockPlus
    ⚙️ /settings – idioma, notificações, limites de gastos, os seus dados
    🔑 /key – as suas chaves API
    ✖️ /cancel – deixar a pergunta em curso

    O botão <b>Confirmar</b> compra uma única vez, por mais vezes que lhe toque. As contas e os códigos chegam aqui automaticamente.

    <b>Cancelar ou pedir reembolso:</b> a HStockPlus não me dá forma de cancelar uma encomenda ou um número. Se for ela própria a cancelar, digo-lhe o que foi reembolsado no seu saldo. Se quiser um reembolso ou uma substituição, peça no site dela.
help-guest = 👀 Está a explorar sem chave API: o catálogo, a pesquisa e os preços estão à sua disposição. Peço a chave quando quiser comprar, alugar ou criar um alerta, e para ver o saldo, as encomendas e os números.
command-start = Início, menu principal
command-catalog = Explorar o catálogo
command-search = Pesquisar artigos
command-rent = Alugar um número
command-orders = As suas encomendas
command-numbers = Números ativos
command-track = Seguir uma encomenda pelo número
command-2fa = Códigos 2FA
command-balance = O seu saldo
command-settings = Definições
command-key = Chaves API
command-help = Ajuda
command-cancel = Deixar a pergunta
private-only = Tudo o que tratamos é privado. Por favor, fale comigo na nossa conversa privada.
private-key = ⚠️ Nunca publique uma chave API num grupo! Substitua-a no site da HStockPlus e depois envie a nova na nossa conversa privada.
private-open = Abrir a conversa privada
not-your-buttons = Estes botões funcionam na sua conversa privada comigo.
bot-description =
    Explore a HStockPlus, compre e alugue números de telefone nesta conversa: as contas e os códigos SMS chegam aqui automaticamente.

    A chave API usada é a sua. A mensagem que a contém é eliminada de imediato e a chave fica protegida: guardada encriptada, nunca mostrada. Nada é comprado sem a sua confirmação.

    Toque em Iniciar para começar.
bot-short-description = Compre na HStockPlus com a sua chave API: mensagem eliminada, chave encriptada. Artigos e códigos chegam aqui.
