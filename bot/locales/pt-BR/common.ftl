menu = 🏠 Menu
back = ‹ Voltar
next = Próxima ›
prev = ‹ Anterior
refresh = 🔄 Atualizar
try-again = 🔁 Tentar de novo
search = 🔎 Buscar

menu-title =
    <b>O que você quer fazer?</b>

    Digite qualquer coisa para buscar no catálogo.
menu-catalog = 🛍 Catálogo
menu-rent = 📱 Alugar um número
menu-orders = 📦 Pedidos
menu-numbers = ☎️ Números
menu-track = 📌 Acompanhar um pedido
menu-balance = 💰 Saldo
menu-settings = ⚙️ Ajustes
menu-help = ❓ Ajuda
menu-key = 🔑 Chave de API

page = Página { $page } de { $pages }
please-wait = ⏳ Consultando o marketplace…
cancelled = Tudo bem, deixei essa pergunta de lado.
cancelled-purchase = Tudo bem, deixei essa pergunta de lado. Nada foi comprado.
nothing-to-cancel = Não há nenhuma pergunta em aberto. Digite qualquer coisa para buscar.
words-only = Só consigo ler texto. Digite o que você procura ou escolha abaixo.
unknown-command = Não conheço este comando. Estes eu conheço:
unnamed = (sem nome)
joined = { $first }, { $next }
