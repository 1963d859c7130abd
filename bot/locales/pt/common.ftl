menu = 🏠 Menu
back = ‹ Voltar
next = Seguinte ›
prev = ‹ Anterior
refresh = 🔄 Atualizar
try-again = 🔁 Tentar de novo
search = 🔎 Pesquisar
menu-title =
    <b>O que pretende fazer?</b>

    Escreva qualquer coisa para pesquisar no catálogo.
menu-catalog = 🛍 Catálogo
menu-rent = 📱 Alugar um número
menu-orders = 📦 Encomendas
menu-numbers = ☎️ Números
menu-track = 📌 Seguir uma encomenda
menu-balance = 💰 Saldo
menu-settings = ⚙️ Definições
menu-help = ❓ Ajuda
menu-key = 🔑 Chave API
page = Página { $page } de { $pages }
please-wait = ⏳ A consultar o marketplace…
cancelled = Muito bem, deixamos essa pergunta de lado.
cancelled-purchase = Muito bem, deixamos essa pergunta de lado. Não foi comprado nada.
nothing-to-cancel = Não há nenhuma pergunta em aberto. Escreva qualquer coisa para pesquisar.
words-only = Só consigo ler texto. Escreva o que procura ou escolha abaixo.
unknown-command = Não conheço este comando. Conheço estes:
unnamed = (sem nome)
joined = { $first }, { $next }
