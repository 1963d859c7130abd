open-site = 🌐 Abrir o site da HStockPlus
confirm-title-link = 🛑 <b>Olhe o link mais uma vez. Comprar mesmo assim?</b>
link-under-way = 🔁 <b>O pedido #{ $number } para este link ainda está em andamento.</b> Não dá para separar o que um segundo trará do que este traz.
link-unsettled = ❓ <b>Uma compra para este link ainda está em dúvida:</b> talvez ela já tenha sido feita.
link-elsewhere = 🔗 <b>Este é o link certo?</b> Ele leva a { $host }, e o item é para { $platforms }.
