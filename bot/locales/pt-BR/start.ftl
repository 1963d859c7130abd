greeting =
    👋 <b>Boas-vindas!</b> Aqui você explora o catálogo da HStockPlus, compra, aluga números e recebe contas e códigos neste chat.

    🔑 Para começar, envie sua <b>chave de API</b>.
    Ela fica no site da HStockPlus: faça login, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é apagada na hora; a chave é guardada criptografada.</i>
greeting-guest =
    👋 <b>Boas-vindas!</b> Aqui você explora o catálogo da HStockPlus, compra, aluga números e recebe contas e códigos neste chat.

    👀 Primeiro dê uma olhada: o catálogo, a busca e os preços estão liberados para você. Digite qualquer coisa para buscar.

    🔑 Para comprar ou alugar, envie sua <b>chave de API</b>.
    Ela fica no site da HStockPlus: faça login, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é apagada na hora; a chave é guardada criptografada.</i>
key-needed =
    🔑 Para isso, preciso da sua <b>chave de API</b>. Envie a chave e continuamos daqui.
    Ela fica no site da HStockPlus: faça login, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é apagada na hora; a chave é guardada criptografada. Nada é comprado antes de você confirmar.</i>
key-ask =
    🔑 Envie sua <b>chave de API</b>.
    Ela fica no site da HStockPlus: faça login, abra <b>Account → API</b> e copie a chave.

    <i>A mensagem com a sua chave é apagada na hora; a chave é guardada criptografada.</i>
key-ask-another =
    🔑 Envie a <b>chave de API</b> que você quer adicionar.

    <i>A mensagem é apagada na hora. /cancel deixa tudo como está.</i>
key-ask-replacement =
    🔑 Envie a nova <b>chave de API</b> que substitui <code>{ $mask }</code>.

    <i>A mensagem é apagada na hora. /cancel deixa tudo como está.</i>
connected =
    ✅ <b>Conectado</b>

    Saldo: <b>{ $balance }</b>
key-pays = 🔑 A partir de agora, o pagamento é com a chave <code>{ $mask }</code>. Prefere pagar com outra?
key-in-sight = ⚠️ O Telegram não me deixou apagar a mensagem com a sua chave. Por favor, apague essa mensagem.
key-invalid =
    ❌ <b>Chave de API inválida</b>

    Copie a chave inteira e envie de novo.
key-maybe =
    🔑 <code>{ $mask }</code> é uma <b>chave de API</b>?

    Nada à venda tem esse nome, e nada foi enviado a lugar nenhum. Se for uma chave, apago a sua mensagem, verifico a chave e a guardo criptografada.
key-maybe-yes = 🔑 Sim, conectar
key-maybe-no = 🔎 Não, buscar
key-unreachable =
    ⚠️ Não é possível acessar o marketplace agora, então a chave não pôde ser verificada.
    Sua chave está guardada com segurança: toque em <b>Tentar de novo</b> daqui a pouco.
key-lost = Envie a chave de API mais uma vez, por favor.
help =
    <b>O que eu sei fazer</b>

    🛍 /catalog – ver tudo o que está à venda
    🔎 /search – buscar pelo nome, ou é só digitar
    📱 /rent – alugar um número para receber um código por SMS
    📋 /mass – vários pedidos de uma vez, a partir de uma lista
    📦 /orders – seus pedidos e o que eles entregaram
    ☎️ /numbers – seus números ativos
    🔐 /vault – contas entregues, campo por campo, para copiar
    🔔 /watchlist – seus avisos: o que você espera e a que preço
    📊 /stats – quanto você gastou e como foram seus números
    ★ /favourites – o que você compra sempre
    📌 /track – acompanhar um pedido feito fora do bot
    🔐 /2fa – códigos a partir de uma chave 2FA
    ⚠️ /report – relatar ao suporte um problema com um pedido
    💰 /balance – o que você pode gastar; a recarga é no site da HStockPlus
    ⚙️ /settings – idioma, notificações, limites de gasto, seus dados
    🔑 /key – suas chaves de API
    ✖️ /cancel – sair de qualquer pergunta

    <b>Confirmar</b> compra exatamente uma vez, não importa quantas vezes você toque. Contas e códigos chegam aqui sozinhos.

    <b>Cancelamento ou reembolso:</b> a HStockPlus não me dá meios de cancelar um pedido nem um número. Se ela mesma cancelar algum, eu digo quanto foi reembolsado no seu saldo. Se você quiser um reembolso ou uma substituição, peça no site dela.
help-guest = 👀 Você está navegando sem chave de API: o catálogo, a busca e os preços estão liberados para você. Peço a chave quando você compra, aluga ou ativa um aviso, e para ver seu saldo, seus pedidos e seus números.
command-start = Início, menu principal
command-catalog = Ver o catálogo
command-search = Buscar itens
command-rent = Alugar um número
command-orders = Seus pedidos
command-numbers = Números ativos
command-track = Acompanhar um pedido pelo número
command-2fa = Códigos 2FA
command-balance = Seu saldo
command-settings = Ajustes
command-key = Chaves de API
command-help = Ajuda
command-cancel = Sair da pergunta
private-only = Tudo aqui é privado. Fale comigo no nosso chat privado, por favor.
private-key = ⚠️ Nunca publique uma chave de API em um grupo! Substitua a chave no site da HStockPlus e depois envie a nova no nosso chat privado.
private-open = Abrir chat privado
not-your-buttons = Estes botões funcionam no seu próprio chat privado comigo.
bot-description =
    Explore a HStockPlus, compre e alugue números de telefone neste chat: contas e códigos SMS chegam aqui sozinhos.

    Você usa a sua própria chave de API. A mensagem com ela é apagada na hora e a chave fica protegida: guardada criptografada, nunca mostrada. Nada é comprado antes de você confirmar.

    Toque em Iniciar para começar.
bot-short-description = Compre na HStockPlus com sua chave de API: a mensagem é apagada e a chave, protegida. Itens e códigos chegam no chat.
